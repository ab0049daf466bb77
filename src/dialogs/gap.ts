import { z } from 'zod';
import { kinds } from '../nlu/question.ts';

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
