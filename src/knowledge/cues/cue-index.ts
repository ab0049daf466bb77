import type { CueEntry } from '../cues.ts';
import { groupByLetters, type TakeGroup } from '../groups.ts';
import type { Lexemes } from '../words.ts';

/** A cue that is read. */
export interface Cue<Value> {
  value: Value;
  /** Which of the matchers that share the index it is of. */
  member: number;
  /** Numbers of word patterns; `GAP` stands for none to three words. */
  parts: number[];
  order: number;
  literal: number;
}

/** In `parts`: none to three words. */
export const GAP = -1;

/** The cues, as far as words that were met have had them read. */
export interface Index<Value> {
  endsLast: boolean;
  exact: Map<string, number>;
  prefix: AffixTable;
  suffix: AffixTable;
  infix: AffixTable;
  patterns: number;
  /** The patterns that are no whole words, in the order in which they came. */
  affixes: Shape[];
  /** The cues as they are written, and whose they are. */
  texts: string[];
  owners: CueEntry<Value>[];
  /** Which matchers they are of. */
  members: number[];
  /** Those that no word has been met for. */
  take: TakeGroup;
  /** The patterns of what cues begin with, as it is written. */
  starts: Map<string, number>;
  /** The places of the cues that begin with a pattern. */
  places: Map<number, number[]>;
  cues: Map<number, CuesOf<Value>>;
  /** The words that matched texts consist of, and the place at which what they fit is noted. */
  lexemes: Lexemes;
  place: number;
  /** What a word is that fits no pattern. */
  unfit: Fit<Value>;
}

/** The cues that begin with one word pattern, by what comes second, so that a common word does not try them all. */
export interface CuesOf<Value> {
  single: Cue<Value>[];
  pairs: Map<number, Cue<Value>[]>;
  /** Cues with a gap in second place, by what comes after the gap. */
  gapped: Map<number, Cue<Value>[]>;
}

/** A word pattern: its number, and where in a word its text stands. */
export interface Shape {
  number: number;
  text: string;
  part: 'exact' | 'prefix' | 'suffix' | 'infix';
}

/** Beginnings, ends or inner parts of words, with their patterns. */
export interface AffixTable {
  part: Shape['part'];
  numbers: Map<string, number>;
  lengths: Set<number>;
}

/** The patterns a word fits, of as many as were known, and the cues that may begin with it. */
export interface Fit<Value> {
  of: number;
  patterns: readonly number[];
  cues: readonly CuesOf<Value>[];
}

/** An index in which no cue is read yet. */
export function createIndex<Value>(
  matchers: readonly Iterable<CueEntry<Value>>[],
  endsLast: boolean,
  lexemes: Lexemes,
): Index<Value> {
  const table = (part: Shape['part']): AffixTable => ({ part, numbers: new Map(), lengths: new Set() });
  const texts: string[] = [];
  const owners: CueEntry<Value>[] = [];
  const members: number[] = [];
  for (const [member, entries] of matchers.entries()) {
    for (const entry of entries) {
      for (const text of entry.cues) {
        texts.push(text);
        owners.push(entry);
        members.push(member);
      }
    }
  }
  return {
    endsLast,
    exact: new Map(),
    prefix: table('prefix'),
    suffix: table('suffix'),
    infix: table('infix'),
    patterns: 0,
    affixes: [],
    texts,
    owners,
    members,
    take: groupByLetters(texts),
    starts: new Map(),
    places: new Map(),
    cues: new Map(),
    lexemes,
    place: lexemes.newPlace(),
    unfit: { of: 0, patterns: [], cues: [] },
  };
}
