import { fold } from './fold.ts';
import type { Span } from './model.ts';

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

/** Finds the cues of a text from left to right. */
export type CueMatcher<Value> = (text: string) => CueMatch<Value>[];

/**
 * Compiles cues into a matcher. A cue is words with blanks between (hyphens and slashes of the text count as blanks);
 * `*` ends or begins a word that may go on, a single `_` is a gap of none to three words. Words are compared folded,
 * except that a short word written in capitals ("IT") needs capitals where it is a common word too. Of cues that
 * overlap the longest wins, unless `overlaps` asks for all.
 */
export function createCueMatcher<Value>(
  entries: Iterable<CueEntry<Value>>,
  { overlaps = false }: { overlaps?: boolean } = {},
): CueMatcher<Value> {
  const index = createIndex<Value>();
  for (const { value, cues } of entries) for (const cue of cues) addCue(index, value, cue);
  return (text) => {
    const words = readWords(text, index);
    const found = words.flatMap((_, at) => matchesAt(index, words, at));
    return overlaps ? found.map(({ value, at }) => ({ value, at })) : pickLongest(found);
  };
}

interface Cue<Value> {
  value: Value;
  /** Numbers of word patterns; `GAP` stands for none to three words. */
  parts: number[];
  order: number;
  literal: number;
}

interface Index<Value> {
  exact: Map<string, number>;
  prefix: AffixTable;
  suffix: AffixTable;
  infix: AffixTable;
  patterns: number;
  cues: Map<number, CuesOf<Value>>;
  count: number;
  /** Pattern numbers by word as written; emptied when it grows large. */
  seen: Map<string, readonly number[]>;
}

/** The cues that begin with one word pattern, by what comes second, so that a common word does not try them all. */
interface CuesOf<Value> {
  single: Cue<Value>[];
  pairs: Map<number, Cue<Value>[]>;
  gapped: Cue<Value>[];
}

interface AffixTable {
  numbers: Map<string, number>;
  lengths: Set<number>;
}

interface Word {
  start: number;
  end: number;
  patterns: readonly number[];
  /** What stands before the word: `join` lets a cue go on, `comma` only a gap, `stop` ends the sentence. */
  before: 'join' | 'comma' | 'stop';
}

interface Candidate<Value> extends CueMatch<Value> {
  cue: Cue<Value>;
}

