import type { CueMatch } from '../../knowledge/cues.ts';
import { matchAll } from '../../knowledge/match-all.ts';
import type { Facet, Span } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import { readWords } from '../../knowledge/words.ts';
import { copyFindings } from '../copy-findings.ts';
import { wordsBesideNames } from '../entities/beside-names.ts';
import { comparedField } from '../entities/occupation/field.ts';
import type { Findings, Recognisers } from '../findings.ts';
import { contentKinds, type KindScore } from '../intent/kind.ts';
import type { SlotSign } from '../lexicon/lexicon.ts';
import type { Kind, OccupationRef, Point } from '../question.ts';
import { askedFacet } from '../slots/facet.ts';
import { askingClauses } from '../text/clauses.ts';
import { isWithin } from '../text/focus.ts';
import { mayTell, telling } from '../text/hints.ts';
import type { Token } from '../text/text.ts';
import type { Mark } from '../words/words.ts';
import { askedCities } from './asked-cities.ts';
import { askedOccupations, namesCovered } from './asked-occupations.ts';
import { questionsOnly, withoutBackground } from './background.ts';
import { partDenied } from './denied.ts';
import { scoresOf, withoutSupposed } from './scores.ts';

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
  /** A covered occupation, or part of the name of one, is named. */
  namesCovered: boolean;
  /** A field of work that pay is held against. */
  heldAgainst: string | undefined;
  /** Of these, what the user says they are or were: asked about only where pay, an offer or nothing else is asked for. */
  ownOccupations: ReadonlySet<OccupationRef>;
  isCovered: Recognisers['isCovered'];
  isUsual: Recognisers['isUsual'];
  isCoveredCity: (town: string | undefined) => boolean;
  facet: Facet | undefined;
  /** Concepts that a longer message names beside its questions. */
  told: Findings['concepts'];
  /** Terms that have an explanation (terms.json), by id. */
  terms: () => CueMatch<string>[];
  /** Ids of what articles say in words of the question that ask for nothing by themselves, the most telling first. */
  hints: () => string[];
  /** What articles say in words of the same meaning as the question, the most telling first. */
  points: () => Point[];
  /** What is asked by asking for one of these. */
  kindOfPoint: Recognisers['kindOfPoint'];
  namesConcept: Recognisers['namesConcept'];
  /** Topics that the message waves away. */
  denied: ReadonlySet<Kind>;
  /** Numbers of the clauses that are questions. */
  asking: ReadonlySet<number>;
}

/** Gathers what the rules look at. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line for each thing.
export function createView(all: Findings, tools: Recognisers): View {
  const { findings, against } = withoutCompared(withoutBackground(all), tools.fields);
  const { text, slots, regions, occupations } = findings;
  const cities = askedCities(findings, tools.city.isCovered);
  const { kinds, denied } = partDenied(withoutSupposed(findings), text);
  const scores = scoresOf(findings, kinds);
  const asking = askingClauses(findings);
  return {
    text,
    before: findings.before,
    kinds,
    slots,
    marks: findings.marks,
    cities,
    regions,
    concepts: findings.concepts,
    told: all.concepts.filter((match) => !findings.concepts.includes(match)),
    numbers: findings.numbers,
    occupations,
    unexplained: findings.unexplained,
    masked: findings.masked,
    guesses: findings.guesses,
    segments: findings.segments,
    focus: findings.focus,
    denied,
    hints: () => tools.hints(plainWords(findings)),
    kindOfPoint: tools.kindOfPoint,
    namesConcept: tools.namesConcept,
    points: once(() => pointsIn(findings, tools)),
    terms: () => tools.lexicon.terms()(text.clean),
    scores,
    sure: reachedBy(scores, 3),
    likely: reachedBy(scores, 2),
    has: (mark) => findings.marks.some((sign) => sign.value.mark === mark && !isAboutThing(sign, findings)),
    slot: (slot) => inSlot(slot, slots),
    places: cities.filter(({ negated }) => !negated).length + regions.length,
    topics: topicsOf(scores, asking, findings),
    asking,
    asksOccupation: askedOccupations(findings, tools),
    namesCovered: namesCovered(findings, tools),
    heldAgainst: against?.name,
    ownOccupations: ownOf(occupations),
    isCovered: tools.isCovered,
    isUsual: tools.isUsual,
    isCoveredCity: (town) => town !== undefined && tools.city.isCovered(town),
    facet: askedFacet(findings),
  };
}

/** What is said in words that mean the same as those of the questions, but for the names in them. */
function pointsIn({ text, cities, occupations, focus }: Findings, tools: Recognisers): Point[] {
  const { tokens, clean } = text;
  const words = readWords(clean, tools.lexicon.lexemes, tokens);
  const own = occupations.filter(({ occupation }) => tools.isCovered(occupation.id));
  const beside = wordsBesideNames(words, tokens, [...cities, ...own]);
  const asked = clean.includes('?') ? spansOf(clean, /[^.!?\n]+\?/g) : [];
  const apart = mayTell(apartFrom, text) ? spansOf(clean, apartFrom.pattern) : [];
  const inSpans = (spans: readonly Span[]) =>
    tools.points(
      beside,
      ([from, to]) => isWithin(spans, from, to) && !isWithin(apart, from, to) && !isWithin(focus.told, from, to),
    );
  const said = asked.length > 0 ? inSpans(asked) : [];
  const pointsBack = asked.length === 0 || asked.some((span) => back.test(clean.slice(...span)));
  return said.length > 0 || !pointsBack ? said : inSpans(focus.asked);
}

