import type { Span } from '../model.ts';
import { createRecent } from '../recent.ts';
import { ownText } from '../remember.ts';
import { common, readWords, type Word } from '../words.ts';
import { evenText } from './text.ts';

let places = 0;

/** A sentence or another line as it is worded, wherever it stands: what many articles say alike is read once. */
export interface Wording {
  text: string;
  /** Their places are counted from its beginning. */
  words: readonly Word[];
  /** How many more small words are English than German. */
  lead: number;
  /** What others found out about it, each at a place of its own. */
  notes: unknown[];
}

/** What stands in a part of a text. */
export function wordingOf(text: string, [from, to]: Span): Wording {
  const written = text.slice(from, to);
  const known = recent.get(written);
  if (known) return known;
  const own = ownText(written);
  const words = readWords(own);
  const wording = { text: own, words, lead: leadOf(words), notes: new Array<unknown>(places) };
  recent.set(own, wording);
  return wording;
}

/** Keeps what a function finds out about a wording with the wording. */
export function noted<Value>(find: (wording: Wording) => Value): (wording: Wording) => Value {
  const place = newPlace();
  return (wording) => {
    const note = wording.notes[place] as { value: Value } | undefined;
    if (note) return note.value;
    const value = find(wording);
    wording.notes[place] = { value };
    return value;
  };
}

/** Its text made even for patterns. */
export const evenOf: (wording: Wording) => string = noted(({ text }) => evenText(text));

/** A place for a note. */
export function newPlace(): number {
  return places++;
}

/** The words of a wording, their places counted from the beginning of the text in which it begins at `from`. */
export function wordsFrom({ words }: Wording, from: number): Word[] {
  return words.map(({ start, end, lexeme, before }) => ({ start: start + from, end: end + from, lexeme, before }));
}

/** Most sentences are said once: of these nothing is kept but that they were. */
const recent = createRecent<string, Wording>({ most: 6000, trials: 3000, heavy: true });

const GERMAN = new Set('der die das und ist nicht ein eine mit von fur auf man wer sich zu den auch'.split(' '));
const ENGLISH = new Set('the and is of to a you for with that are who not it on at this be'.split(' '));

const NEITHER = { lead: 0 };
const spokenIn = common.noted(({ folded }) => {
  if (ENGLISH.has(folded)) return { lead: 1 };
  return GERMAN.has(folded) ? { lead: -1 } : NEITHER;
});

function leadOf(words: readonly Word[]): number {
  let lead = 0;
  for (const { lexeme } of words) lead += spokenIn(lexeme).lead;
  return lead;
}
