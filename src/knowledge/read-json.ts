import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads and checks a JSON file; throws with the file, the place in it and what was expected. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(path));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.') || 'file'}: ${issue?.message}`, { cause: parsed.error });
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path}: not readable as JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
