import type { Facet, Level, Span } from '../knowledge/model.ts';
import type { Findings, Recognisers } from './findings.ts';
import { focusOf, isInFocus } from './focus.ts';
import { interrogatives } from './interrogatives.ts';
import { type KindScore, scoreKinds } from './kind.ts';
import type { Mark, SlotSign } from './lexicon.ts';
import type { OccupationMatch } from './occupation.ts';
import type { Amount, CityRef, Kind, Leaning, OccupationRef, Topic } from './question.ts';
import type { Token } from './text.ts';

/** A kind that is asked for, and the clauses that ask for it (empty: the whole message). */
export interface Asked {
  kind: Kind | undefined;
  clauses: number[];
  topic?: Topic;
  /** All cities are asked about, whatever was before. */
  everywhere?: boolean;
  /** More of the message is unexplained than explained. */
  weak?: boolean;
  /** What is meant where there is nothing to go on from. */
  orElse?: Kind;
  /** Between the places that were spoken of. */
  weighs?: boolean;
  /** No guess overrules it. */
  firm?: boolean;
  /** Asked for pay above the entry level, by what lifts it. */
  lifted?: boolean;
  /** What may be meant where nothing is sure. */
  leaning?: readonly Leaning[];
  /** One of several amounts, with the city and level that it is for; undefined: those of the message. */
  apart?: { amount: Amount; city: CityRef | undefined; level: Level | undefined };
}

/** What the rules look at. */
export interface View extends Findings {
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
  /** Of these, what the user says they are or were: asked about only where pay, an offer or nothing else is asked for. */
  ownOccupations: ReadonlySet<OccupationRef>;
  isCovered: Recognisers['isCovered'];
  isCoveredCity: (town: string | undefined) => boolean;
  facet: Facet | undefined;
  /** Numbers of the clauses that are questions. */
  asking: ReadonlySet<number>;
}

