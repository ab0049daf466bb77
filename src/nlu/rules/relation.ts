import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { liftingFacets } from '../slots/lifts.ts';
import { recogniseRelation } from '../slots/relation.ts';
import type { View } from '../view/view.ts';

/** Figures beside each other: how much more it is than elsewhere, in percent, or whether that is much. */
export function related(view: View): Asked[] | undefined {
  const relation = recogniseRelation(view.text);
  const other = view.topics.some(({ kind }) => kind !== 'salary' && kind !== 'overview');
  if (relation === 'rise' && risesWithLevel(view)) return ranked;
  if (relation === 'same' || relation === 'ends') return isOfCities(view) ? ranked : undefined;
  if (!relation || other || view.numbers.amount || (!isPay(view.before) && !view.likely('salary'))) return undefined;
  const covered = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  if (relation === 'middle') return covered > 0 ? undefined : isPay(view.before) && !isLooking(view) ? same : undefined;
  if (relation === 'spread') return covered === 1 ? undefined : ranked;
  if (relation === 'standing') return covered === 0 && view.before !== 'offer' ? ranked : undefined;
  if (covered > 1) return undefined;
  if (covered === 1 && view.has('where')) return ranked;
  if (covered === 0 && view.before === undefined) return undefined;
  if (covered === 1 && view.concepts.some(({ concept }) => liftingFacets.has(concept.facet)))
    return [{ kind: 'salary', clauses: [], firm: true, lifted: true }];
  const again = covered === 0 && view.topics.length === 0 ? same : undefined;
  return view.before === 'offer'
    ? again
    : [{ kind: 'compare', clauses: [], topic: 'salary', firm: true, weighs: covered === 0 }];
}

/** After a list of cities the middle is one of them. */
function isLooking({ before }: View): boolean {
  return before === 'rank' || before === 'filter';
}

/** Pay, of no city in particular, where nothing else is named. */
function isOfCities({ before, cities, concepts, likely, numbers, slot, topics }: View): boolean {
  const pays = isPay(before) || likely('salary') || likely('rank') || slot('level').length > 0 || concepts.length === 0;
  const others = topics.some(
    ({ kind }) => kind !== 'salary' && kind !== 'rank' && kind !== 'compare' && kind !== 'coverage',
  );
  return pays && !others && !numbers.amount && cities.every(({ negated }) => negated);
}

/** Where pay rises most from beginners to the experienced, not from one city to another. */
function risesWithLevel({ slot, numbers, cities, isCoveredCity, before, likely }: View): boolean {
  const pays = isPay(before) || likely('salary') || likely('tips');
  const covered = cities.filter(({ city, negated }) => !negated && isCoveredCity(city.id)).length;
  return !numbers.amount && covered !== 1 && slot('level').length > 0 && pays;
}

/** The question before, with what is asked of its figures. */
const same: Asked[] = [{ kind: undefined, clauses: [], firm: true }];

const ranked: Asked[] = [{ kind: 'rank', clauses: [], firm: true }];
