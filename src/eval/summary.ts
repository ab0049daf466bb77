import { z } from 'zod';
import { countBy, type DialogueResult } from './evaluate.ts';

const shareSchema = z.object({ right: z.int(), all: z.int() });

/** What `npm run eval -- --json` says of one set of dialogues: how many went right, and how many of each kind. */
export const summarySchema = z.object({
  name: z.string(),
  dialogues: shareSchema,
  turns: shareSchema,
  kinds: z.record(z.string(), shareSchema),
});
export type Summary = z.infer<typeof summarySchema>;

/** All sets, with the day that the answers were given for. */
export const evaluationSchema = z.object({ date: z.iso.date(), sets: z.array(summarySchema) });
export type Evaluation = z.infer<typeof evaluationSchema>;

/** Adds up how a set of dialogues went. */
export function summarise(name: string, results: readonly DialogueResult[]): Summary {
  const turns = results.flatMap((result) => result.turns);
  const kinds = [...countBy(results, ({ kind }) => kind)].sort(([a], [b]) => a.localeCompare(b));
  return {
    name,
    dialogues: { right: results.filter(({ right }) => right).length, all: results.length },
    turns: { right: turns.filter(({ faults }) => faults.length === 0).length, all: turns.length },
    kinds: Object.fromEntries(kinds.map(([kind, [right, all]]) => [kind, { right, all }])),
  };
}
