import type { Facet, Language, Level, Period } from '../knowledge/model.ts';
import type { CityMatch } from './city.ts';
import type { Findings } from './findings.ts';
import { liftsOf } from './lifts.ts';
import { neededConcepts } from './needed.ts';
import { type CityRef, type Kind, noSlots, type Slots } from './question.ts';
import { recogniseReference } from './reference.ts';
import type { Token } from './text.ts';
import { type Asked, clauseOf, type View } from './view.ts';
import { recogniseWording } from './wording.ts';

/** The slots of one part of a message. */
export function fillSlots(
  { kind, clauses, topic, everywhere = false, orElse, leaning, lifted, apart, weighs }: Asked,
  view: View,
  several: boolean,
): Slots {
  const { numbers } = view;
  const levels = lifted ? liftedLevels(levelsOf(view)) : levelsOf(view);
  return {
    ...noSlots,
    kind,
    topic,
    occupations: view.asksOccupation
      .filter((occupation) => kind === undefined || ownKinds.has(kind) || !view.ownOccupations.has(occupation))
      .slice(0, 2),
    cities: apart?.city ? [apart.city] : citiesOf(view, several ? clauses : []),
    states: view.regions.flatMap(({ states }) => [...states]),
    everywhere: everywhere || view.has('everywhere'),
    levels: apart?.level ? [apart.level] : levels,
    period: periodOf(view),
    hours: numbers.hours ?? view.slot('hours')[0]?.hours,
    amount: apart?.amount ?? numbers.amount,
    concepts: orElse === 'language' ? [] : neededConcepts(several ? inClauses(view, clauses) : view),
    lifts: orElse === 'language' || view.sure('language') ? [] : liftsOf(view),
    except: view.cities.filter(({ negated }) => negated).map(({ city }) => city),
    conceptKind: orElse === 'language' ? undefined : conceptKindOf(view),
    facet: kind === undefined || facetKinds.has(kind) ? view.facet : undefined,
    direction: directionOf(view),
    silentTopic: kind === 'silent' ? view.slot('silent')[0]?.topic : undefined,
    wish: wishOf(view),
    wording: recogniseWording(view)?.wording,
    ...(view.has('everything') && { full: true }),
    orElse,
    leaning,
    reference: { ...recogniseReference(view.text), ...(weighs && { weighs }) },
  };
}

/** Kinds that ask about what somebody is; other questions of a hairdresser are about what they want to become. */
const ownKinds: ReadonlySet<Kind> = new Set(['salary', 'offer', 'overview', 'rank', 'filter', 'coverage']);

/** Kinds of which one facet can be asked for. */
export const facetKinds: ReadonlySet<Kind> = new Set(['skills', 'compare', 'need']);

/** Cities of the clauses that ask; else all, without those taken back; two names of one town count once. */
export function citiesOf(view: View, clauses: readonly number[]): CityRef[] {
  const { cities, text } = view;
  const meant = withoutFarTowns(
    cities.filter(({ negated }) => !negated),
    view,
  );
  const near = meant.filter(({ from }) => clauses.includes(text.tokens[from]?.clause ?? -1));
  const chosen = near.length > 0 && clauses.length > 0 ? near : meant;
  const takenBack =
    cities.some(({ negated }) => negated) || chosen.some((city, at) => isTakenBack(chosen[at - 1], city, text.tokens));
  const corrected = takenBack ? chosen.slice(-1) : chosen;
  return [...new Map(corrected.map(({ city }) => [city.id ?? city.name, city])).values()];
}

/** In a story, a town without an article beside one that has one is where somebody comes from. */
function withoutFarTowns(cities: readonly CityMatch[], view: View): CityMatch[] {
  const covered = cities.filter(({ city }) => view.isCoveredCity(city.id));
  const story = view.text.tokens.length > storyLength && !view.sure('compare');
  return story && covered.length > 0 ? covered : [...cities];
}

const storyLength = 15;

const retractions = new Set([
  'nein',
  'nee',
  'quatsch',
  'ach',
  'sorry',
  'stop',
  'stopp',
  'falsch',
  'wait',
  'oops',
  'korrektur',
  'meine',
  'mein',
  'mean',
  'meant',
  'ah',
  'ahm',
  'halt',
]);

/** "in Dresden, ach nee, Potsdam": a word of correction between two cities, or right after the second. */
function isTakenBack(before: CityMatch | undefined, city: CityMatch, tokens: readonly Token[]): boolean {
  if (!before) return false;
  const between = tokens.slice(before.to, city.from).map(({ word }) => word);
  return (
    between.length <= 5 &&
    between.some((word) => retractions.has(word)) &&
    !between.some((word) => word === 'oder' || word === 'or')
  );
}

/** Every level above that of beginners. */
export const aboveEntry: readonly Level[] = ['experienced', 'specialist', 'top'];

/** Above the entry level, unless a level is named. */
function liftedLevels(levels: Level[]): Level[] {
  return levels.length > 0 ? levels : [...aboveEntry];
}

