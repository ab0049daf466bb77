import type { Span } from '../../knowledge/model.ts';
import { type Asked, slotCount, toAsked, whole } from '../intent/asked.ts';
import { asksExistence, asksOfAnother } from '../intent/existence.ts';
import { contentKinds } from '../intent/kind.ts';
import { besides } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { aspectSignsIn, aspectsIn } from '../slots/aspects.ts';
import { neededConcepts } from '../slots/needed.ts';
import { recognisePreferring } from '../slots/preferring.ts';
import { facetKinds } from '../slots/slots.ts';
import { clauseOf } from '../text/clauses.ts';
import { telling, tells } from '../text/hints.ts';
import { interrogatives } from '../text/interrogatives.ts';
import { negotiates, worth } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** What cues ask for surely, each topic once. */
export function topics(view: View): Asked[] | undefined {
  if (view.heldAgainst && view.topics.every(({ kind }) => kind === 'tips')) return whole('salary');
  const asked = view.topics.length > 1 ? view.topics.filter(({ kind }) => kind !== 'overview') : view.topics;
  const withFacet =
    view.facet && view.facet !== 'industry' && asked.length > 0 && !asked.some(({ kind }) => facetKinds.has(kind));
  const inTraining = view.slot('level').some(({ level }) => level === 'apprentice');
  const firm = (view.denied.size > 0 || endsAlone(asked, view) || (inTraining && view.sure('salary'))) && {
    firm: true,
  };
  const negotiated =
    negotiates.test(view.text.clean) && view.places === 1 && asked.every(({ kind }) => kind === 'tips');
  return asked.length > 0
    ? [
        ...(negotiated ? whole('salary') : []),
        ...asked.map((topic) => ({ ...toAsked(topic), ...firm })),
        ...(withFacet ? whole('skills') : []),
        ...besides(view, asked),
      ]
    : undefined;
}

/** "Dann eben Duisburg: Branchen?": the last word, in a clause of its own, is what is asked. */
function endsAlone(asked: View['topics'], { text: { tokens } }: View): boolean {
  const last = tokens.at(-1)?.clause;
  const alone = tokens.length > 1 && tokens.at(-2)?.clause !== last;
  return alone && asked.length === 1 && (asked[0]?.clauses.every((clause) => clause === last) ?? false);
}

/** "Wo?", "wo wird das angeboten?": the question before, of all cities. */
export function whereThat(view: View): Asked[] | undefined {
  const { before, text, topics, concepts } = view;
  const asks = view.has('where') && view.places === 0 && text.tokens.length <= shortWhere;
  if (asks && before === undefined && text.tokens.length <= 3) return [{ kind: 'coverage', clauses: [], firm: true }];
  if (!asks || before === undefined || !ofOneCity.has(before) || topics.length + concepts.length > 0) return undefined;
  return [{ kind: undefined, clauses: [], everywhere: true, firm: true }];
}

/** In more words, where is asked of something else. */
const shortWhere = 6;

/** Kinds whose answers differ from city to city in what they name. */
const ofOneCity: ReadonlySet<string> = new Set(['need', 'training', 'tasks', 'market', 'skills', 'outlook', 'tips']);

/** Where something is named in the articles ("wo braucht man Englisch?"). */
export function whereNamed(view: View): Asked[] | undefined {
  if (!view.has('where') || view.places > 0 || view.sure('salary')) return undefined;
  const facet = isInConcept(view) ? undefined : view.slot('facet')[0]?.facet;
  const without = /(?<!\p{L})(?:ohne|without)(?!\p{L})/u.test(view.text.clean) && neededConcepts(view).length > 0;
  if (facet && !without)
    return [{ kind: 'compare', clauses: [], topic: facet === 'industry' ? 'market' : 'skills', everywhere: true }];
  const named =
    neededConcepts(view).length > 0 && !view.sure('coverage') && (view.topics.length === 0 || isInConcept(view));
  return named ? [{ kind: 'need', clauses: [], everywhere: true, firm: without || isInConcept(view) }] : undefined;
}

/** "Which one has language courses?": the words that would ask for a list name the thing that is looked for. */
function isInConcept({ concepts, kinds, slots, topics }: View): boolean {
  const inOne = ({ at: [from, to] }: { at: Span }) => concepts.some(({ at }) => at[0] <= from && to <= at[1]);
  const facets = slots.filter(({ value }) => value.slot === 'facet');
  const named = kinds.filter(({ value }) => topics.some(({ kind }) => kind === value.kind));
  return facets.length > 0 && [...facets, ...named].every(inOne);
}

