import { createIndex } from './cues/cue-index.ts';
import { fitOf } from './cues/fit.ts';
import { addMatchesAt, type Candidate, type Run } from './cues/match.ts';
import { opensLater, openText } from './cues/open-cues.ts';
import type { Span } from './model.ts';
import { common, type Lexemes, readWords, type Word } from './words.ts';

/** A value and the cues it is recognised by. */
export interface CueEntry<Value> {
  value: Value;
  cues: readonly string[];
}

/** A place in a text where a cue stands; `at` are offsets into the text as it was given. */
export interface CueMatch<Value> {
  value: Value;
  at: Span;
}

/** Finds the cues of a text, or of words of it that were read already (words.ts), from left to right. */
export type CueMatcher<Value> = (text: string | readonly Word[]) => CueMatch<Value>[];

/**
 * Compiles cues into a matcher. A cue is words with blanks between (hyphens and slashes of the text count as blanks);
 * `*` ends or begins a word that may go on, a single `_` is a gap of none to three words. Words are compared folded,
 * except that a short word written in capitals ("IT") needs capitals where it is a common word too. Of cues that
 * overlap the longest wins, unless `overlaps` asks for all; with `endsLast` a cue that knows the
 * beginning of a word wins over one that knows its end. A cue is read when a word is met that begins like it.
 */
export function createCueMatcher<Value>(
  entries: Iterable<CueEntry<Value>>,
  { overlaps = false, endsLast = false, lexemes = common }: MatcherOptions = {},
): CueMatcher<Value> {
  const index = createIndex(entries, endsLast, lexemes);
  for (const [place, text] of index.texts.entries()) if (!opensLater(text)) openText(index, place);
  return (text) => {
    const words = typeof text === 'string' ? readWords(text, lexemes) : text;
    const found: Candidate<Value>[] = [];
    const run: Run<Value> = { words, fits: words.map(({ lexeme }) => fitOf(index, lexeme)), found };
    for (let at = 0; at < words.length; at++) addMatchesAt(run, at);
    return overlaps ? found.map(({ value, at }) => ({ value, at })) : pickLongest(found);
  };
}

interface MatcherOptions {
  overlaps?: boolean;
  endsLast?: boolean;
  /** The words that the texts consist of; other words are matched too, but not remembered. */
  lexemes?: Lexemes;
}

function pickLongest<Value>(candidates: Candidate<Value>[]): CueMatch<Value>[] {
  if (candidates.length < 2) return candidates.map(({ value, at }) => ({ value, at }));
  const ranked = candidates.sort(
    (a, b) =>
      b.at[1] - b.at[0] - (a.at[1] - a.at[0]) ||
      b.cue.literal - a.cue.literal ||
      a.at[0] - b.at[0] ||
      a.cue.order - b.cue.order,
  );
  const taken: CueMatch<Value>[] = [];
  for (const { value, at } of ranked) {
    if (taken.every((other) => at[1] <= other.at[0] || at[0] >= other.at[1])) taken.push({ value, at });
  }
  return taken.sort((a, b) => a.at[0] - b.at[0]);
}
