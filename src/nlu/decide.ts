import type { Facet, Language, Level, Span } from '../knowledge/model.ts';
import type { Findings, Recognisers } from './findings.ts';
import { type KindScore, scoreKinds } from './kind.ts';
import type { Mark, SlotSign } from './lexicon.ts';
import {
  type CityRef,
  type Kind,
  noSlots,
  type OccupationRef,
  type Reading,
  type Slots,
  type Topic,
} from './question.ts';
import type { Token } from './text.ts';

/** Decides what a message asks: the rules below in order, the first that fits wins. */
export function decide(findings: Findings, tools: Recognisers): Omit<Reading, 'language'> {
  const view = createView(findings, tools);
  const asked = rules.map((rule) => rule(view)).find((kinds) => kinds !== undefined) ?? [
    { kind: undefined, clauses: [] },
  ];
  const parts = asked.slice(0, 3).map((part) => fillSlots(part, view, asked.length > 1));
  return {
    parts,
    correction: isCorrection(findings),
    weak: asked.some(({ kind, weak }) => kind === undefined && weak),
  };
}

/** A kind that is asked for, and the clauses that ask for it (empty: the whole message). */
interface Asked {
  kind: Kind | undefined;
  clauses: number[];
  topic?: Topic;
  /** More of the message is unexplained than explained. */
  weak?: boolean;
}

/** What the rules look at. */
interface View extends Findings {
  scores: KindScore[];
  sure: (kind: Kind) => boolean;
  likely: (kind: Kind) => boolean;
  has: (mark: Mark) => boolean;
  slot: <Slot extends SlotSign['slot']>(slot: Slot) => Extract<SlotSign, { slot: Slot }>[];
  /** Towns and regions that are not taken back. */
  places: number;
  /** Sure kinds about the content of the articles, in the order of the text. */
  topics: KindScore[];
  asksOccupation: OccupationRef[];
  isCovered: Recognisers['isCovered'];
  isCoveredCity: (town: string | undefined) => boolean;
  facet: Facet | undefined;
  /** Numbers of the clauses that are questions. */
  asking: ReadonlySet<number>;
}

const contentKinds: readonly Kind[] = [
  'salary',
  'skills',
  'tips',
  'tasks',
  'market',
  'training',
  'outlook',
  'overview',
  'minimumWage',
];

function createView(findings: Findings, { isCovered, city }: Recognisers): View {
  const { text, kinds, marks, slots, cities, regions, occupations } = findings;
  const named = occupations.map(({ from, to }): Span => [text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0]);
  const scores = scoreKinds(
    kinds.filter(({ at }) => !named.some((span) => span[0] < at[1] && at[0] < span[1])),
    text.tokens,
  );
  const at = (least: number) => (kind: Kind) => scores.some((score) => score.kind === kind && score.score >= least);
  const sure = at(3);
  const asking = askingClauses(findings);
  const bySlot = <Slot extends SlotSign['slot']>(slot: Slot) =>
    slots.flatMap(({ value }) => (value.slot === slot ? [value as Extract<SlotSign, { slot: Slot }>] : []));
  const changes =
    occupations.some(({ occupation }) => isCovered(occupation.id)) ||
    marks.some(({ value }) => value.mark === 'change');
  const other = occupations
    .filter(({ part }) => part === 'asked' || (part === 'own' && !changes))
    .map(({ occupation }) => occupation);
  return {
    ...findings,
    scores,
    sure,
    likely: at(2),
    has: (mark) => marks.some(({ value }) => value.mark === mark),
    slot: bySlot,
    places: cities.filter(({ negated }) => !negated).length + regions.length,
    topics: questionsOnly(
      scores.filter(({ kind, score }) => score >= 3 && contentKinds.includes(kind)),
      asking,
    ),
    asking,
    asksOccupation: other,
    isCovered,
    isCoveredCity: (town) => town !== undefined && city.isCovered(town),
    facet: askedFacet(findings),
  };
}

