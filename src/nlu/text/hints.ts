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

/** The letters that patterns need, with the number of the pattern, by their first two. */
const needed = new Map<string, { letters: string; number: number }[]>();
/** The patterns that need none of a few strings of letters. */
const always: number[] = [];
let count = 0;

/** Makes a pattern one that is tried only where it can match; it is for texts whose words are known (`Text.hints`). */
export function telling(pattern: RegExp): Telling {
  const number = count++;
  const strings = neededIn(pattern.source, pattern.flags.includes('i'));
  if (!strings) always.push(number);
  for (const letters of strings ?? []) {
    const start = letters.slice(0, 2);
    const sharing = needed.get(start) ?? [];
    needed.set(start, sharing);
    sharing.push({ letters, number });
  }
  return { pattern, number };
}

/** Whether a text may match, by its letters. */
export function mayTell({ number }: Telling, { hints }: Text): boolean {
  return !hints || ((hints[number >> 5] ?? -1) & (1 << (number & 31))) !== 0;
}

/** Whether a text matches; `as` is the text in another writing, or a part of it. */
export function tells(sign: Telling, text: Text, as: string = text.clean): boolean {
  return mayTell(sign, text) && sign.pattern.test(as);
}

/** Makes a reader of what patterns the words of a text allow; it is remembered with each word. */
export function createHints(lexemes: Lexemes): (tokens: readonly Token[]) => Hints {
  const size = Math.ceil(count / 32);
  const base = new Int32Array(size);
  for (const number of always) setBit(base, number);
  for (let number = count; number < 32 * size; number++) setBit(base, number);
  const ofWord = lexemes.noted((lexeme) => hintsOf(lexeme, base));
  return (tokens) => {
    const all = base.slice();
    for (const { lexeme } of tokens) {
      const hints = ofWord(lexeme);
      if (hints !== base) for (let at = 0; at < size; at++) all[at] = (all[at] ?? 0) | (hints[at] ?? 0);
    }
    return all;
  };
}

/** Latin letters and digits beyond these may be equal to others for a pattern that ignores case, or in another writing. */
const plain = /[a-z0-9äöüß'’]+/g;
const likeOthers = /[\p{Script=Latin}\p{N}]/u;

function hintsOf({ written }: Lexeme, base: Hints): Hints {
  if (likeOthers.test(written.replace(plain, '').normalize('NFKD'))) return base.map(() => -1);
  let hints = base;
  for (let at = 0; at + 1 < written.length; at++) {
    for (const { letters, number } of needed.get(written.slice(at, at + 2)) ?? []) {
      if (!written.startsWith(letters, at)) continue;
      if (hints === base) hints = base.slice();
      setBit(hints, number);
    }
  }
  return hints;
}

function setBit(hints: Hints, number: number): void {
  hints[number >> 5] = (hints[number >> 5] ?? 0) | (1 << (number & 31));
}