/** Kinds about the content of the articles. */
export const contentKinds: readonly Kind[] = [
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

/** Gathers what the rules look at. */
export function createView(all: Findings, { isCovered, isCoveredWord, city }: Recognisers): View {
  const findings = withoutBackground(all);
  const { text, kinds, marks, slots, cities, regions, occupations } = findings;
  const named = occupations.map(({ from, to }): Span => [text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0]);
  const scores = scoreKinds(
    kinds.filter(({ at }) => !named.some((span) => span[0] <= at[0] && at[1] <= span[1])),
    text.tokens,
  );
  const reached = new Map(scores.map(({ kind, score }) => [kind, score]));
  const at = (least: number) => (kind: Kind) => (reached.get(kind) ?? 0) >= least;
  const asking = askingClauses(findings);
  const said = new Set(marks.map(({ value }) => value.mark));
  const bySlot = <Slot extends SlotSign['slot']>(slot: Slot) =>
    slots.length === 0
      ? []
      : slots.flatMap(({ value }) => (value.slot === slot ? [value as Extract<SlotSign, { slot: Slot }>] : []));
  return {
    ...findings,
    scores,
    sure: at(3),
    likely: at(2),
    has: (mark) => said.has(mark),
    slot: bySlot,
    places: cities.filter(({ negated }) => !negated).length + regions.length,
    topics: questionsOnly(
      scores.filter(({ kind, score }) => score >= 3 && contentKinds.includes(kind)),
      asking,
      findings,
    ),
    asking,
    asksOccupation: askedOccupations(findings, { isCovered, isCoveredWord }),
    ownOccupations: new Set(
      findings.occupations.filter(({ part }) => part === 'own').map(({ occupation }) => occupation),
    ),
    isCovered,
    isCoveredCity: (town) => town !== undefined && city.isCovered(town),
    facet: askedFacet(findings),
  };
}

/** Occupations that are asked about: covered ones first of all, others where a question or the whole message is about them. */
function askedOccupations(
  { text, marks, occupations, concepts }: Findings,
  { isCovered, isCoveredWord }: Pick<Recognisers, 'isCovered' | 'isCoveredWord'>,
): OccupationRef[] {
  if (occupations.length === 0) return [];
  const isNamed = occupations.some(({ occupation }) => isCovered(occupation.id));
  const isHinted = text.tokens.some(
    ({ word }, at) => isCoveredWord(word) && !occupations.some(({ from, to }) => from <= at && at < to),
  );
  const changes =
    occupations.some(({ occupation, part }) => part === 'asked' && isCovered(occupation.id)) ||
    marks.some(({ value }) => value.mark === 'change');
  const focus = focusOf(text);
  const placeOf = ({ from, to }: OccupationMatch): Span => [
    text.tokens[from]?.start ?? 0,
    text.tokens[to - 1]?.end ?? 0,
  ];
  const inFocus = (match: OccupationMatch) => isInFocus(focus, placeOf(match));
  // "process coach", "machine builders": in the articles these are steps and employers of the occupation that they cover.
  const isAside = (match: OccupationMatch) => {
    const [from, to] = placeOf(match);
    const known = concepts.some(({ at }) => at[0] <= from && to <= at[1]);
    const met = meetsPeople.test(match.occupation.name.toLowerCase());
    return text.tokens.length > fewWords && !match.occupation.candidates && (known || met);
  };
  return occupations
    .filter(
      (match) =>
        isCovered(match.occupation.id) ||
        (inFocus(match) && !isAside(match) && !isHinted) ||
        (!isNamed &&
          !isHinted &&
          text.tokens.length <= longStory &&
          !meetsPeople.test(match.occupation.name.toLowerCase())),
    )
    .filter(({ part }) => part === 'asked' || (part === 'own' && !changes && text.tokens.length <= shortStory))
    .map(({ occupation }) => occupation);
}

/** In fewer words, people whom one deals with are what is asked about ("gehalt recruiter"). */
const fewWords = 5;

/** People whom one deals with when looking for work; in a story they are not what is asked about. */
const meetsPeople =
  /recruit|personal|\bhr\b|coach|berat|vermittl|advis|counsel|lotse|manager|chef|boss|leiter|lead|lehrer|teacher|arzt|ärzt|doctor/;

/** In a message of more words, what is beside the question is not asked about. */
const longStory = 60;

/** In a longer message, what somebody is belongs to the story; in a short one it is what they ask about. */
const shortStory = 20;

/** What a longer message says beside its questions gives places and levels, but asks nothing. */
function withoutBackground(all: Findings): Findings {
  const focus = focusOf(all.text);
  const isAsked = ({ at }: { at: Span }) => isInFocus(focus, at);
  const said = ({ at }: { at: Span }) =>
    all.kinds.some(({ value, at: kind }) => partings.has(value.kind) && kind[0] <= at[0] && at[1] <= kind[1]);
  const slots = all.slots.filter((sign) => sign.value.slot !== 'silent' || (isAsked(sign) && !said(sign)));
  const kinds = all.kinds.filter(isAsked);
  const [guess] = all.guesses;
  const guessed = guess && guess.likelihood >= backgroundGuess && contentKinds.some((kind) => kind === guess.kind);
  if (kinds.length === 0 && !guessed) {
    const heard = all.kinds.filter((sign) => isAsked(sign) || !commands.has(sign.value.kind));
    return { ...all, slots, kinds: heard };
  }
  return {
    ...all,
    kinds,
    slots: slots.filter((sign) => sign.value.slot === 'level' || sign.value.slot === 'hours' || isAsked(sign)),
    marks: all.marks.filter(isAsked),
    concepts: all.concepts.filter(isAsked),
  };
}

/** What is asked of the program itself, not told in passing. */
const commands: ReadonlySet<Kind> = new Set(['person', 'restart', 'language', 'source', 'help']);

/** "Schönes Wochenende" does not ask about work at weekends. */
const partings: ReadonlySet<Kind> = new Set(['bye', 'thanks', 'greeting']);

/** A guess on the questions alone that is at least so likely makes the cues of the background superfluous. */
const backgroundGuess = 0.4;

/** Where some clauses ask, those in which people speak of themselves or others are background; keywords are not. */
function questionsOnly(topics: KindScore[], asking: ReadonlySet<number>, findings: Findings): KindScore[] {
  const isAsked = ({ clauses }: KindScore) => clauses.some((clause) => asking.has(clause));
  if (topics.every(isAsked) || !topics.some(isAsked)) return topics;
  const background = backgroundClauses(findings);
  return topics.filter((topic) => isAsked(topic) || topic.clauses.some((clause) => !background.has(clause)));
}

const persons = new Set(
  'ich wir mein meine meinem meinen meiner unser unsere unseren er sie hat habe haben bin bist sind war hatte i we my our he she his her have has had was were am im ive'.split(
    ' ',
  ),
);

/** Clauses that tell of somebody and do not ask. */
function backgroundClauses({ text }: Findings): Set<number> {
  return new Set(text.tokens.filter(({ word }) => persons.has(word)).map(({ clause }) => clause));
}

/** Clauses of sentences that end in a question mark, or that begin with a word that asks. */
function askingClauses({ text }: Findings): Set<number> {
  const asking = new Set<number>();
  // From the end, so that the mark that ends a sentence is known at each of its words.
  let [mark, from] = ['', text.clean.length];
  for (let at = text.tokens.length - 1; at >= 0; at--) {
    const token = text.tokens[at];
    if (!token) continue;
    for (let place = token.end; place < from; place++) {
      const sign = text.clean[place] ?? '';
      if (!sentenceEnds.has(sign)) continue;
      mark = sign;
      break;
    }
    from = token.end;
    if (mark === '?' || (interrogatives.has(token.word) && startsClause(text.tokens, at))) asking.add(token.clause);
  }
  return asking;
}

const sentenceEnds = new Set('.!?\n');

/** One of the first two words of its clause ("und was", "mit welchem"). */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  return tokens[at - 1]?.clause !== clause || tokens[at - 2]?.clause !== clause;
}