/** Where some sentences are questions and ask for something, the others are background. */
function questionsOnly(topics: KindScore[], asking: ReadonlySet<number>): KindScore[] {
  const inQuestions = topics.filter(({ clauses }) => clauses.some((clause) => asking.has(clause)));
  return inQuestions.length > 0 ? inQuestions : topics;
}

/** Clauses of sentences that end in a question mark, or that begin with a word that asks. */
function askingClauses({ text }: Findings): Set<number> {
  const asking = new Set<number>();
  for (const [at, token] of text.tokens.entries()) {
    const asks =
      /^[^.!?\n]*\?/.test(text.clean.slice(token.end)) ||
      (interrogatives.has(token.word) && startsClause(text.tokens, at));
    if (asks) asking.add(token.clause);
  }
  return asking;
}

const interrogatives = new Set(
  'was wie wer wo wohin welche welcher welches welchen welchem wieviel womit worauf wofur what how which who where when why do does can could is are ob mit'.split(
    ' ',
  ),
);

/** One of the first two words of its clause ("und was", "mit welchem"). */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  return tokens[at - 1]?.clause !== clause || tokens[at - 2]?.clause !== clause;
}

type Rule = (view: View) => Asked[] | undefined;

const whole = (kind: Kind, topic?: Topic): Asked[] => [{ kind, clauses: [], ...(topic ? { topic } : {}) }];

