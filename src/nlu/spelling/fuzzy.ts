import type { Language } from '../../knowledge/model.ts';
import { createRecent } from '../../knowledge/recent.ts';
import { trials } from '../../knowledge/remember.ts';
import { editDistance } from './edit-distance.ts';
import { phonetic } from './phonetic.ts';

/**
 * A word that typos are repaired to. Of two equally near words the one of higher `weight` is taken; of two of the same
 * weight either, where they have the same `meaning` (a town's id), else none. A word of one `language` is less near in a
 * message of the other.
 */
export interface Target {
  word: string;
  weight: number;
  meaning?: string;
  language?: Language | undefined;
}

/**
 * Finds the known word that a misspelt one was meant to be, in a message of a language; undefined where none is near enough
 * or two are equally near.
 */
export type Speller = (word: string, language?: Language) => string | undefined;

/** Builds a speller over folded words. A word that is itself a target comes back as it is. The first misspelt word builds the index. */
export function createSpeller(targets: readonly Target[]): Speller {
  const weights = new Map<string, Target>();
  for (const target of targets)
    if (target.weight > (weights.get(target.word)?.weight ?? 0)) weights.set(target.word, target);
  let index: { pairs: PairIndex; sounds: Index } | undefined;
  const recent = createRecent<string, { found: string | undefined }>({ trials });
  return (word, language) => {
    if (weights.has(word)) return word;
    if (word.length < 4 || word.length > 24) return undefined;
    const key = `${language} ${word}`;
    const known = recent.get(key);
    if (known) return known.found;
    index ??= { pairs: indexByPairs([...weights.keys()]), sounds: indexBySound(weights.keys()) };
    const found = nearest({ word, language }, candidatesOf(word, index.pairs, index.sounds), weights);
    recent.set(key, { found });
    return found;
  };
}

/** Edits forgiven in a word of this length; half an edit more for the words that matter most, one for those of least weight. */
function allowed(length: number, weight: number): number {
  const base = length < 5 ? 1 : length < 8 ? 1.25 : length < 12 ? 1.75 : 2.5;
  if (weight < 1) return 1;
  return weight >= 3 && length > 5 ? base + 0.5 : base;
}

interface Candidate {
  candidate: string;
  cost: number;
  weight: number;
  meaning?: string;
  language?: Language | undefined;
}

/** Edits that a word of the other language is farther away. */
const otherLanguage = 0.5;

function nearest(
  { word, language }: { word: string; language: Language | undefined },
  candidates: Iterable<string>,
  weights: ReadonlyMap<string, Target>,
): string | undefined {
  const scored = [...candidates]
    .map((candidate): Candidate => {
      const target = weights.get(candidate) ?? { word: candidate, weight: 0 };
      const foreign = language && target.language && target.language !== language ? otherLanguage : 0;
      return { ...target, candidate, cost: cost(word, candidate) + foreign };
    })
    .filter(({ candidate, cost, weight }) => cost <= allowed(Math.max(word.length, candidate.length), weight))
    .sort((a, b) => a.cost - b.cost || b.weight - a.weight);
  const [best, second] = scored;
  if (!best) return undefined;
  const tied = second && second.cost === best.cost && second.weight === best.weight;
  return tied && !meanSame(best, second) ? undefined : best.candidate;
}

/** Whether two targets mean the same: one town, or words without a stated meaning that share their beginning. */
function meanSame(a: Candidate, b: Candidate): boolean {
  if (a.meaning !== undefined || b.meaning !== undefined) return a.meaning === b.meaning;
  const shorter = Math.min(a.candidate.length, b.candidate.length);
  const shared = Math.max(4, shorter - 4);
  return a.candidate.slice(0, shared) === b.candidate.slice(0, shared);
}

const vowels = /[aeiouy]+/g;

/** Edits, where an edit among vowels or one that keeps the sound counts half, and a wrong first letter one more. */
function cost(word: string, candidate: string): number {
  const edits = editDistance(word, candidate, 4);
  const sameSound = word.length > 4 && phonetic(word) === phonetic(candidate);
  const sameSkeleton = word.replace(vowels, '') === candidate.replace(vowels, '');
  const firstWrong = word[0] === candidate[0] || sameSound || word[0] === candidate[1] ? 0 : 0.5;
  return (sameSound || sameSkeleton ? Math.min(edits, edits / 2 + 0.25) : edits) + firstWrong;
}

type Index = Map<string, string[]>;

/** Target words by their pairs of letters, for finding those that share most of them. */
interface PairIndex {
  words: readonly string[];
  byPair: ReadonlyMap<string, number[]>;
  /** Room to count in, one place a word; all zero between two searches. */
  shared: Uint8Array;
}

function indexByPairs(words: readonly string[]): PairIndex {
  const byPair = new Map<string, number[]>();
  for (const [at, word] of words.entries()) for (const pair of pairsOf(word)) push(byPair, pair, at);
  return { words, byPair, shared: new Uint8Array(words.length) };
}

function indexBySound(words: Iterable<string>): Index {
  const index: Index = new Map();
  for (const word of words) if (word.length > 4) push(index, phonetic(word), word);
  return index;
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** An edit takes at most two pairs of letters away. */
const pairsPerEdit = 2;

function candidatesOf(word: string, { words, byPair, shared }: PairIndex, sounds: Index): Set<string> {
  const found = new Set<string>(word.length > 4 ? sounds.get(phonetic(word)) : undefined);
  const pairs = pairsOf(word);
  const needed = Math.max(2, pairs.length - pairsPerEdit * (word.length < 9 ? 2 : 3));
  const lists = pairs.flatMap((pair) => [byPair.get(pair) ?? []]);
  for (const list of lists) for (const at of list) shared[at] = (shared[at] ?? 0) + 1;
  for (const list of lists) {
    for (const at of list) {
      const candidate = (shared[at] ?? 0) >= needed ? (words[at] ?? '') : undefined;
      if (candidate !== undefined && Math.abs(candidate.length - word.length) <= 3) found.add(candidate);
      shared[at] = 0;
    }
  }
  return found;
}

function pairsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
