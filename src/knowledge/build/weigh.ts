import { type ConceptMatch, furtherRequirements } from '../concepts.ts';
import type { Facet, Span } from '../model.ts';
import { isListedWith } from './asked-evidence.ts';
import { PASSING, type Piece } from './pieces.ts';
import type { SkillJudge, Weight } from './skill-judge.ts';
import { overlaps } from './text.ts';
import { isAside, type Named, type Place, type Verdict } from './verdicts.ts';

/** Under this the rules' word is not taken. */
const DOUBTFUL = 0.05;
/** From this on the rules' word is not doubted. */
const FIRM = 2;
/** From this on a word is taken for what is asked for. */
const SURE = 0.74;

/** The sums from which on the words of a sentence are doubtful no more, and sure. */
interface Limits {
  doubtful: number;
  sure: number;
}

/** Goes over what the rules make of a sentence. */
export type Weigh = (verdict: Verdict, weight: Weight) => readonly Place[];

/** Makes a weigher that goes by how sure each word of a sentence is to name what is asked for. */
export function createWeigh({ leastFor }: SkillJudge): Weigh {
  const least = { doubtful: leastFor(DOUBTFUL), sure: leastFor(SURE) };
  return (verdict, { told, words }) => {
    const limits = { doubtful: least.doubtful - told, sure: least.sure - told };
    const settled = settleAll(verdict, words.each, limits);
    return words.most < limits.sure ? settled : addSure(verdict.piece, settled, words.each, limits);
  };
}

function settleAll({ piece, named, places }: Verdict, sums: Float32Array, limits: Limits): readonly Place[] {
  const settled: Place[] = [];
  for (const place of places) {
    const one = settle(piece, named, place, sums, limits);
    if (one) settled.push(one);
  }
  return settled;
}

/** Adds what the rules missed. */
function addSure(piece: Piece, settled: readonly Place[], sums: Float32Array, { sure }: Limits): Place[] {
  const missed = piece.matches
    .filter(({ concept, at }) => PASSING.has(concept.facet) && surest(piece, sums, at) >= sure)
    .map(({ concept, at }): Place => ({ facet: concept.facet, concept: concept.id, at }))
    .filter(({ at }) => !settled.some((place) => overlaps(place.at, at)));
  const all = [...settled, ...missed];
  const asked = all.filter(({ facet }) => TELLING.has(facet));
  const further = runsOf(piece, sums, sure)
    .filter((at) => !asked.some((place) => overlaps(place.at, at)) && !HOLLOW.test(piece.text.slice(...at)))
    .map((at): Place => ({ facet: 'skill', concept: furtherRequirements, at }));
  return [...all, ...further];
}

/** An ability that the rules report may be one in passing, and the other way round. */
function settle(
  piece: Piece,
  named: readonly Named[],
  place: Place,
  sums: Float32Array,
  limits: Limits,
): Place | undefined {
  const { facet, concept, at } = place;
  if (!PASSING.has(facet) && facet !== 'aside') return place;
  const best = surest(piece, sums, at);
  if (facet === 'aside') {
    const own = piece.matches.find((match) => match.concept.id === concept)?.concept.facet ?? facet;
    return best >= limits.sure ? { facet: own, concept, at } : place;
  }
  if (best >= limits.doubtful) return place;
  const { match, told = 0 } = named.find(({ match }) => overlaps(match.at, at)) ?? {};
  if (told >= FIRM || (match && isListedWithDriver(piece, match))) return place;
  return isAside(piece, piece.text.slice(...at)) ? { facet: 'aside', concept, at } : undefined;
}

/** "Mit Zusatzausbildung, Englisch oder SAP": what stands beside what lifts pay is asked for too. */
function isListedWithDriver({ text, matches }: Piece, match: ConceptMatch): boolean {
  return matches.some((other) => other.concept.facet === 'driver' && isListedWith(text, match, other));
}

/** The largest sum of the words within a span. */
function surest({ words }: Piece, sums: Float32Array, at: Span): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word || word.start >= at[1]) break;
    if (at[0] < word.end) best = Math.max(best, sums[place] ?? best);
  }
  return best;
}

/** Words beside each other that are sure enough, with at most one between them. */
function runsOf({ words }: Piece, sums: Float32Array, sure: number): Span[] {
  const runs: Span[] = [];
  let last = -9;
  for (const [at, { start, end, before }] of words.entries()) {
    if (before !== 'join') last = -9;
    if ((sums[at] ?? Number.NEGATIVE_INFINITY) < sure) continue;
    const open = runs.at(-1);
    if (open && at - last <= 2) open[1] = end;
    else runs.push([start, end]);
    last = at;
  }
  return runs;
}

/** Words that stand before what is asked for, or for the way to a post: none names it. */
const HOLLOW =
  /^(?:fähigkeit(?:en)?|bereitschaft|eigenschaft(?:en)?|anforderung(?:en)?|voraussetzung(?:en)?|kompetenz(?:en)?|kenntnisse|probezeit|bewerbung(?:en)?|auswahlrunden?|vorstellungsgespräche?|abilit(?:y|ies)|skills?|requirements?|probation|interviews?|applications?)$/iu;

/** Facets that answer what is asked for. */
const TELLING: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'driver', 'trend']);