const rules: readonly Rule[] = [
  function crisis(view) {
    return view.sure('crisis') ? whole('crisis') : undefined;
  },
  function person(view) {
    return view.sure('person') ? whole('person') : undefined;
  },
  function restart(view) {
    return view.sure('restart') && view.places === 0 && view.topics.length === 0 ? whole('restart') : undefined;
  },
  function language(view) {
    if (!view.sure('language') || view.topics.length > 0 || view.places > 0) return undefined;
    return whole('language');
  },
  function outOfScope(view) {
    if (!view.has('outOfScope')) return undefined;
    const anchored =
      view.places > 0 || view.slot('level').length > 0 || view.asksOccupation.some(({ id }) => view.isCovered(id));
    return view.topics.length > 0 && anchored
      ? undefined
      : view.slot('silent').length > 0 && anchored
        ? undefined
        : whole('outOfScope');
  },
  function silent(view) {
    const silentClauses = clausesOf(view, ({ slot }) => slot === 'silent');
    if (silentClauses.length === 0) return undefined;
    const askedElsewhere = view.topics.length > 0 || view.sure('rank') || view.sure('offer');
    if (askedElsewhere && !silentClauses.some((clause) => view.asking.has(clause)) && view.asking.size > 0)
      return undefined;
    const others = view.topics.filter(({ clauses }) => !clauses.some((clause) => silentClauses.includes(clause)));
    return [...others.map(toAsked), { kind: 'silent', clauses: silentClauses }];
  },
  function amount(view) {
    const { amount } = view.numbers;
    if (!amount || view.sure('minimumWage')) return undefined;
    const kind = amountKind(view);
    return [
      { kind, clauses: [] },
      ...view.topics.filter(({ kind }) => !['salary', 'tips', 'overview'].includes(kind)).map(toAsked),
    ];
  },
  function rank(view) {
    const extreme = view.has('most') || view.has('least');
    const named = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
    const other = view.topics.find(({ kind }) => !['salary', 'overview'].includes(kind));
    if (named >= 2) return undefined;
    if (other && !view.sure('salary')) return undefined;
    if (view.sure('rank') && named === 0) return whole('rank');
    return extreme &&
      view.has('where') &&
      named === 0 &&
      (view.sure('salary') || view.likely('salary') || view.likely('rank'))
      ? whole('rank')
      : undefined;
  },
  function coverage(view) {
    return view.sure('coverage') && view.topics.length === 0 && view.places === 0 ? whole('coverage') : undefined;
  },
  function source(view) {
    return view.sure('source') && view.topics.filter(({ kind }) => kind !== 'overview').length === 0
      ? whole('source')
      : undefined;
  },
  function need(view) {
    if (!view.has('need') || view.facet || neededConcepts(view).length === 0) return undefined;
    return view.topics.some(({ kind }) => kind !== 'skills') || view.sure('skills') ? undefined : whole('need');
  },
  function compare(view) {
    const several = view.cities.filter(({ negated }) => !negated).length >= 2;
    if (!several && !view.sure('compare')) return undefined;
    const topics = view.topics.map(({ kind }) => kind).filter(isTopic);
    const likely = view.scores.map(({ kind }) => kind).find(isTopic);
    if (view.facet && topics.length === 0) return whole('compare', 'skills');
    const wanted = topics.length > 0 ? topics : several && likely && !view.sure('compare') ? [likely] : [];
    return wanted.length > 0 ? wanted.map((topic) => ({ kind: 'compare', clauses: [], topic })) : whole('compare');
  },
  function topics(view) {
    const asked = view.topics.length > 1 ? view.topics.filter(({ kind }) => kind !== 'overview') : view.topics;
    const withFacet =
      view.facet && view.facet !== 'industry' && asked.length > 0 && !asked.some(({ kind }) => facetKinds.has(kind));
    return asked.length > 0 ? [...asked.map(toAsked), ...(withFacet ? whole('skills') : [])] : undefined;
  },
  function payPeriod(view) {
    return view.slot('period').length > 0 && view.places > 0 && view.scores.some(({ kind }) => kind === 'salary')
      ? whole('salary')
      : undefined;
  },
  function about(view) {
    return view.sure('about') ? whole('about') : undefined;
  },
  function help(view) {
    return view.sure('help') && view.places === 0 ? whole('help') : undefined;
  },
  function bareSlots(view) {
    const plain = view.unexplained.length === 0 && !view.scores.some(({ score }) => score >= 2);
    return slotCount(view) > 0 && (plain || isCorrection(view)) ? [{ kind: undefined, clauses: [] }] : undefined;
  },
  function guessed(view) {
    const [best] = view.guesses;
    if (!best || best.likelihood < sureGuess) return undefined;
    if (best.kind === 'outOfScope')
      return view.asksOccupation.length > 0 || view.places > 0 ? undefined : whole('outOfScope');
    if (best.kind === 'need' && neededConcepts(view).length === 0) return whole('skills');
    return isAskable(best.kind) ? whole(best.kind) : undefined;
  },
  function likelyTopic(view) {
    const likely = view.scores.find(({ kind, score }) => score >= 2 && contentKinds.includes(kind));
    if (
      !likely ||
      (likely.kind !== 'salary' &&
        view.slot('level').length > 0 &&
        /^(?:und|and|falls|wenn|if|nein|no|actually)\b/.test(view.text.clean))
    )
      return undefined;
    const anchored =
      view.places > 0 || view.asksOccupation.length > 0 || view.has('domain') || view.slot('level').length > 0;
    return view.unexplained.length <= (anchored ? 3 : 0) ? whole(likely.kind) : undefined;
  },
  function facet(view) {
    return view.facet ? whole(view.facet === 'industry' ? 'market' : 'skills') : undefined;
  },
  function unknownOccupation(view) {
    return view.asksOccupation.some(({ id, candidates }) => !view.isCovered(id) && !candidates)
      ? [{ kind: undefined, clauses: [] }]
      : undefined;
  },
  function ellipsis(view) {
    const slots = slotCount(view);
    const some = slots + view.concepts.length + (view.has('everywhere') ? 1 : 0);
    if (some === 0 && !isCorrection(view)) return undefined;
    const weak = view.unexplained.length > Math.max(slots, 1);
    const anchored =
      view.cities.some(({ city }) => view.isCoveredCity(city.id)) ||
      view.asksOccupation.some(({ id }) => view.isCovered(id));
    const guess = view.guesses.find(({ kind, likelihood }) => isContentKind(kind) && likelihood >= weakGuess);
    return weak && anchored && guess && isContentKind(guess.kind) && guess === view.guesses[0]
      ? whole(guess.kind)
      : [{ kind: undefined, clauses: [], weak }];
  },
  function social(view) {
    const kind = (['bye', 'thanks', 'greeting'] as const).find((social) => view.sure(social));
    if (!kind) return undefined;
    return view.unexplained.length <= 2 ? whole(kind) : undefined;
  },
  function nothing(view) {
    const words = view.text.tokens.length;
    const nearest = view.guesses
      .slice(0, 3)
      .map(({ kind }) => kind)
      .find((kind) => isContentKind(kind) && isTopic(kind));
    return whole(
      words > 0 && view.unexplained.length < words ? 'outOfScope' : 'notUnderstood',
      nearest as Topic | undefined,
    );
  },
];

