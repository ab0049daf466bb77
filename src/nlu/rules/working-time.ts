import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { recogniseRetimed } from '../slots/retimed.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';

/** "Gehalt bei 8-Stunden-Schichten": pay is asked for, the hours are told. */
export function isPayForTime(topic: string | undefined, { numbers, sure }: View): boolean {
  const ofTime = topic === 'shifts' || topic === 'workingHours';
  return ofTime && numbers.workingTime !== undefined && (sure('salary') || numbers.amount !== undefined);
}

/** "Zwei Tage die Woche in Potsdam": a place and the time that somebody works there; "kann man …" asks whether they may. */
export function onlyTellsTime({ numbers, places, topics, text, unexplained }: View): boolean {
  if (!numbers.workingTime || places === 0 || topics.length > 0 || text.tokens.length > longestTime) return false;
  return unexplained.length < 2 && !tells(mayOne, text);
}

const longestTime = 7;
const mayOne = telling(
  /(?:^|[,.] )(?:kann|kannst|darf|muss|soll|gibt|geht|ist|sind|arbeitet|arbeiten|can|could|may|must|do|does|is|are|will|warum|why)(?!\p{L})/u,
);

/** "36 hours for the same money", "auf 40 hochgerechnet?": other hours after an offer. */
export function otherTime(view: View): Asked[] | undefined {
  if (view.numbers.amount || view.places > 0) return undefined;
  if (isPay(view.before) && view.numbers.alone) return [{ kind: undefined, clauses: [], firm: true }];
  if (view.before !== 'offer') return undefined;
  const how = recogniseRetimed(view);
  const { alone, bareHours, moreHours } = view.numbers;
  if (alone ?? bareHours ?? moreHours) return [{ kind: undefined, clauses: [], firm: true }];
  const changes = how === 'told' || (how === 'wanted' && view.numbers.change !== undefined);
  return changes ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}
