import { z } from 'zod';
import { kinds } from '../nlu/question.ts';
import type { Reply } from './dialog.ts';
import type { Asked } from './turn/kind-of.ts';

/**
 * A question that could not be answered, without anything personal: the kind of the answer, the town and occupation by
 * their names in our lists, and the topic. `text` is the question itself, only where the operator wants that.
 */
export const gapSchema = z.object({
  kind: z.enum(kinds),
  topic: z.string().optional(),
  city: z.string().optional(),
  occupation: z.string().optional(),
  text: z.string().optional(),
});
export type Gap = z.infer<typeof gapSchema>;

/** Towns and occupations by their ids: what is in no list of ours may be anything, also a name. */
export function gapOf({ question, kind }: Asked, reply: Reply | undefined): Gap[] {
  if (!reply || reply.outcome === 'answered' || reply.outcome === 'social') return [];
  const topic = question.silentTopic ?? question.topic;
  const city = question.cities.find(({ id }) => id)?.id;
  const occupation = question.occupations.find(({ id }) => id)?.id;
  return [{ kind, ...(topic && { topic }), ...(city && { city }), ...(occupation && { occupation }) }];
}
