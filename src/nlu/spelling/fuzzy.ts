import type { Language } from '../../knowledge/model.ts';
import { createRecent } from '../../knowledge/recent.ts';
import { trials } from '../../knowledge/remember.ts';
import { editDistance } from './edit-distance.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/**
 * A word that typos are repaired to. Of two equally near words the one of higher `weight` is taken; of two of the same
 * weight either, where they have the same `meaning` (a town's id), else none. A word of one `language` is less near in a
 * message of the other.
 */
export interface Target {
  word: string;
  weight: number;
  meaning?: string;
  /** The kinds of question that it asks by itself. */
  sense?: string;
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
  let index: WordIndex<Target> | undefined;
  const recent = createRecent<string, { found: string | undefined }>({ trials });
  return (word, language) => {
    if (weights.has(word)) return word;
    if (word.length < 4 || word.length > 24) return undefined;
    const key = `${language} ${word}`;
    const known = recent.get(key);
    if (known) return known.found;
    index ??= createWordIndex([...weights.values()]);
    const found = nearest({ word, language }, index);
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

/** Edits that a word of the other language is farther away. */
const otherLanguage = 0.5;

/** Edits that a word of little weight is farther away ("stat": a Stadt, not Stata). */
const seldomMeant = 0.25;

interface Misspelt {
  word: string;
  language: Language | undefined;
}

/** The one nearest target, by cost and then weight; those that are as near are told apart by what they mean. */
function nearest({ word, language }: Misspelt, index: WordIndex<Target>): string | undefined {
  const sound = index.soundOf(word);
  let least = Number.POSITIVE_INFINITY;
  let best: number[] = [];
  for (const at of index.like(word, sound)) {
    const target = index.targets[at];
    if (!target) continue;
    const foreign = language && target.language && target.language !== language ? otherLanguage : 0;
    const farther = foreign + (target.weight <= 1 ? seldomMeant : 0);
    const forgiven = allowed(Math.max(word.length, target.word.length), target.weight) - foreign;
    const most = Math.min(least - farther, forgiven);
    const found = cost(word, target.word, { sameSound: word.length > 4 && index.sounds[at] === sound, most });
    if (found > most) continue;
    const weight = index.targets[best[0] ?? -1]?.weight ?? 0;
    if (found + farther < least || target.weight > weight) best = [at];
    else if (target.weight === weight) best.push(at);
    least = found + farther;
  }
  const [first, second] = best.length > 1 ? index.inOrder(word, sound, best) : best;
  const [target, other] = [index.targets[first ?? -1], index.targets[second ?? -1]];
  return target && other && !meanSame(target, other) ? undefined : target?.word;
}

/** Whether two targets mean the same: one town, words that ask the same, that share their beginning, or long ones that differ in vowels only. */
function meanSame(a: Target, b: Target): boolean {
  if (a.sense && a.sense === b.sense) return true;
  if (a.meaning !== undefined || b.meaning !== undefined) return a.meaning === b.meaning;
  const shorter = Math.min(a.word.length, b.word.length);
  if (shorter >= telling && sameSkeleton(a.word, b.word)) return true;
  const shared = Math.max(4, shorter - 4);
  return a.word.slice(0, shared) === b.word.slice(0, shared);
}

/** More edits than these are not counted. */
const mostEdits = 6;

/** In letters: a word as long that sounds as another does is hardly a third one. */
const telling = 9;

/**
 * Edits, where an edit among vowels or one that keeps the sound counts half, in long words less, letters that only changed
 * places one, and a wrong first letter one more; anything above `most` where they are more.
 */
function cost(word: string, target: string, { sameSound, most }: { sameSound: boolean; most: number }): number {
  const firstWrong = word[0] === target[0] || sameSound || word[0] === target[1] ? 0 : 0.5;
  if (sameSound || sameSkeleton(word, target)) {
    const edits = editDistance(word, target, mostEdits);
    const share = sameSound && Math.min(word.length, target.length) >= telling ? 3 : 2;
    return Math.min(edits, edits / share + 0.25) + firstWrong;
  }
  if (sameLetters(word, target)) return 1;
  const limit = Math.floor(most - firstWrong);
  return limit < 1 ? Number.POSITIVE_INFINITY : editDistance(word, target, Math.min(mostEdits, limit)) + firstWrong;
}

/** Whether two words are the same but for their vowels. */
function sameSkeleton(word: string, target: string): boolean {
  let [at, other] = [0, 0];
  for (;;) {
    while (isVowel(word.charCodeAt(at))) at++;
    while (isVowel(target.charCodeAt(other))) other++;
    if (at >= word.length || other >= target.length) return at >= word.length && other >= target.length;
    if (word.charCodeAt(at++) !== target.charCodeAt(other++)) return false;
  }
}

/** Whether one word is the other with the letters between its first and last in another order ("brachnen"). */
function sameLetters(word: string, target: string): boolean {
  if (word.length !== target.length || word.length < shuffled || word[0] !== target[0]) return false;
  if (word.at(-1) !== target.at(-1)) return false;
  return [...word].sort().join('') === [...target].sort().join('');
}

/** Shorter words with letters in another order are other words. */
const shuffled = 7;

const vowels = [...'aeiouy'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

function isVowel(unit: number): boolean {
  return unit >= 97 && unit < 123 && (vowels & (1 << (unit - 97))) !== 0;
}
