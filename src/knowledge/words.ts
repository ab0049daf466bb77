import { fold } from './fold.ts';
import type { Span } from './model.ts';
import { createRecent } from './recent.ts';
import { ownText } from './remember.ts';

/** A word as written and as folded for matching; the same writing is the same object as long as it is remembered. */
export interface Lexeme {
  written: string;
  folded: string;
}

/** A word of a text; `before` says what stands before it: `join` lets a cue go on, `comma` only a gap, `stop` ends the sentence. */
export interface Word {
  start: number;
  end: number;
  lexeme: Lexeme;
  before: 'join' | 'comma' | 'stop';
}

/** Reads the words of a text from left to right; several matchers can share them. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (classOf(text, at) !== LETTER) continue;
    const end = endOfWord(text, at);
    words.push({ start: at, end, lexeme: lexemeOf(text.slice(at, end)), before: separation(text, last, at) });
    last = end;
    at = end - 1;
  }
  return words;
}

/** The words that lie within a span, by bisection. */
export function wordsIn(words: readonly Word[], [from, to]: Span): Word[] {
  const first = indexFrom(words, from);
  let last = first;
  while (last < words.length && (words[last]?.end ?? 0) <= to) last++;
  return words.slice(first, last);
}

/** Folds a word for matching; soft hyphens are no part of it. */
export function foldWord(word: string): string {
  return fold(word.includes('\u00ad') ? word.replaceAll('\u00ad', '') : word);
}

const lexemes = createRecent<string, Lexeme>({ most: 20_000, trials: 2000 });

/** Folding costs more than remembering: a site's articles use the same words again and again. */
function lexemeOf(written: string): Lexeme {
  const known = lexemes.get(written);
  if (known) return known;
  const own = ownText(written);
  const lexeme = { written: own, folded: foldWord(own) };
  lexemes.set(own, lexeme);
  return lexeme;
}

function indexFrom(words: readonly Word[], from: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const [OTHER, LETTER, MARK] = [1, 2, 3];
/** What each UTF-16 unit is, filled when first met; 0 is not known yet. */
const classes = new Uint8Array(65_536);

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit];
  if (known) return known;
  const letter = String.fromCharCode(unit);
  const found = /[\p{L}\p{N}]/u.test(letter) ? LETTER : /[\p{M}\u00ad]/u.test(letter) ? MARK : OTHER;
  classes[unit] = found;
  return found;
}

/** The end of the word that begins at `at`, with the signs of names such as "C++" and "C#". */
function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && classOf(text, end) !== OTHER) end++;
  while (text[end] === '+' || text[end] === '#') end++;
  return end;
}

const STOP = /[!?;\n]|[.:…](?=\s|["“”»«)]|$)/u;
const COMMA = /[,()\u2012-\u2015]/u;
const separations = new Map<string, Word['before']>();

function separation(text: string, last: number, at: number): Word['before'] {
  if (last === 0) return 'stop';
  if (at - last === 1 && text[last] === ' ') return 'join';
  if (at - last > 8) return separate(text.slice(last, at));
  const between = text.slice(last, at);
  const known = separations.get(between);
  if (known) return known;
  const found = separate(between);
  if (separations.size < 5000) separations.set(between, found);
  return found;
}

function separate(between: string): Word['before'] {
  if (STOP.test(between)) return 'stop';
  return COMMA.test(between) ? 'comma' : 'join';
}