/** A guess at least so likely stands for itself. */
const sureGuess = 0.6;

/** A guess at least so likely is better than none where the message names a place or occupation that is covered. */
const weakGuess = 0.3;

/** How many slots a message fills: places, levels, periods, hours, occupations. */
function slotCount(view: View): number {
  const extreme = view.has('most') || view.has('least') ? 1 : 0;
  const numbers = (view.numbers.hours ? 1 : 0) + (view.numbers.years ? 1 : 0);
  return (
    view.places +
    view.slot('level').length +
    view.slot('period').length +
    view.slot('hours').length +
    view.asksOccupation.length +
    extreme +
    numbers
  );
}

function isContentKind(kind: string): kind is Kind {
  return contentKinds.some((content) => content === kind);
}

function isAskable(kind: string): kind is Kind {
  return isContentKind(kind) || askable.has(kind);
}

const askable = new Set(['silent', 'person', 'about', 'help', 'coverage', 'source', 'restart']);

function toAsked({ kind, clauses }: KindScore): Asked {
  return { kind, clauses };
}

function isTopic(kind: Kind): kind is Topic {
  return ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'tips'].includes(kind);
}

function amountKind(view: View): Kind {
  const offered = view.sure('offer') || view.has('offered');
  const place = view.has('where') || view.sure('filter');
  if (place && view.cities.length < 2 && !view.sure('offer')) return 'filter';
  if (offered || view.likely('offer') || view.places > 0 || view.slot('level').length > 0) return 'offer';
  return view.has('atLeast') ? 'filter' : 'offer';
}

function clausesOf(view: View, fits: (sign: SlotSign) => boolean): number[] {
  return view.slots.flatMap(({ value, at }) => (fits(value) ? [clauseOf(view.text.tokens, at[0])] : []));
}

function clauseOf(tokens: readonly Token[], offset: number): number {
  return tokens.findLast(({ start }) => start <= offset)?.clause ?? 0;
}

const needed = new Set(['skill', 'tool', 'language', 'training', 'channel', 'task']);

function neededConcepts({ concepts, occupations, text }: View): string[] {
  const inOccupation = (offset: number) =>
    occupations.some(
      ({ from, to }) => (text.tokens[from]?.start ?? 0) <= offset && offset < (text.tokens[to - 1]?.end ?? 0),
    );
  return concepts.flatMap(({ concept, at }) => (needed.has(concept.facet) && !inOccupation(at[0]) ? [concept.id] : []));
}

function isCorrection({ marks, text }: Findings): boolean {
  const early = text.tokens[2]?.end ?? Number.POSITIVE_INFINITY;
  return marks.some(({ value, at }) => value.mark === 'correction' && at[0] < early);
}

