import { furtherRequirements } from '../concepts.ts';
import type { Facet, Span } from '../model.ts';
import type { Word } from '../words.ts';
import { kindOf, type Token, type Words } from './scene.ts';
import { numberOf } from './skill-weights.ts';
import { overlaps } from './text.ts';
import { traitOf } from './traits.ts';
import type { Named, Place, Verdict } from './verdicts.ts';

/** Lays out the words of a sentence and what the rules make of them, for each to be weighed. */
export function layOutWords({ piece, named, places }: Verdict): Words {
  return {
    tokens: piece.words.map((word) => tokenOf(word, piece.text, named, places)),
    money: MONEY.test(piece.text),
    question: QUESTION.test(piece.text),
  };
}

function tokenOf(
  { start, end, lexeme, before }: Word,
  text: string,
  named: readonly Named[],
  places: readonly Place[],
): Token {
  const at: Span = [start, end];
  const name = named.find(({ match }) => overlaps(match.at, at));
  const concept = name?.match.concept;
  return {
    at,
    before: start === 0 ? 'stop' : before,
    trait: traitOf(lexeme),
    kind: concept ? kindOf(concept.facet, VAGUE.has(concept.id)) : 0,
    concept: concept ? numberOf(concept.id) : 0,
    first: name?.match.at[0] === at[0],
    verdict:
      name?.told === undefined ? verdictOf(at, places) : BY_WEIGHT + Math.max(-3, Math.min(5, Math.round(name.told))),
    gap: gapBefore(text, at[0]),
  };
}

/** The sign right before a word, but for a blank; 0 for none. */
function gapBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const sign = text.charCodeAt(at - 1);
  if (sign !== BLANK) return sign;
  const before = text.charCodeAt(at - 2);
  return SIGN.has(before) ? before : 0;
}

/** 1 asked for, 2 named in passing, 3 taught, 0 nothing of these. */
function verdictOf(at: Span, reported: readonly Place[]): number {
  const facets = reported.filter((one) => overlaps(one.at, at)).map(({ facet }) => facet);
  if (facets.some((facet) => ASKED.has(facet))) return 1;
  if (facets.includes('aside')) return 2;
  return facets.includes('training') ? 3 : 0;
}

const ASKED: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language', 'driver', 'trend']);
/** Concepts whose cues stand before anything. */
const VAGUE: ReadonlySet<string> = new Set([furtherRequirements, 'specialist-knowledge', 'licence-or-proof']);
/** Verdicts with a weight begin above the others. */
const BY_WEIGHT = 10;
const BLANK = 32;
const SIGN: ReadonlySet<number> = new Set([...'.,;:–—-()[]/&+"„“”»«!?'].map((sign) => sign.charCodeAt(0)));
const MONEY = /€|(?<!\p{L})euros?(?!\p{L})|\d[.,]?\d{3}/iu;
const QUESTION = /\?["“”»«)]*$/;
