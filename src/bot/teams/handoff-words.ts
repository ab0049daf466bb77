import { z } from 'zod';

/** What a button of the form or of the team's card sends. */
export const submissionSchema = z.object({
  handoff: z.enum(['send', 'cancel', 'reply']),
  draft: z.string().optional(),
  words: z.string().optional(),
  request: z.string().optional(),
  reply: z.string().optional(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** Whether a message agrees or declines; undefined where it does neither. Consent is only what says nothing else besides. */
export function meaningOf(text: string): 'yes' | 'no' | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= 5 && words.some((word) => declining.has(word))) return 'no';
  const agrees = words.some((word) => agreeing.has(word));
  return agrees && words.every((word) => agreeing.has(word) || besides.has(word)) ? 'yes' : undefined;
}

const declining = new Set('nein no nö nee nicht not abbrechen abbruch cancel stop stopp stoppen don dont'.split(' '));
const agreeing = new Set(
  'ja yes yeah yep ok okay gern gerne klar einverstanden senden absenden abschicken send sure agree jawohl'.split(' '),
);
const besides = new Set('bitte please so das it es like this that ich i bin and und noch einmal again'.split(' '));
