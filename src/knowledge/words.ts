import { fold } from './fold.ts';
import { beginsWord, endOfWord, type Separation, separation } from './letters.ts';
import type { Span } from './model.ts';
import { createRecent } from './recent.ts';
import { ownText } from './remember.ts';

/** A word as written and as folded for matching; the same writing is the same object as long as it is remembered. */
export interface Lexeme {
  written: string;
  folded: string;
  /** Where it is remembered. */
  lexemes: Lexemes;
  /** What was found out about it, each thing at a place of its own. */
  notes: unknown[];
}

/** Words that texts had, each with what was found out about it: to look a word up once costs less than to do it in many tables. */
export interface Lexemes {
  of: (written: string) => Lexeme;
  /** The word that stands in a text from `from` to `to`; what was met lately is found without cutting it out. */
  at: (text: string, from: number, to: number) => Lexeme;
  /** Keeps what a function finds out about a word with the word. */
  noted: <Value extends object>(find: (lexeme: Lexeme) => Value) => (lexeme: Lexeme) => Value;
  /** A place for a note. */
  newPlace: () => number;
}

/** A word of a text; `before` says what stands before it. */
export interface Word {
  start: number;
  end: number;
  lexeme: Lexeme;
  before: Separation;
}

/** A stretch of a text whose word is known. */
type KnownWord = Pick<Word, 'start' | 'end' | 'lexeme'>;

/** Reads the words of a text from left to right, of which some are `known`; several matchers can share them. */
export function readWords(text: string, lexemes: Lexemes = common, known: readonly KnownWord[] = []): Word[] {
  const words: Word[] = [];
  let last = 0;
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (!beginsWord(text, at)) continue;
    const end = endOfWord(text, at);
    while ((known[next]?.start ?? at) < at) next++;
    const same = known[next];
    const lexeme = same?.start === at && same.end === end ? same.lexeme : lexemes.at(text, at, end);
    words.push({ start: at, end, lexeme, before: separation(text, last, at) });
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

/** Makes a memory of words: folding costs more than remembering, and texts use the same words again and again. */
export function createLexemes(): Lexemes {
  const known = createRecent<string, Lexeme>({ most: 20_000, trials: 2000 });
  const lately = new Array<Lexeme | undefined>(LATELY).fill(undefined);
  let places = 0;
  const lexemes: Lexemes = {
    of(written) {
      const found = known.get(written);
      if (found) return found;
      const own = ownText(written);
      const lexeme = { written: own, folded: foldWord(own), lexemes, notes: new Array<unknown>(places) };
      known.set(own, lexeme);
      return lexeme;
    },
    at(text, from, to) {
      const place = placeOf(text, from, to);
      const met = lately[place];
      if (met && standsAt(text, from, to, met.written)) return met;
      const lexeme = lexemes.of(text.slice(from, to));
      lately[place] = lexeme;
      return lexeme;
    },
    noted(find) {
      type Value = ReturnType<typeof find>;
      const place = places++;
      return (lexeme) => {
        if (lexeme.lexemes !== lexemes) return find(lexeme);
        const note = lexeme.notes[place] as Value | undefined;
        if (note !== undefined) return note;
        const found = find(lexeme);
        lexeme.notes[place] = found;
        return found;
      };
    },
    newPlace: () => places++,
  };
  return lexemes;
}

/** How many words met lately are found by their letters alone; a power of two. */
const LATELY = 8192;

/** FNV-1a of a stretch of a text, folded into the places. */
function placeOf(text: string, from: number, to: number): number {
  let value = 2166136261;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) & (LATELY - 1);
}

function standsAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(from + at) !== word.charCodeAt(at)) return false;
  return true;
}

/** Those of articles, and of whoever brings none. */
export const common: Lexemes = createLexemes();

function indexFrom(words: readonly Word[], from: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
