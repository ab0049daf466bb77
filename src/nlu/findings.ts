import type { ConceptMatch, ConceptMatcher } from '../knowledge/concepts.ts';
import type { CueMatch } from '../knowledge/cues.ts';
import type { Span } from '../knowledge/model.ts';
import type { Occupations } from '../knowledge/occupations.ts';
import { once } from '../knowledge/once.ts';
import { type Lexeme, readWords, type Word } from '../knowledge/words.ts';
import type { Classify, Guess } from './classify/classify.ts';
import { contextOf, maskWords, signsOf } from './classify/signs.ts';
import { wordsBesideNames } from './entities/beside-names.ts';
import type { CityContext, CityMatch } from './entities/city.ts';
import type { FindHints } from './entities/hints.ts';
import { type Numbers, recogniseNumbers } from './entities/numbers.ts';
import type { Fields } from './entities/occupation/field.ts';
import { type Heads, type OccupationMatch, recogniseOccupations } from './entities/occupation.ts';
import { findPlaces } from './entities/places.ts';
import type { RegionMatch } from './entities/region.ts';
import type { FindPoints } from './entities/senses.ts';
import { unknownPlaces } from './entities/unknown-place.ts';
import { explain, explainedBy } from './explained.ts';
import type { KindSign, Lexicon, SlotSign } from './lexicon/lexicon.ts';
import type { Kind } from './question.ts';
import { otherTimes } from './slots/period.ts';
import { takenBackIn, withoutThese } from './slots/retractions.ts';
import { type Focus, focusOf, isInFocus } from './text/focus.ts';
import { cutOut, type GuessedSegment, segmentsOf } from './text/segments.ts';
import type { Text, Token } from './text/text.ts';
import type { Mark } from './words/words.ts';

/** Everything the recognisers found in one message, before it is decided what was asked. */
export interface Findings {
  text: Text;
  kinds: CueMatch<KindSign>[];
  slots: CueMatch<SlotSign>[];
  marks: CueMatch<{ mark: Mark }>[];
  cities: CityMatch[];
  regions: RegionMatch[];
  occupations: OccupationMatch[];
  concepts: ConceptMatch[];
  numbers: Numbers;
  /** How likely each kind is by the message as a whole, the likeliest first; undefined before the classifier is trained. */
  guesses: Guess[];
  /** Stretches that may each ask something, with the guess on each alone; none where the message is one stretch. */
  segments: GuessedSegment[];
  /** The message's words with names and numbers masked, and what was found in it, as the classifier reads them. */
  masked: string[];
  /** The kind of the question before it in the conversation. */
  before: string | undefined;
  /** The stretches that the message is to be judged by. */
  focus: Focus;
  /** Content words that nothing explains; many of them mean that the message is about something else. */
  unexplained: Token[];
}

/** What the recognisers need, compiled once. */
export interface Recognisers {
  lexicon: Lexicon;
  city: CityContext;
  occupations: Occupations;
  heads: Heads;
  fields: Fields;
  concepts: ConceptMatcher;
  /** Whether a word is a number or has no content of its own. */
  saysNothing: (word: Lexeme) => boolean;
  isCommon: (word: string) => boolean;
  /** Whether a word is one that people use, or names a field of work. */
  isUsual: (word: Lexeme) => boolean;
  /** Whether an article covers an occupation of this id. */
  isCovered: (occupation: string | undefined) => boolean;
  /** Whether a word is part of the name of a covered occupation ("service", "support"). */
  isCoveredWord: (word: string) => boolean;
  /** Whether so few occupations are covered that work that is described is none of them. */
  coversFew: boolean;
  /** Finds what articles say in words that no cue knows. */
  hints: FindHints;
  /** Finds what articles say in words of the same meaning. */
  points: FindPoints;
  /** What is asked by asking for what articles say. */
  kindOfPoint: (concept: string) => Kind;
  /** Whether an article on a town names a concept; undefined where there are too many articles to read. */
  namesConcept: (town: string, concept: string) => boolean | undefined;
  /** Guesses the kind of a message out of its words with names and numbers masked, and what was found in it. */
  classify: Classify;
}

/** A message whose typos are repaired; `before` is the kind of the question it follows. */
export interface Said {
  text: Text;
  before?: string | undefined;
}

/** Runs all recognisers over a message. */
export function findAll({ text, before }: Said, tools: Recognisers): Findings {
  const { tokens, clean } = text;
  const words = readWords(clean, tools.lexicon.lexemes, tokens);
  const { cities, regions, signs, towns, gone } = findNamed(text, words, tools);
  const kinds = tools.lexicon.kinds(words);
  const marks = tools.lexicon.marks(words);
  const concepts = tools.concepts(words);
  const numbers = recogniseNumbers(text.counted ?? text.clean, tools.city.townOfCode);
  const found: Found = { text, before, kinds, slots: signs, marks, cities, regions, concepts, numbers };
  const explained = explainedBy(found, tokens, tools);
  const { occupations: names, heads, isCommon } = tools;
  const occupations = recogniseOccupations(tokens, words, { occupations: names, heads, isCommon, taken: explained });
  explain(explained, occupations);
  explain(explained, towns);
  addAspects(signs, wordsBesideNames(words, tokens, [...cities, ...occupations]), { words, tools });
  addUnknownPlaces(cities, explained, { tokens, tools });
  const unexplained = tokens.filter((_, at) => !explained.has(at));
  const readFor = (spans: readonly Span[]) => {
    const masked = maskWords(tokens, { cities, regions, occupations }, spans);
    return masked.concat(signsOf(found, text, spans), contextOf(masked, before));
  };
  const focus = focusOf(text, (span) => namesTopic(span, kinds, signs));
  const masked = readFor(focus.asked);
  const segments = readSegments(text, { places: [...cities, ...regions], focus, gone, readFor, tools });
  const slots = withoutNames(signs, occupations, { tokens, tools });
  const guesses = tools.classify(masked);
  // Written out: to copy an object and add to it takes V8 ten times as long.
  return {
    text,
    before,
    kinds,
    slots,
    marks,
    cities,
    regions,
    concepts,
    numbers,
    occupations,
    unexplained,
    masked,
    guesses,
    segments: segments.length < 2 ? [] : segments,
    focus,
  };
}

