import type { Asked } from '../intent/asked.ts';
import type { Kind } from '../question.ts';
import { telling, tells } from '../text/hints.ts';
import { lawful } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** Whether an offer is lawful: it is held against the floor once more. */
export function allowed(view: View): Asked[] | undefined {
  const others = view.topics.some(({ kind }) => kind !== 'minimumWage' && kind !== 'salary');
  if (view.numbers.amount || others) return undefined;
  const { before, text } = view;
  const asks = before === 'offer' && (lawful.test(text.clean) || tells(overFloor, text));
  return asks && before ? [{ kind: before as Kind, clauses: [], firm: true }] : undefined;
}

/** "Is that above the minimum wage?", "liegt das über dem Mindestlohn?" */
const overFloor = telling(
  /(?<!\p{L})(?:that|this|it|das|es|die)(?!\p{L})[^.?!]{0,160}(?<!\p{L})(?:above|below|over|under|at least|meets?|(?:ü|u|ue)ber|unter|mindestens|erf(?:ü|u|ue)ll\p{L}*|eingehalten)(?!\p{L})[^.?!]{0,160}(?:mindestlohn|minimum wage)|(?:mindestlohn|minimum wage)[^.?!]{0,160}(?:eingehalten|erf(?:ü|u|ue)llt|met)(?!\p{L})/u,
);