const GAP = -1;
const MAX_GAP = 3;
const MAX_SEEN = 100_000;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*[+#]*/gu;
const STOP = /[!?;\n]|[.:…](?=\s|["“”»«)]|$)/u;
const COMMA = /[,()–—]/u;
/** Common words of either language that are an abbreviation when in capitals. */
const AMBIGUOUS = new Set([
  'it',
  'us',
  'as',
  'or',
  'am',
  'im',
  'in',
  'an',
  'so',
  'ab',
  'all',
  'da',
  'was',
  'hat',
  'go',
  'rest',
]);

function createIndex<Value>(): Index<Value> {
  const table = (): AffixTable => ({ numbers: new Map(), lengths: new Set() });
  return {
    exact: new Map(),
    prefix: table(),
    suffix: table(),
    infix: table(),
    patterns: 0,
    cues: new Map(),
    count: 0,
    seen: new Map(),
  };
}

function addCue<Value>(index: Index<Value>, value: Value, text: string): void {
  const pieces = text.match(/(?:^|(?<=\s))_(?=\s|$)|\*?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*[+#]*\*?/gu) ?? [];
  const parts = pieces.map((piece) => (piece === '_' ? GAP : patternNumber(index, piece)));
  const first = parts[0];
  if (first === undefined || first === GAP || parts.at(-1) === GAP) {
    throw new Error(`cue "${text}": expected words, with a "_" only between them`);
  }
  const cue: Cue<Value> = { value, parts, order: index.count++, literal: text.replace(/[*_\s]/g, '').length };
  const sharing: CuesOf<Value> = index.cues.get(first) ?? { single: [], pairs: new Map(), gapped: [] };
  index.cues.set(first, sharing);
  listFor(sharing, parts[1]).push(cue);
}

function listFor<Value>(cues: CuesOf<Value>, second: number | undefined): Cue<Value>[] {
  if (second === undefined) return cues.single;
  if (second === GAP) return cues.gapped;
  const list = cues.pairs.get(second) ?? [];
  cues.pairs.set(second, list);
  return list;
}

function patternNumber<Value>(index: Index<Value>, piece: string): number {
  const open = piece.startsWith('*');
  const goesOn = piece.endsWith('*');
  const word = foldWord(piece.replaceAll('*', ''));
  if (open && goesOn) return affixNumber(index, index.infix, word);
  if (goesOn) return affixNumber(index, index.prefix, word);
  if (open) return affixNumber(index, index.suffix, word);
  return numberOf(index, index.exact, exactKey(piece, word));
}

function affixNumber<Value>(index: Index<Value>, table: AffixTable, word: string): number {
  table.lengths.add(word.length);
  return numberOf(index, table.numbers, word);
}

function numberOf<Value>(index: Index<Value>, numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, index.patterns);
  return index.patterns++;
}

function exactKey(written: string, folded: string): string {
  return AMBIGUOUS.has(folded) && /^\p{Lu}{2,}$/u.test(written) ? written : folded;
}

function foldWord(word: string): string {
  return fold(word.replaceAll('\u00ad', ''));
}

function readWords<Value>(text: string, index: Index<Value>): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const found of text.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    words.push({
      start,
      end,
      patterns: patternsOf(index, found[0]),
      before: separation(text.slice(last, start), last),
    });
    last = end;
  }
  return words;
}

function separation(between: string, last: number): Word['before'] {
  if (between === ' ') return 'join';
  if (last === 0 || STOP.test(between)) return 'stop';
  return COMMA.test(between) ? 'comma' : 'join';
}

function patternsOf<Value>(index: Index<Value>, written: string): readonly number[] {
  const known = index.seen.get(written);
  if (known) return known;
  const patterns = findPatterns(index, written);
  if (index.seen.size >= MAX_SEEN) index.seen.clear();
  index.seen.set(written, patterns);
  return patterns;
}

function findPatterns<Value>(index: Index<Value>, written: string): number[] {
  const word = foldWord(written);
  const found = new Set<number>();
  const note = (numbers: Map<string, number>, key: string) => {
    const number = numbers.get(key);
    if (number !== undefined) found.add(number);
  };
  note(index.exact, word);
  note(index.exact, exactKey(written, word));
  for (const length of index.prefix.lengths)
    if (length <= word.length) note(index.prefix.numbers, word.slice(0, length));
  for (const length of index.suffix.lengths) if (length <= word.length) note(index.suffix.numbers, word.slice(-length));
  for (const length of index.infix.lengths) {
    for (let at = 0; at + length <= word.length; at++) note(index.infix.numbers, word.slice(at, at + length));
  }
  return [...found];
}

function matchesAt<Value>(index: Index<Value>, words: readonly Word[], at: number): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  const first = words[at];
  if (!first) return found;
  for (const cue of cuesAt(index, first, words[at + 1])) {
    const end = endOfMatch(words, at + 1, cue.parts, 1);
    const last = end === undefined ? undefined : words[end - 1];
    if (last) found.push({ value: cue.value, at: [first.start, last.end], cue });
  }
  return found;
}

/** The cues that may match from a word on, given the next one. */
function cuesAt<Value>(index: Index<Value>, first: Word, next: Word | undefined): Cue<Value>[] {
  const found: Cue<Value>[] = [];
  for (const pattern of first.patterns) {
    const cues = index.cues.get(pattern);
    if (!cues) continue;
    found.push(...cues.single, ...cues.gapped);
    if (cues.pairs.size === 0 || next?.before !== 'join') continue;
    for (const second of next.patterns) found.push(...(cues.pairs.get(second) ?? []));
  }
  return found;
}

/** The number of the word after the match of `parts` from `part` on, or undefined where they do not match at `at`. */
function endOfMatch(words: readonly Word[], at: number, parts: readonly number[], part: number): number | undefined {
  const pattern = parts[part];
  if (pattern === undefined) return at;
  if (pattern === GAP) return endAfterGap(words, at, parts, part + 1);
  const word = words[at];
  if (word?.before !== 'join' || !word.patterns.includes(pattern)) return undefined;
  return endOfMatch(words, at + 1, parts, part + 1);
}

function endAfterGap(words: readonly Word[], at: number, parts: readonly number[], part: number): number | undefined {
  const pattern = parts[part];
  for (let next = at; next <= at + MAX_GAP; next++) {
    const word = words[next];
    if (!word || word.before === 'stop' || pattern === undefined) return undefined;
    const end = word.patterns.includes(pattern) ? endOfMatch(words, next + 1, parts, part + 1) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function pickLongest<Value>(candidates: Candidate<Value>[]): CueMatch<Value>[] {
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
