import { createIndex, type Index } from './cues/cue-index.ts';
import { fitOf } from './cues/fit.ts';
import { addMatchesAt, type Candidate, type Run } from './cues/match.ts';
import { opensLater, openText } from './cues/open-cues.ts';
import type { Span } from './model.ts';
import { once } from './once.ts';
import { sortFew } from './sort-few.ts';
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

/** Matchers for the same texts: what all of them find is looked for at once, where one after the other is given the same words. */
export interface CueGroup {
  /** Another matcher; none may join once one was used. */
  add: <Value>(entries: Iterable<CueEntry<Value>>, options?: { overlaps?: boolean }) => CueMatcher<Value>;
}

/**
 * Compiles cues into a matcher. A cue is words with blanks between (hyphens and slashes of the text count as blanks);
 * `*` ends or begins a word that may go on, a single `_` is a gap of none to three words. Words are compared folded,
 * except that a short word written in capitals ("IT") needs capitals where it is a common word too. Of cues that
 * overlap the longest wins, unless `overlaps` asks for all; with `endsLast` a cue that knows the
 * beginning of a word wins over one that knows its end. A cue is read when a word is met that begins like it.
 */
export function createCueMatcher<Value>(
  entries: Iterable<CueEntry<Value>>,
  { overlaps = false, ...options }: MatcherOptions & { overlaps?: boolean } = {},
): CueMatcher<Value> {
  const { add, compile } = groupCues(options);
  const match = add(entries, { overlaps });
  compile();
  return match;
}

/** Makes a group of matchers, which is compiled when one of them is used. */
export function createCueGroup(options: MatcherOptions): CueGroup {
  return { add: groupCues(options).add };
}

interface MatcherOptions {
  endsLast?: boolean;
  /** The words that the texts consist of; other words are matched too, but not remembered. */
  lexemes?: Lexemes;
}

function groupCues({
  endsLast = false,
  lexemes = common,
}: MatcherOptions): CueGroup & { compile: () => Index<unknown> } {
  const members: Iterable<CueEntry<unknown>>[] = [];
  const compile = once(() => {
    const index = createIndex(members, endsLast, lexemes);
    for (const [place, text] of index.texts.entries()) if (!opensLater(text)) openText(index, place);
    return index;
  });
  let last: Run<unknown> | undefined;
  const read = (words: readonly Word[]): Run<unknown> => {
    if (last?.words === words) return last;
    const index = compile();
    const fits = words.map(({ lexeme }) => fitOf(index, lexeme));
    last = { words, fits, found: members.map(() => []) };
    for (let at = 0; at < words.length; at++) addMatchesAt(last, at);
    return last;
  };
  const add: CueGroup['add'] = <Value>(entries: Iterable<CueEntry<Value>>, { overlaps = false } = {}) => {
    const member = members.push(entries) - 1;
    return (text) => {
      const words = typeof text === 'string' ? readWords(text, lexemes) : text;
      const found = (read(words).found[member] ?? []) as Candidate<Value>[];
      return overlaps ? found.map(({ value, at }) => ({ value, at })) : pickLongest(found);
    };
  };
  return { add, compile };
}

function pickLongest<Value>(candidates: Candidate<Value>[]): CueMatch<Value>[] {
  if (candidates.length < 2) return candidates.map(({ value, at }) => ({ value, at }));
  const ranked = sortFew(
    candidates,
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
  return sortFew(taken, (a, b) => a.at[0] - b.at[0]);
}
