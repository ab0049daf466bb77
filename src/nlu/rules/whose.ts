import type { Asked } from '../intent/asked.ts';
import { whoseIn } from '../intent/persons.ts';
import { isPay } from '../kinds.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** "Und seins?", "and my wife with 2,900 and 6 years?" in a talk on pay: the same of somebody else. */
export function whoseElse(view: View): Asked[] | undefined {
  const { before, text, topics, numbers } = view;
  const [guess] = view.guesses;
  if (
    !isPay(before) ||
    view.places > 0 ||
    view.has('everywhere') ||
    topics.some(({ kind }) => kind !== 'salary' && kind !== 'offer') ||
    (guess?.kind === 'need' && guess.likelihood >= surely)
  )
    return undefined;
  const whose = whoseIn(text);
  if (whose === undefined || tells(asksElse, text) || text.tokens.length > fewWords || !tells(begins, text))
    return undefined;
  const alone = text.tokens.length <= fewest;
  const says = numbers.amount !== undefined || numbers.years !== undefined || view.slot('level').length > 0;
  return alone || says ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

/** "Und ab wann knacke ich …", "und wie hoch kann ich pokern": of what was spoken of, not of another person. */
const asksElse = telling(
  /(?<!\p{L})(?:wann|when|wie (?:lange|hoch|weit)|how (?:long|high|far)|ab welche[mnr]?|at what level)(?!\p{L})/u,
);

const begins = telling(
  /^(?:(?:ok|okay|gut|ja|hm|alright),? )?(?:und|and|aber|but|n)(?!\p{L})|^(?:seins|ihrs|his|hers|meins|mine)(?!\p{L})/u,
);

/** So likely, it is asked whether something is needed. */
const surely = 0.9;
const fewWords = 11;
const fewest = 3;
