import type { CueMatch } from '../cues.ts';
import type { Word } from '../words.ts';
import { type Cue, type CuesOf, type Fit, GAP } from './cue-index.ts';

/** A match, and the cue that it is of. */
export interface Candidate<Value> extends CueMatch<Value> {
  cue: Cue<Value>;
}

/** The words of one text, what each of them fits, and what was found so far. */
export interface Run<Value> {
  words: readonly Word[];
  fits: readonly Fit<Value>[];
  /** By matcher. */
  found: Candidate<Value>[][];
}

/** Notes what begins at a word. */
export function addMatchesAt<Value>(run: Run<Value>, at: number): void {
  const { words, fits, found } = run;
  const first = words[at];
  const cues = fits[at]?.cues;
  if (!first || !cues) return;
  for (const sharing of cues) {
    for (const cue of sharing.single) found[cue.member]?.push({ value: cue.value, at: [first.start, first.end], cue });
    if (sharing.gapped.size > 0) addGapped(run, at, sharing.gapped);
    if (sharing.pairs.size > 0) addPairs(run, at, sharing.pairs);
  }
}

const MAX_GAP = 3;

/** Tries the cues whose word after the gap stands near enough, each once. */
function addGapped<Value>(run: Run<Value>, at: number, gapped: CuesOf<Value>['gapped']): void {
  let tried: number[] | undefined;
  for (let next = at + 1; next <= at + 1 + MAX_GAP; next++) {
    const word = run.words[next];
    if (!word || word.before === 'stop') return;
    for (const pattern of run.fits[next]?.patterns ?? []) {
      const cues = gapped.get(pattern);
      if (!cues || tried?.includes(pattern)) continue;
      tried = [...(tried ?? []), pattern];
      for (const cue of cues) addMatch(run, at, cue);
    }
  }
}

function addPairs<Value>(run: Run<Value>, at: number, pairs: CuesOf<Value>['pairs']): void {
  if (run.words[at + 1]?.before !== 'join') return;
  for (const second of run.fits[at + 1]?.patterns ?? []) {
    for (const cue of pairs.get(second) ?? []) addMatch(run, at, cue);
  }
}

function addMatch<Value>(run: Run<Value>, at: number, cue: Cue<Value>): void {
  const { words, found } = run;
  const end = endOfMatch(run, at + 1, cue.parts, 1);
  const [first, last] = [words[at], end === undefined ? undefined : words[end - 1]];
  if (first && last) found[cue.member]?.push({ value: cue.value, at: [first.start, last.end], cue });
}

/** The number of the word after the match of `parts` from `part` on, or undefined where they do not match at `at`. */
function endOfMatch<Value>(run: Run<Value>, at: number, parts: readonly number[], part: number): number | undefined {
  const pattern = parts[part];
  if (pattern === undefined) return at;
  if (pattern === GAP) return endAfterGap(run, at, parts, part + 1);
  if (run.words[at]?.before !== 'join' || !run.fits[at]?.patterns.includes(pattern)) return undefined;
  return endOfMatch(run, at + 1, parts, part + 1);
}

function endAfterGap<Value>(run: Run<Value>, at: number, parts: readonly number[], part: number): number | undefined {
  const pattern = parts[part];
  for (let next = at; next <= at + MAX_GAP; next++) {
    const word = run.words[next];
    if (!word || word.before === 'stop' || pattern === undefined) return undefined;
    const fits = run.fits[next]?.patterns.includes(pattern);
    const end = fits ? endOfMatch(run, next + 1, parts, part + 1) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}