function fillSlots({ kind, clauses, topic }: Asked, view: View, several: boolean): Slots {
  const { numbers } = view;
  const levels = levelsOf(view);
  return {
    ...noSlots,
    kind,
    topic,
    occupations: view.asksOccupation.slice(0, 2),
    cities: citiesOf(view, several ? clauses : []),
    states: view.regions.flatMap(({ states }) => [...states]),
    everywhere: view.has('everywhere'),
    levels,
    period: periodOf(view),
    hours: numbers.hours ?? view.slot('hours')[0]?.hours,
    amount: numbers.amount,
    concepts: neededConcepts(view),
    facet: kind === undefined || facetKinds.has(kind) ? view.facet : undefined,
    direction: directionOf(view),
    silentTopic: kind === 'silent' ? view.slot('silent')[0]?.topic : undefined,
    wish: wishOf(view),
  };
}

const facetKinds: ReadonlySet<Kind> = new Set(['skills', 'compare', 'need']);

const asking = /^(?:welche[rmns]?|which|what|was|wieviele|any|sonstige)$/;
const leaving = new Set(['ausser', 'neben', 'besides', 'except', 'apart', 'ohne', 'beyond']);

/** The facet that is asked for: after "welche", "which", or in a message of a few words; not "außer Sprachen". */
function askedFacet({ slots, text }: Findings): Facet | undefined {
  const found = slots.findLast(({ value, at }) => {
    if (value.slot !== 'facet') return false;
    const index = text.tokens.findIndex(({ end }) => end >= at[1]);
    const before = text.tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word);
    if (before.some((word) => leaving.has(word))) return false;
    return before.some((word) => asking.test(word)) || (text.tokens.length <= 5 && !/\d/.test(before.at(-1) ?? ''));
  });
  return found?.value.slot === 'facet' ? found.value.facet : undefined;
}

/** Cities of the clauses that ask; else all, without those taken back; two names of one town count once. */
function citiesOf({ cities, text }: View, clauses: number[]): CityRef[] {
  const meant = cities.filter(({ negated }) => !negated);
  const near = meant.filter(({ from }) => clauses.includes(text.tokens[from]?.clause ?? -1));
  const chosen = near.length > 0 && clauses.length > 0 ? near : meant;
  const corrected = cities.some(({ negated }) => negated) ? chosen.slice(-1) : chosen;
  return [...new Map(corrected.map(({ city }) => [city.id ?? city.name, city])).values()];
}

const denials = new Set(['kein', 'keine', 'keinen', 'keiner', 'nicht', 'not', 'no', 'longer', 'isnt', 'never']);

function levelsOf(view: View): Level[] {
  const { tokens } = view.text;
  const found = view.slots.flatMap(({ value, at }) => {
    if (value.slot !== 'level') return [];
    const index = tokens.findIndex(({ end }) => end > at[0]);
    const before = tokens.slice(Math.max(0, index - 2), index).map(({ word }) => word);
    return before.some((word) => denials.has(word)) ? [] : [value.level];
  });
  const years = (view.numbers.years ?? 0) >= 2 && !found.includes('entry') ? (['experienced'] as const) : [];
  const levels = [...new Set([...found, ...years])];
  return levels.includes('entry') ? levels.filter((level) => level !== 'top') : levels;
}

function periodOf(view: View) {
  const periods = view.slot('period').map(({ period }) => period);
  const asked = view.numbers.years === undefined ? periods : periods.filter((period) => period !== 'year');
  if (view.numbers.amount) return undefined;
  return asked.find((period) => period !== 'month') ?? asked[0];
}

function directionOf(view: View): 'most' | 'least' | undefined {
  if (view.has('least')) return 'least';
  return view.has('most') ? 'most' : undefined;
}

/** The language that is asked for; the last one named ("kein Deutsch, auf Englisch bitte"). */
function wishOf(view: View): Language | undefined {
  if (!view.sure('language')) return undefined;
  const asked = view.kinds
    .filter(({ value }) => value.kind === 'language')
    .map(({ at }) => view.text.clean.slice(...at));
  const last = asked.findLast((words) => /englis[ch]|deutsch|german/.test(words));
  if (!last) return undefined;
  return /englis/.test(last) ? 'en' : 'de';
}