const askingWord = /^(?:welche[rmns]?|which|what|was|wieviele|any|sonstige)$/;
const leaving = new Set(['ausser', 'neben', 'besides', 'except', 'apart', 'ohne', 'beyond']);

/** The facet that is asked for: after "welche", "which", or in a message of a few words; not "außer Sprachen". */
function askedFacet({ slots, text, kinds }: Findings): Facet | undefined {
  if (kinds.some(({ value }) => value.kind === 'skills' && value.strength === 'sure')) return undefined;
  const asked = slots.flatMap(({ value, at }): Facet[] => {
    if (value.slot !== 'facet') return [];
    const index = text.tokens.findIndex(({ end }) => end >= at[1]);
    const before = text.tokens.slice(Math.max(0, index - 3), index).map(({ word }) => word);
    if (before.some((word) => leaving.has(word))) return [];
    const alone = text.tokens.length <= 5 && !/\d/.test(before.at(-1) ?? '');
    return alone || before.some((word) => askingWord.test(word)) ? [value.facet] : [];
  });
  return asked.findLast((facet) => facet !== 'industry') ?? asked[0];
}

/** The clause of the token at an offset. */
export function clauseOf(tokens: readonly Token[], offset: number): number {
  return tokens.findLast(({ start }) => start <= offset)?.clause ?? 0;
}

/** A message of more words than "na gut, dann eben Potsdam" says more than a place. */
const shortMove = 8;

/** In a conversation, a short message with a place and no word that asks only changes the place. */
export function onlyMovesOn({ before, places, scores, concepts, text }: View): boolean {
  const asks = text.tokens.some(({ word }) => interrogatives.has(word));
  return (
    before !== undefined &&
    places > 0 &&
    scores.length + concepts.length === 0 &&
    !asks &&
    text.tokens.length <= shortMove
  );
}
