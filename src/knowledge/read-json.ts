import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads and checks a JSON file; throws with the file, the place in it and what was expected. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return check(path, parseJson(path, readFileSync(path, 'utf8')), schema);
}

/** Reads and checks a file of one JSON value a line; throws with file and line. Empty lines are skipped. */
export function readJsonLines<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [check(`${path}:${at + 1}`, parseJson(`${path}:${at + 1}`, line), schema)],
  );
}

function check<Schema extends z.ZodType>(place: string, value: unknown, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${place}: ${issue?.path.join('.') || 'file'}: ${issue?.message}`, { cause: parsed.error });
}

function parseJson(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place}: not readable as JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
