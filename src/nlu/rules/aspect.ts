import type { Span } from '../../knowledge/model.ts';
import type { Asked } from '../intent/asked.ts';
import { besides } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { aspectSignsIn, aspectsIn } from '../slots/aspects.ts';
import { asksToLearn } from '../slots/lacking.ts';
import { clauseOf } from '../text/clauses.ts';
import { worth } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** One side of working life, unless another topic is named beside it. */
export function aspect(view: View): Asked[] | undefined {
  const [asked] = aspectsIn(view);
  if (
    !asked ||
    (view.sure('offer') && !(asked.kind === 'training' && isInAspect('offer', view))) ||
    view.sure('compare') ||
    asksByPeriod(view)
  )
    return undefined;
  if (learnsThing(view)) return undefined;
  const others = view.topics.filter(
    ({ kind }) =>
      kind !== 'overview' &&
      kind !== asked.kind &&
      !(asked.follows && kind === 'salary') &&
      !(kind === 'salary' && isInAspect(kind, view)),
  );
  if (others.length > 0 || asksWhereNamed(view)) return undefined;
  const told = view.before === 'offer' && view.asking.size === 0 && view.slot('level').length > 0;
  if (told && asked.aspect === 'lateral') return [{ kind: undefined, clauses: [], firm: true }];
  if (asked.follows && worth.test(view.text.clean)) return [{ kind: 'salary', clauses: [], lifted: true, firm: true }];
  const covered = view.cities.some(({ city, negated }) => !negated && view.isCoveredCity(city.id));
  const everywhere = asksWhere(view) && view.places === 0 && !covered && !asked.follows;
  return [
    { kind: asked.kind, clauses: [], firm: true, ...(everywhere && { everywhere }) },
    ...payBeside(asked.kind, view),
  ];
}

/** "Muss ich mich mit CRM auskennen oder lernt man das dort?": whether the thing is needed. */
function learnsThing(view: View): boolean {
  const named = view.concepts.some(({ concept }) => concept.facet === 'tool' || concept.facet === 'language');
  return named && view.has('need') && asksToLearn(view);
}

/** "Wohin führt das?": the word of place is the aspect's own, so that no place is asked for. */
function asksWhere(view: View): boolean {
  const signs = aspectSignsIn(view).map(({ at }) => at);
  return (
    view.has('where') &&
    view.marks.some(
      ({ value, at }) => value.mark === 'where' && !signs.some(([from, to]) => from <= at[0] && at[1] <= to),
    )
  );
}

/** "Quereinstieg Chemnitz, Einstieg mtl.?": a period beside a level or hours asks for pay; "regular hours" are none. */
function asksByPeriod(view: View): boolean {
  const signs = [...view.slots.filter(({ value }) => value.slot === 'aspect'), ...view.concepts];
  const isOwn = (at: Span) => signs.some((sign) => sign.at[0] <= at[0] && at[1] <= sign.at[1]);
  const whose =
    isPay(view.before) || view.slot('level').length + view.slot('hours').length > 0 || view.numbers.hours !== undefined;
  const told = view.slots.some(({ value, at }) => value.slot === 'period' && !isOwn(at));
  return told && whose && view.guesses[0]?.kind === 'salary';
}

/** "Bezahlt der Betrieb Schulungen?": a word of the aspect itself asks nothing else. */
function isInAspect(kind: string, { kinds, slots }: View): boolean {
  const aspects = slots.filter(({ value }) => value.slot === 'aspect');
  return kinds.every(
    ({ value, at }) => value.kind !== kind || aspects.some((sign) => sign.at[0] <= at[0] && at[1] <= sign.at[1]),
  );
}

/** "Speaks Turkish, no training: which place needs Turkish?": a language or tool is looked for, the rest is told. */
function asksWhereNamed(view: View): boolean {
  const sought = view.concepts.some(({ concept }) => concept.facet === 'language' || concept.facet === 'tool');
  return sought && view.has('where') && view.has('need') && view.places === 0;
}

/** "Die Spanne für Leute mit Erfahrung und dazu, welche Wege es gibt": pay in a clause of its own. */
function payBeside(kind: Kind, view: View): Asked[] {
  const money = new Set(
    view.kinds.flatMap(({ value, at }) => (value.kind === 'salary' ? [clauseOf(view.text.tokens, at[0])] : [])),
  );
  const signs = aspectSignsIn(view).map(({ at }) => clauseOf(view.text.tokens, at[0]));
  const clauses = signs.filter((clause, at) => at === 0 || !money.has(clause));
  return besides(view, [{ kind, score: 3, clauses }]).filter((beside) => beside.kind === 'salary');
}