function spansOf(clean: string, pattern: RegExp): Span[] {
  return matchAll(clean, pattern).map(({ index, 0: words }): Span => [index, index + words.length]);
}

/** "… die brauchen nur nette Leute. Stimmt das?" */
const back =
  /(?<!\p{L})(?:das|des|dat|es|da|dran|dafür|damit|so|that|this|it|them|he|she|er|sie|useful|any use|any good|trotzdem|chance|okay?|geht|passt)(?!\p{L})/u;

/** "Anything nice about courses besides the certificate?": what is not asked about. */
const apartFrom = telling(
  /(?<!\p{L})(?:besides?|apart from|aside from|other than|au(?:ß|ss)er|abgesehen von|(?<!\p{L})neben)(?: \p{L}+){1,3}/gu,
);

/** The words in the questions of a message that are no sign of anything. */
function plainWords({ text, kinds, slots, marks, cities, occupations, focus }: Findings): string[] {
  const taken = [...kinds, ...slots, ...marks].map(({ at }) => at);
  const named = [...cities, ...occupations];
  const isPlain = ({ start, end }: Token, place: number) =>
    isWithin(focus.asked, start, end) &&
    !named.some(({ from, to }) => from <= place && place < to) &&
    !taken.some(([from, to]) => from <= start && end <= to);
  return text.tokens.filter(isPlain).map(({ word }) => word);
}

/** The field that pay is held against, and what was found beside it. */
function withoutCompared(findings: Findings, fields: Recognisers['fields']) {
  const against = comparedField(findings, fields);
  if (!against) return { findings, against };
  const [from, to] = against.at;
  const concepts = findings.concepts.filter(({ at }) => at[1] <= from || to <= at[0]);
  const kept = copyFindings(findings);
  kept.concepts = concepts;
  return { findings: kept, against };
}

function reachedBy(scores: readonly KindScore[], least: number) {
  return (kind: Kind) => scores.some((found) => found.kind === kind && found.score >= least);
}

function inSlot<Slot extends SlotSign['slot']>(
  slot: Slot,
  slots: Findings['slots'],
): Extract<SlotSign, { slot: Slot }>[] {
  const found: Extract<SlotSign, { slot: Slot }>[] = [];
  for (const { value } of slots) if (value.slot === slot) found.push(value as Extract<SlotSign, { slot: Slot }>);
  return found;
}

function topicsOf(scores: KindScore[], asking: ReadonlySet<number>, findings: Findings): KindScore[] {
  return questionsOnly(
    scores.filter(({ kind, score }) => score >= 3 && contentKinds.includes(kind)),
    asking,
    findings,
  );
}

function ownOf(occupations: Findings['occupations']): Set<OccupationRef> {
  return new Set(occupations.filter(({ part }) => part === 'own').map(({ occupation }) => occupation));
}

/** "Do I need to know Polish" asks whether that is needed; "I need to know the pay" does not. */
function isAboutThing({ value, at }: Findings['marks'][number], { concepts, text }: Findings): boolean {
  const follows = ([start]: Span) =>
    start > at[0] && /^ ?(?:(?:any|some|good|fluent|much) )?$/u.test(text.clean.slice(at[1], start));
  return value.mark === 'curious' && concepts.some((match) => follows(match.at));
}
