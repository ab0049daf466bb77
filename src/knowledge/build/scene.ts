import { type Facet, facets, type Language, type Span, type Topic } from '../model.ts';
import type { Word } from '../words.ts';
import type { Trait } from './traits.ts';

/** A word of a sentence, and what the lexicon knows of it. */
export interface Token {
  at: Span;
  before: Word['before'];
  trait: Trait;
  /** The facet of the concept that it belongs to, 0 for none, and which concept. */
  kind: number;
  concept: number;
  /** It is the first word of a concept. */
  first: boolean;
  /** What the rules make of it (see `verdicts`). */
  verdict: number;
  /** What stands right before it. */
  gap: number;
}

/** The words of a sentence, and what weights make of them, kept when first added up. */
export interface Words {
  tokens: readonly Token[];
  money: boolean;
  question: boolean;
  sums?: Sums;
}

/** What the weights of a sentence add up to: abilities it names, its own weight, that of its words by topic. */
export interface Sums {
  named: number;
  told: number;
  words: WordSums[];
}

/** What the weights of the words of a sentence add up to, -Infinity for words that say nothing by themselves, and the most of them. */
export interface WordSums {
  each: Float32Array;
  most: number;
}

/** A sentence and where it stands. */
export interface Scene {
  words: Words;
  language: Language;
  topic: Topic;
  /** The quarter of the article, from 0. */
  quarter: number;
  /** Which sentence of its section, from 0. */
  place: number;
}

/** The number of a facet; concepts that stand before anything have one of their own. */
export function kindOf(facet: Facet, vague: boolean): number {
  return 1 + facets.indexOf(facet) * 2 + Number(vague);
}

const ABILITIES: ReadonlySet<number> = new Set(
  (['skill', 'tool', 'language'] as const).flatMap((facet) => [kindOf(facet, false), kindOf(facet, true)]),
);

/** How many abilities a sentence names. */
export function countAbilities(tokens: readonly Token[]): number {
  let count = 0;
  for (const { first, kind } of tokens) if (first && ABILITIES.has(kind)) count++;
  return count;
}
