import type { z } from 'zod';

/** What was kept as JSON; undefined where there is nothing, or somebody else wrote it or an earlier version did. */
export function parseKept<Value>(schema: z.ZodType<Value>, text: string | undefined | null): Value | undefined {
  if (text === undefined || text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
