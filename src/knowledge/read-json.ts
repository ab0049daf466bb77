import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Whether a file of these bytes was checked before, as it is. */
export type IsChecked = (bytes: Buffer) => boolean;

/**
 * Knows the files of a data folder that were checked when the program was bundled: their SHA-256 are in `checked.json`,
 * which only a bundle has. Whoever changes one of them has it checked again.
 */
export function loadChecked(dataDir: string): IsChecked {
  const file = join(dataDir, 'checked.json');
  const known = new Set(existsSync(file) ? readJson(file, z.array(z.string())) : []);
  return (bytes) => known.size > 0 && known.has(createHash('sha256').update(bytes).digest('hex'));
}

/** Reads and checks a JSON file; throws with the file, the place in it and what was expected. */
export function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  isChecked: IsChecked = () => false,
): z.infer<Schema> {
  const bytes = readFileSync(path);
  const value = parseJson(path, bytes.toString('utf8'));
  // The schema has seen the same bytes, and gave back what they say.
  return isChecked(bytes) ? (value as z.infer<Schema>) : check(path, value, schema);
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
