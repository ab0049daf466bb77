import type { Span } from '../../knowledge/model.ts';
import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { isHindered, lackingOf } from '../slots/lacking.ts';
import type { View } from '../view/view.ts';

/** "I'm bad at multitasking, is that a problem?": what somebody lacks, and whether it matters. */
export function lacks(view: View): Asked[] | undefined {
  if (view.text.tokens.length > longest || view.numbers.amount || asksOther(view)) return undefined;
  if (view.cities.filter(({ negated }) => !negated).length > 1) return undefined;
  if (lackingOf(view).length === 0 && !isHindered(view)) return undefined;
  return isBeginner(view) || aspectsIn(view).some(({ aspect }) => aspect !== 'drawbacks')
    ? undefined
    : [{ kind: 'need', clauses: [], firm: true }];
}

/** "Ohne Vorkenntnisse": a level, not something that is lacking. */
function isBeginner(view: View): boolean {
  const levels = view.slots.filter(({ value }) => value.slot === 'level');
  const lacking = new Set(lackingOf(view));
  const named = view.concepts.filter(({ concept }) => lacking.has(concept.id));
  const isLevel = ({ at }: { at: Span }) => levels.some((sign) => sign.at[0] < at[1] && at[0] < sign.at[1]);
  return named.length > 0 && named.every(isLevel);
}

/** In more words it is told beside something else. */
const longest = 32;

/** Whether words of the message, or what goes before it, ask for something of another kind. */
function asksOther(view: View): boolean {
  const { sure, has, before, slot, places } = view;
  const other = view.topics.some(({ kind }) => !lists.has(kind));
  const inPay = isPay(before) && places === 0;
  return (
    other ||
    inPay ||
    sure('offer') ||
    sure('rank') ||
    sure('filter') ||
    sure('language') ||
    has('where') ||
    slot('silent').length > 0
  );
}

/** Kinds that the words of such a message hint at beside it. */
const lists: ReadonlySet<string> = new Set(['skills', 'overview', 'tips', 'tasks']);
