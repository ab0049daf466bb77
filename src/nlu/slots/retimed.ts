import { samePay } from '../entities/numbers/share.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/**
 * What hours are to an amount that was named before them: it is wanted at those hours ("und was wär Vollzeit?"), or it is for them
 * ("das sind nur 30 Stunden", "36 hours for the same money"). `open` where nothing but hours is said after "und" or the like, `bare`
 * where nothing stands before them.
 */
export type Retimed = 'wanted' | 'told' | 'open' | 'bare';

/** Reads it off a message; undefined where the words do not tell. */
export function recogniseRetimed({ numbers, text, slot }: View): Retimed | undefined {
  if (numbers.hours === undefined && numbers.alone === undefined && slot('hours').length === 0) return undefined;
  if (told.test(text.clean)) return 'told';
  if (numbers.alone !== undefined || numbers.bareHours !== undefined) {
    if (tells(corrects, text)) return 'told';
    return /^\d/u.test(text.clean) ? 'bare' : 'open';
  }
  return numbers.change !== undefined || wanted.test(text.clean) ? 'wanted' : undefined;
}

const number = String.raw`(?:\d{1,2}(?:[.,]\d{1,2})? ?-?(?:wochen)?(?:std|stunden|h(?!\p{L})|hours|hrs)|(?:voll|teil)zeit|full[ -]time|part[ -]time)`;

/** "Das sind nur 30 Stunden", "for 30 hours", "bei gleichem Gehalt", "same pay". */
const told = new RegExp(
  String.raw`${samePay.source}|(?<!\p{L})(?:nein|no|sorry|doch|sondern)(?!\p{L})|(?<!(?:was|wat|what|viel|much|wieviel) )(?<!\p{L})(?:das|dat|es|die|that|it|they)['’]? ?(?:sind|ist|is|are|gilt|w(?:ä|a|ae)ren|war|waren|was|were|s)(?: (?:aber|nur|halt|bloß|allerdings|but|only|just|for|f(?:ü|u|ue)r|in|eine?|a|at|bei|auf))* ${number}|(?<!\p{L})(?:wenn|falls|if) (?:das|es|that|it)['’]?(?:s| is| are)?(?: (?:nur|aber|only|just|for|f(?:ü|u|ue)r))* ${number}`,
  'u',
);

/** "Oh it's 30", "sorry, 32", "ach, es sind 28". */
const corrects = telling(
  /(?<!\p{L})(?:oh|ah|ach|ups|oops|actually|eigentlich|sorry|pardon|its|(?:it|that)['’]?s|it is|that is|es sind|das sind|es ist|das ist|es waren|das waren|it was|i meant?|meinte?|sind es)(?!\p{L})/u,
);

/** "Und bei 30 Stunden?", "what would it be at 32 hours", "auf 40 hochgerechnet". */
const wanted =
  /(?<!\p{L})(?:w(?:ä|a|ae)r(?:en?|en)?|w(?:ü|u|ue)rde\p{L}*|would|wenn (?:ich|er|sie|man|wir)|falls (?:ich|er|sie|man|wir)|if (?:i|he|she|we)|wie ?viel|how much|what|was|(?:hoch|um|runter|herunter)(?:ge|zu)?rechne\p{L}*|scaled?|convert\p{L}*)(?!\p{L})|^(?:(?:ok|okay|gut|hm|ja|alright|well),? )*(?:und|and|n|or|oder|auf|at|bei)(?!\p{L})/u;
