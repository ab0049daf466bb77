import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { recogniseScale } from '../slots/scale.ts';
import type { View } from '../view/view.ts';

/** "30 % mehr als Einstieg in Dresden", "half of what experienced people get": figures of an article to reckon with. */
export function scaled(view: View): Asked[] | undefined {
  const scale = recogniseScale(view);
  if (!scale || view.has('where')) return undefined;
  const named = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  if (named > 1) return undefined;
  if (named === 1) return [{ kind: 'salary', clauses: [], firm: true }];
  return isPay(view.before) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}