/** Whether there is something, or where. */
export function existence(view: View): Asked[] | undefined {
  if (asksOfAnother(view)) return [{ kind: undefined, clauses: [], firm: true }];
  const everywhere = view.places === 0 && view.has('where');
  return asksExistence(view) ? [{ kind: 'need', clauses: [], firm: true, exists: true, everywhere }] : undefined;
}

/** Whether something is needed. */
export function need(view: View): Asked[] | undefined {
  if (!view.has('need') || view.has('curious') || view.facet || view.sure('offer')) return undefined;
  if (neededConcepts(view).length === 0 || tells(expecting, view.text)) return undefined;
  const forPay = view.slot('level').length > 0 || view.guesses[0]?.kind === 'salary';
  if (forPay && view.likely('salary') && !view.sure('skills')) return undefined;
  return view.topics.some(({ kind }) => kind !== 'skills') || view.sure('skills') ? undefined : whole('need');
}

/** "Muss ich mit wütenden Anrufern rechnen?" asks what comes, not what is needed. */
const expecting = telling(
  /(?<!\p{L})(?:mit (?:\p{L}+ ){1,4}rechnen|have to (?:expect|deal with|put up with)|expect (?:angry|difficult|rude))(?!\p{L})/u,
);

/** Which of several things counts more. */
export function preferred(view: View): Asked[] | undefined {
  const preferring = recognisePreferring(view);
  return preferring ? [{ kind: 'need', clauses: [], firm: true, preferring }] : undefined;
}

/** One facet of an occupation ("welche Sprachen?"). */
export function facet(view: View): Asked[] | undefined {
  return view.facet ? whole(view.facet === 'industry' ? 'market' : 'skills') : undefined;
}

/** What cues ask for likely, where little else is said. */
export function likelyTopic(view: View): Asked[] | undefined {
  const likely = view.scores.filter(({ kind, score }) => score >= 2 && contentKinds.includes(kind));
  const best = likely.find(({ kind }) => kind === 'salary' && view.slot('level').length > 0) ?? likely[0];
  if (!best || (best.kind === 'overview' && slotCount(view) > 0)) return undefined;
  if (best.kind === 'market' && view.has('most') && view.guesses[0]?.kind === 'salary') return whole('salary');
  if (best.kind === 'salary' && !maySalary(view)) return undefined;
  const asks = view.text.tokens.some(({ word }) => interrogatives.has(word));
  if (best.kind !== 'salary' && view.slot('level').length > 0 && !asks) return undefined;
  const anchored =
    view.places > 0 || view.asksOccupation.length > 0 || view.has('domain') || view.slot('level').length > 0;
  return view.unexplained.length <= (anchored ? 3 : 0) ? [...whole(best.kind), ...besides(view, [best])] : undefined;
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

/** "I get upset": a word that may ask for pay does not, where nothing else of the message does. */
function maySalary(view: View): boolean {
  const guess = view.guesses.find(({ kind }) => kind === 'salary');
  return view.slot('level').length > 0 || guess === undefined || guess.likelihood >= leastPay;
}

const leastPay = 0.1;

/** "Quereinstieg Chemnitz, Einstieg mtl.?": a period beside a level or hours asks for pay. */
function asksByPeriod(view: View): boolean {
  const whose =
    isPay(view.before) || view.slot('level').length + view.slot('hours').length > 0 || view.numbers.hours !== undefined;
  return view.slot('period').length > 0 && whose && view.guesses[0]?.kind === 'salary';
}

/** One side of working life, unless another topic is named beside it. */
export function aspect(view: View): Asked[] | undefined {
  const [asked] = aspectsIn(view);
  if (!asked || view.sure('offer') || view.sure('compare') || asksByPeriod(view)) return undefined;
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
  const everywhere = view.has('where') && view.places === 0 && !covered && !asked.follows;
  return [
    { kind: asked.kind, clauses: [], firm: true, ...(everywhere && { everywhere }) },
    ...payBeside(asked.kind, view),
  ];
}

/** "Die Spanne für Leute mit Erfahrung und dazu, welche Wege es gibt": pay in a clause of its own. */
function payBeside(kind: Kind, view: View): Asked[] {
  const clauses = aspectSignsIn(view).map(({ at }) => clauseOf(view.text.tokens, at[0]));
  return besides(view, [{ kind, score: 3, clauses }]).filter((beside) => beside.kind === 'salary');
}
