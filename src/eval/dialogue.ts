import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from '../knowledge/read-json.ts';

/** What a reply must and must not hold; the fields are those of the independent dialogues' format. */
export const expectationSchema = z.object({
  lang: z.enum(['de', 'en']).optional(),
  numbers: z.array(z.number()).optional(),
  noNumbers: z.array(z.number()).optional(),
  cities: z.array(z.string()).optional(),
  anyOf: z.array(z.array(z.string())).optional(),
  noneOf: z.array(z.string()).optional(),
  euro: z.boolean().optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

export const dialogueSchema = z.object({
  id: z.string(),
  kind: z.string(),
  style: z.string(),
  turns: z.array(z.object({ say: z.string(), expect: expectationSchema.optional() })).min(1),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** Reads the dialogues of a file (JSON Lines) or of all such files below a folder; throws with file and line. */
export function loadDialogues(path: string): Dialogue[] {
  if (path.endsWith('.jsonl')) return readJsonLines(path, dialogueSchema);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => readJsonLines(join(path, name), dialogueSchema));
}
