import { once } from '../../knowledge/once.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import { neededIn } from './needed-letters.ts';
import type { Text, Token } from './text.ts';

/** A pattern that is tried only where a text has letters without which it cannot match. */
export interface Telling {
  pattern: RegExp;
  /** Its bit among all of them. */
  number: number;
}

/** Which patterns a text may match, a bit for each; 32 to an element. */
export type Hints = Int32Array;

/** All patterns, in the order of their numbers. */
const all: RegExp[] = [];

/** Makes a pattern one that is tried only where it can match; it is for texts whose words are known (`Text.hints`). */
export function telling(pattern: RegExp): Telling {
  return { pattern, number: all.push(pattern) - 1 };
}

/** Whether a text may match, by its letters. */
export function mayTell({ number }: Telling, { hints }: Text): boolean {
  return !hints || ((hints[number >> 5] ?? -1) & (1 << (number & 31))) !== 0;
}

/** Whether a text matches; `as` is the text in another writing, or a part of it. */
export function tells(sign: Telling, text: Text, as: string = text.clean): boolean {
  return mayTell(sign, text) && sign.pattern.test(as);
}

/**
 * Makes a reader of what patterns the words of a text allow; it is remembered with each word. To read what letters the
 * patterns need takes longer than to try them all once, so nothing is said of the first text.
 */
export function createHints(lexemes: Lexemes): (tokens: readonly Token[]) => Hints | undefined {
  const ofWord = lexemes.noted((lexeme) => hintsOf(lexeme, needs()));
  let texts = 0;
  return (tokens) => {
    if (texts++ === 0) return undefined;
    const { base } = needs();
    const allowed = base.slice();
    for (const { lexeme } of tokens) {
      const hints = ofWord(lexeme);
      if (hints !== base)
        for (let at = 0; at < allowed.length; at++) allowed[at] = (allowed[at] ?? 0) | (hints[at] ?? 0);
    }
    return allowed;
  };
}

interface Needs {
  /** The letters that patterns need, with the number of the pattern, by their first two. */
  letters: Map<string, { letters: string; number: number }[]>;
  /** The patterns that need none of a few strings of letters. */
  base: Hints;
}

/** What letters the patterns need. */
const needs = once((): Needs => {
  const letters: Needs['letters'] = new Map();
  const base = new Int32Array(Math.ceil(all.length / 32));
  for (const [number, pattern] of all.entries()) {
    const strings = neededIn(pattern.source, pattern.flags.includes('i'));
    if (!strings) setBit(base, number);
    for (const needed of strings ?? []) addTo(letters, needed.slice(0, 2), { letters: needed, number });
  }
  for (let number = all.length; number < 32 * base.length; number++) setBit(base, number);
  return { letters, base };
});

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  group.push(value);
}

/** Letters beyond these may be equal to others for a pattern that ignores case. */
const plain = /^[a-z0-9äöüß'’]*$/;

function hintsOf({ written }: Lexeme, { letters, base }: Needs): Hints {
  if (!plain.test(written)) return base.map(() => -1);
  let hints = base;
  for (let at = 0; at + 1 < written.length; at++) {
    for (const { letters: needed, number } of letters.get(written.slice(at, at + 2)) ?? []) {
      if (!written.startsWith(needed, at)) continue;
      if (hints === base) hints = base.slice();
      setBit(hints, number);
    }
  }
  return hints;
}

function setBit(hints: Hints, number: number): void {
  hints[number >> 5] = (hints[number >> 5] ?? 0) | (1 << (number & 31));
}
