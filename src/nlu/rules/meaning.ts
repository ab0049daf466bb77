import type { Asked } from '../intent/asked.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { asksWhenLevel, recogniseUnclear } from '../slots/meaning.ts';
import type { View } from '../view/view.ts';

/** What a term or a level means, or when a level is reached. */
export function meaning(view: View): Asked[] | undefined {
  const unclear = recogniseUnclear(view);
  if (unclear) return [{ kind: 'meaning', clauses: [], firm: true, unclear }];
  if (aspectsIn(view).some(({ aspect }) => aspect === 'lead-time')) return undefined;
  return asksWhenLevel(view) ? [{ kind: 'meaning', clauses: [], firm: true }] : undefined;
}