const denials = new Set(['kein', 'keine', 'keinen', 'keiner', 'nicht', 'not', 'no', 'longer', 'isnt', 'never']);

function levelsOf(view: View): Level[] {
  const { tokens } = view.text;
  let denied = false;
  const found = view.slots.flatMap(({ value, at }) => {
    if (value.slot !== 'level') return [];
    const index = tokens.findIndex(({ end }) => end > at[0]);
    const before = tokens.slice(Math.max(0, index - 2), index).map(({ word }) => word);
    if (!before.some((word) => denials.has(word))) return [value.level];
    denied ||= value.level === 'entry';
    return [];
  });
  if (denied && found.length === 0 && !view.numbers.years) return ['experienced', 'specialist'];
  const years = (view.numbers.years ?? 0) >= 2 && !found.includes('entry') ? (['experienced'] as const) : [];
  const levels = [...new Set([...found, ...years])];
  return levels.includes('entry') ? levels.filter((level) => level !== 'top') : levels;
}

function periodOf(view: View) {
  const periods = view.slot('period').map(({ period }) => period);
  if (view.numbers.amount) return undefined;
  return periods.find((period) => period !== 'month') ?? periods[0] ?? barePeriod(view.text.tokens);
}

const periodWords: ReadonlyMap<string, Period> = new Map([
  ['stunde', 'hour'],
  ['hour', 'hour'],
  ['hourly', 'hour'],
  ['monat', 'month'],
  ['month', 'month'],
  ['jahr', 'year'],
  ['year', 'year'],
]);

/** More words are a sentence, in which a year is a time. */
const mostKeywords = 7;

/** "gehalt dresden jahr": one of a few keywords, where nothing beside it makes it a time. */
function barePeriod(tokens: readonly Token[]): Period | undefined {
  if (tokens.length > mostKeywords || tokens.length < 2) return undefined;
  const found = tokens.find(
    ({ word }, at) =>
      periodWords.has(word) &&
      !timeBefore.test(tokens[at - 1]?.word ?? '') &&
      !timeAfter.test(tokens[at + 1]?.word ?? ''),
  );
  return periodWords.get(found?.word ?? '');
}

const timeAfter = /^(?:erfahrung|berufserfahrung|dabei|pause|alt|old|experience|exp|\d.*)$/;

const timeBefore =
  /^(?:\d.*|ein|eine|einem|einer|diese[srmn]?|letzte[srmn]?|nachste[srmn]?|erste[srmn]?|halbe[srmn]?|voriges|vergangene[srmn]?|one|a|this|last|next|first|every|jede[srmn]?|per|pro|neues|new)$/;

function directionOf(view: View): 'most' | 'least' | undefined {
  if (view.has('least')) return 'least';
  return view.has('most') ? 'most' : undefined;
}

/** Words that make naming a language a wish, not a question about it. */
const askedFor = /\b(?:bitte|please|pls|switch|wieder|back to|continue|antwort|answer|reply|schreib|write)/;

/** The language that is asked for; the last one named ("kein Deutsch, auf Englisch bitte"). */
function wishOf(view: View): Language | undefined {
  if (!view.sure('language')) return recogniseWording(view)?.language;
  if (
    view.has('need') &&
    view.concepts.some(({ concept }) => concept.facet === 'language') &&
    !askedFor.test(view.text.clean)
  )
    return undefined;
  const asked = view.kinds
    .filter(({ value }) => value.kind === 'language')
    .map(({ at }) => view.text.clean.slice(...at));
  if (view.text.tokens.length > storyLength && !askedFor.test(view.text.clean)) return undefined;
  const last = asked.findLast((words) => /englis[ch]|deutsch|german/.test(words));
  if (!last) return undefined;
  return /englis/.test(last) ? 'en' : 'de';
}

/** What is asked by naming a concept of a facet and nothing else. */
const kindOfFacet: Record<Facet, Kind> = {
  skill: 'need',
  tool: 'need',
  aside: 'need',
  language: 'need',
  training: 'need',
  task: 'tasks',
  channel: 'tasks',
  challenge: 'tasks',
  industry: 'market',
  career: 'outlook',
  trend: 'outlook',
  driver: 'salary',
};

function conceptKindOf(view: View): Kind | undefined {
  const [id] = neededConcepts(view);
  const first = view.concepts.find(({ concept }) => concept.id === id);
  return first ? kindOfFacet[first.concept.facet] : undefined;
}

/** The view with the concepts of some clauses only. */
function inClauses(view: View, clauses: readonly number[]): View {
  const near = view.concepts.filter(({ at }) => clauses.includes(clauseOf(view.text.tokens, at[0])));
  return clauses.length > 0 ? { ...view, concepts: near } : view;
}

/** Whether a message begins by taking back what was said. */
export function isCorrection({ marks, text }: Findings): boolean {
  const early = text.tokens[2]?.end ?? Number.POSITIVE_INFINITY;
  return marks.some(({ value, at }) => value.mark === 'correction' && at[0] < early);
}
