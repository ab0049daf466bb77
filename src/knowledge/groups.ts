import { fold } from './fold.ts';

/** Gives each group of places once: those of the texts that begin with certain letters, from left to right. */
export type TakeGroup = (letters: string) => readonly number[];

/** The first two letters of a text as they are folded; one where the first word has no more. */
export function firstLetters(text: string): string {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (!(first < ascii && second < ascii)) return withinWord(fold(text).slice(0, 2));
  const place = first * ascii + second;
  const known = plainPairs[place];
  if (known !== undefined) return known;
  if (!plainLetters.test(text)) return withinWord(fold(text).slice(0, 2));
  const letters = withinWord(text.slice(0, 2).toLowerCase());
  plainPairs[place] = letters;
  return letters;
}

function withinWord(letters: string): string {
  return inWord.test(letters.charAt(1)) ? letters : letters.slice(0, 1);
}

const ascii = 128;
/** What pairs of letters that fold to themselves are, by the codes of both. */
const plainPairs = new Array<string | undefined>(ascii * ascii).fill(undefined);

const none: readonly number[] = [];

/** Two letters that fold to themselves: "ae" is one. */
const plainLetters = /^(?![aou]e)[a-z0-9][a-z0-9 -]/i;
const inWord = /[\p{L}\p{N}]/u;

/**
 * Groups texts by their first letters. To look at two letters of each is all that is done at the start; what else is to be
 * known of a text waits until a word is asked for that begins like it, which of ten thousand few do.
 */
export function groupByLetters(texts: readonly string[]): TakeGroup {
  /** The last place of each group, from which `before` leads back; both count from 1, as 0 is the end. */
  const last = new Map<string, number>();
  const before = new Int32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) {
    const letters = firstLetters(text);
    before[at + 1] = last.get(letters) ?? 0;
    last.set(letters, at + 1);
  }
  return (letters) => {
    const end = last.get(letters);
    if (end === undefined) return none;
    last.delete(letters);
    const places: number[] = [];
    for (let place = end; place > 0; place = before[place] ?? 0) places.push(place - 1);
    return places.reverse();
  };
}

/** Texts by keys that begin with their first letters. */
export interface Groups {
  /** The places of the texts that have a key, from left to right. */
  get: (key: string) => readonly number[];
  /** The keys that share their first letters with a word. */
  keysLike: (word: string) => readonly string[];
}

/** Groups texts by keys. */
export function groupPlaces(texts: readonly string[], keyOf: (text: string) => string): Groups {
  const take = groupByLetters(texts);
  const groups = new Map<string, number[]>();
  const keys = new Map<string, string[]>();
  const open = (letters: string) => {
    const places = take(letters);
    if (places.length === 0) return;
    const found: string[] = [];
    for (const place of places) {
      const key = keyOf(texts[place] ?? '');
      const group = groups.get(key);
      if (group) group.push(place);
      else {
        groups.set(key, [place]);
        found.push(key);
      }
    }
    keys.set(letters, found);
  };
  return {
    get(key) {
      open(firstLetters(key));
      return groups.get(key) ?? none;
    },
    keysLike(word) {
      const letters = firstLetters(word);
      open(letters);
      return keys.get(letters) ?? [];
    },
  };
}