/** The places and slots that a message names, without those that it takes back; `towns` are all. */
function findNamed(text: Text, words: readonly Word[], tools: Recognisers) {
  const { cities: towns, regions } = findPlaces(text.tokens, tools);
  const said = withoutTimes(tools.lexicon.slots(words), text.clean).concat(tools.lexicon.aspects(words));
  const gone = takenBackIn({ text, cities: towns, slots: said });
  const { cities, slots: signs } = withoutThese({ text, cities: towns, slots: said }, gone);
  return { cities, regions, signs, towns, gone };
}

/** Whether a stretch names what it asks about. */
function namesTopic(span: Span, kinds: Findings['kinds'], slots: Findings['slots']): boolean {
  const isPaid = slots.some(({ value, at }) => value.slot === 'level' && isInFocus([span], at));
  return (
    kinds.some(
      ({ value, at }) =>
        (value.strength === 'sure' || (isPaid && value.kind === 'salary' && value.strength === 'likely')) &&
        isInFocus([span], at),
    ) || slots.some(({ value, at }) => topical.has(value.slot) && isInFocus([span], at))
  );
}

const topical: ReadonlySet<string> = new Set(['aspect', 'facet', 'silent']);

/** The stretches of a text, each to be guessed and read by itself. */
function readSegments(
  text: Text,
  {
    places,
    focus,
    gone,
    readFor,
    tools,
  }: {
    places: readonly Place[];
    focus: Focus;
    gone: readonly Span[];
    readFor: (spans: readonly Span[]) => string[];
    tools: Recognisers;
  },
): GuessedSegment[] {
  const isName = (at: number) => places.some(({ from, to }) => from <= at && at < to);
  return segmentsOf(text, { told: focus.told, isName }).map((segment): GuessedSegment => {
    const { at, clauses } = segment;
    const isTold = isInFocus(focus.told, at);
    const [asks, questions] = isTold ? [false, false] : [segment.asks, segment.questions];
    const guesses = once(() => tools.classify(readFor([at])));
    const read = (before: string | undefined) => {
      const cut = cutOut(text, segment, tools.lexicon.hintsOf);
      return withoutThese(
        findAll({ text: cut, before }, tools),
        gone.map(([from, to]): Span => [from - at[0], to - at[0]]),
      );
    };
    return { at, clauses, asks, questions, guesses, read };
  });
}

type Place = Pick<CityMatch, 'from' | 'to'>;

/** What is asked for in words between which a town or an occupation stands. */
function addAspects(
  signs: CueMatch<SlotSign>[],
  beside: readonly Word[],
  { words, tools }: { words: readonly Word[]; tools: Recognisers },
): void {
  if (beside.length === words.length) return;
  const found = new Set(signs.map(({ value }) => value.slot === 'aspect' && value.aspect));
  signs.push(
    ...tools.lexicon.aspectsApart(beside).filter(({ value }) => value.slot === 'aspect' && !found.has(value.aspect)),
  );
}

/** The signs that are no part of an occupation's name; a level in the name of one that is covered is one. */
function withoutNames(
  signs: CueMatch<SlotSign>[],
  occupations: readonly OccupationMatch[],
  { tokens, tools }: { tokens: readonly Token[]; tools: Recognisers },
): CueMatch<SlotSign>[] {
  const others = occupations.filter(({ occupation }) => !tools.isCovered(occupation.id) && !occupation.candidates);
  return signs.filter(
    ({ value, at }) =>
      !namesOnly.has(value.slot) || !isInName(at, value.slot === 'level' ? others : occupations, tokens),
  );
}

/** What is no sign inside the name of an occupation: "software developer" asks for no software, "data entry" is no level. */
const namesOnly: ReadonlySet<string> = new Set(['facet', 'level']);

type Found = Omit<Findings, 'occupations' | 'unexplained' | 'guesses' | 'masked' | 'segments' | 'focus'>;

/** "Hour by hour" asks for no pay by the hour. */
function withoutTimes(slots: CueMatch<SlotSign>[], clean: string): CueMatch<SlotSign>[] {
  const times = otherTimes(clean);
  if (times.length === 0) return slots;
  return slots.filter(
    ({ value, at }) => value.slot !== 'period' || !times.some(([from, to]) => from <= at[0] && at[1] <= to),
  );
}

function isInName(at: Span, occupations: readonly OccupationMatch[], tokens: readonly Token[]): boolean {
  return occupations.some(({ from, to }) => (tokens[from]?.start ?? 0) <= at[0] && at[1] <= (tokens[to - 1]?.end ?? 0));
}

function addUnknownPlaces(
  cities: CityMatch[],
  explained: Set<number>,
  { tokens, tools: { isUsual } }: { tokens: readonly Token[]; tools: Recognisers },
): void {
  cities.push(...unknownPlaces(tokens, { isTaken: (at) => explained.has(at), isUsual }));
  explain(explained, cities);
}
