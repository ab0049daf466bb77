import { firstLetters, groupByLetters, type TakeGroup } from './groups.ts';
import type { Span } from './model.ts';
import { createRecent, type Recent } from './recent.ts';
import { foldWord, type Lexeme, readWords, type Word } from './words.ts';

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
  { overlaps = false, endsLast = false }: { overlaps?: boolean; endsLast?: boolean } = {},
): CueMatcher<Value> {
  const index = createIndex(entries, endsLast);
  for (const [place, text] of index.texts.entries()) if (!opensLater(text)) openText(index, place);
  return (text) => {
    const words = typeof text === 'string' ? readWords(text) : text;
    const found: Candidate<Value>[] = [];
    const run: Run<Value> = { words, fits: words.map(({ lexeme }) => fitOf(index, lexeme)), found };
    for (let at = 0; at < words.length; at++) addMatchesAt(run, at);
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
  endsLast: boolean;
  exact: Map<string, number>;
  prefix: AffixTable;
  suffix: AffixTable;
  infix: AffixTable;
  patterns: number;
  /** What each pattern is, by its number. */
  shapes: Shape[];
  /** The cues as they are written, and whose they are. */
  texts: string[];
  owners: CueEntry<Value>[];
  /** Those that no word has been met for. */
  take: TakeGroup;
  /** The patterns of what cues begin with, as it is written. */
  starts: Map<string, number>;
  /** The places of the cues that begin with a pattern. */
  places: Map<number, number[]>;
  cues: Map<number, CuesOf<Value>>;
  /** What a word can be. */
  seen: Recent<Lexeme, Fit<Value>>;
  /** What a word is that fits no pattern. */
  unfit: Fit<Value>;
}

/** The cues that begin with one word pattern, by what comes second, so that a common word does not try them all. */
interface CuesOf<Value> {
  single: Cue<Value>[];
  pairs: Map<number, Cue<Value>[]>;
  /** Cues with a gap in second place, by what comes after the gap. */
  gapped: Map<number, Cue<Value>[]>;
}

/** A word pattern: where in a word its text stands. */
interface Shape {
  text: string;
  part: 'exact' | 'prefix' | 'suffix' | 'infix';
}

interface AffixTable {
  part: Shape['part'];
  numbers: Map<string, number>;
  lengths: Set<number>;
}

/** The patterns a word fits, of as many as were known, and the cues that may begin with it. */
interface Fit<Value> {
  of: number;
  patterns: readonly number[];
  cues: readonly CuesOf<Value>[];
}

interface Candidate<Value> extends CueMatch<Value> {
  cue: Cue<Value>;
}

/** The words of one text, what each of them fits, and what was found so far. */
interface Run<Value> {
  words: readonly Word[];
  fits: readonly Fit<Value>[];
  found: Candidate<Value>[];
}

const GAP = -1;
const MAX_GAP = 3;
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

function createIndex<Value>(entries: Iterable<CueEntry<Value>>, endsLast: boolean): Index<Value> {
  const table = (part: Shape['part']): AffixTable => ({ part, numbers: new Map(), lengths: new Set() });
  const texts: string[] = [];
  const owners: CueEntry<Value>[] = [];
  for (const entry of entries) {
    for (const text of entry.cues) {
      texts.push(text);
      owners.push(entry);
    }
  }
  return {
    endsLast,
    exact: new Map(),
    prefix: table('prefix'),
    suffix: table('suffix'),
    infix: table('infix'),
    patterns: 0,
    shapes: [],
    texts,
    owners,
    take: groupByLetters(texts),
    starts: new Map(),
    places: new Map(),
    cues: new Map(),
    seen: createRecent({ most: 20_000, trials: 2000 }),
    unfit: { of: 0, patterns: [], cues: [] },
  };
}

/** Whether a cue can wait for a word with its first letters: not where it may stand within a word, nor where it may be wrong. */
function opensLater(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !text.endsWith('_');
}

/** Notes a cue under the pattern that it begins with. */
function openText<Value>(index: Index<Value>, place: number): void {
  const pattern = firstPattern(index, index.texts[place] ?? '');
  const places = index.places.get(pattern);
  if (places) places.push(place);
  else index.places.set(pattern, [place]);
}

/** Opens the cues that begin as a word does; a cue may name one letter alone. */
function openFor<Value>(index: Index<Value>, folded: string): void {
  for (const letters of new Set([firstLetters(folded), folded.slice(0, 1)])) {
    for (const place of index.take(letters)) if (opensLater(index.texts[place] ?? '')) openText(index, place);
  }
}

/** The pattern that a cue begins with; most cues begin as some before them do, up to the first blank or hyphen. */
function firstPattern<Value>(index: Index<Value>, text: string): number {
  const end = text.search(/[ -]/);
  const start = end < 0 ? text : text.slice(0, end);
  const known = text.endsWith('_') ? undefined : index.starts.get(start);
  if (known !== undefined) return known;
  const first = PLAIN_PIECE.exec(text)?.[0] ?? text.match(PIECES)?.[0];
  if (first === undefined || first === '_' || text.endsWith('_')) {
    throw new Error(`cue "${text}": expected words, with a "_" only between them`);
  }
  const pattern = patternNumber(index, first);
  if (first === start) index.starts.set(start, pattern);
  return pattern;
}

/** The first piece of a cue where its letters are plain. */
const PLAIN_PIECE = /^\*?[A-Za-z0-9ÄÖÜäöüß]+\*?(?=[ -]|$)/;
const PIECES = /(?:^|(?<=\s))_(?=\s|$)|\*?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*[+#]*\*?/gu;

/** The cues that begin with a pattern, in the order in which they were given; undefined where there are none. */
function cuesOf<Value>(index: Index<Value>, pattern: number): CuesOf<Value> | undefined {
  const known = index.cues.get(pattern);
  const places = index.places.get(pattern);
  if (known || !places) return known;
  const cues: CuesOf<Value> = { single: [], pairs: new Map(), gapped: new Map() };
  index.cues.set(pattern, cues);
  for (const place of places.sort((a, b) => a - b)) addCue(index, cues, place);
  return cues;
}

function addCue<Value>(index: Index<Value>, cues: CuesOf<Value>, place: number): void {
  const [owner, text] = [index.owners[place], index.texts[place]];
  if (!owner || text === undefined) return;
  const parts = (text.match(PIECES) ?? []).map((piece) => (piece === '_' ? GAP : patternNumber(index, piece)));
  listFor(cues, parts).push({
    value: owner.value,
    parts,
    order: place,
    literal: text.replace(/[*_\s]/g, '').length / (index.endsLast && text.startsWith('*') ? 100 : 1),
  });
}

function listFor<Value>(cues: CuesOf<Value>, [, second, third]: readonly number[]): Cue<Value>[] {
  if (second === undefined) return cues.single;
  if (second === GAP) return listAt(cues.gapped, third ?? GAP);
  return listAt(cues.pairs, second);
}

function listAt<Value>(lists: Map<number, Cue<Value>[]>, key: number): Cue<Value>[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function patternNumber<Value>(index: Index<Value>, piece: string): number {
  const open = piece.startsWith('*');
  const goesOn = piece.endsWith('*');
  const word = foldWord(piece.replaceAll('*', ''));
  if (open && goesOn) return affixNumber(index, index.infix, word);
  if (goesOn) return affixNumber(index, index.prefix, word);
  if (open) return affixNumber(index, index.suffix, word);
  return numberOf(index, index.exact, { text: exactKey(piece, word), part: 'exact' });
}

function affixNumber<Value>(index: Index<Value>, table: AffixTable, word: string): number {
  table.lengths.add(word.length);
  return numberOf(index, table.numbers, { text: word, part: table.part });
}

function numberOf<Value>(index: Index<Value>, numbers: Map<string, number>, shape: Shape): number {
  const known = numbers.get(shape.text);
  if (known !== undefined) return known;
  numbers.set(shape.text, index.patterns);
  index.shapes.push(shape);
  return index.patterns++;
}

function exactKey(written: string, folded: string): string {
  return AMBIGUOUS.has(folded) && /^\p{Lu}{2,}$/u.test(written) ? written : folded;
}

function fitOf<Value>(index: Index<Value>, lexeme: Lexeme): Fit<Value> {
  const known = index.seen.get(lexeme);
  if (known) return known.of === index.patterns ? known : withLater(index, lexeme, known);
  openFor(index, lexeme.folded);
  // Cues that are read for this word may bring patterns, which fit words that were seen before.
  const cues = findPatterns(index, lexeme).flatMap((pattern) => cuesOf(index, pattern) ?? []);
  const patterns = findPatterns(index, lexeme);
  if (patterns.length === 0) return noteUnfit(index, lexeme);
  return remember(index, lexeme, { of: index.patterns, patterns, cues });
}

/** What a word is now that more patterns are known; none of these begins a cue. */
function withLater<Value>(index: Index<Value>, lexeme: Lexeme, { of, patterns, cues }: Fit<Value>): Fit<Value> {
  const later: number[] = [];
  for (let number = of; number < index.patterns; number++)
    if (hasShape(lexeme, index.shapes[number])) later.push(number);
  if (patterns.length + later.length === 0) return noteUnfit(index, lexeme);
  const all = later.length === 0 ? patterns : [...patterns, ...later];
  return remember(index, lexeme, { of: index.patterns, patterns: all, cues });
}

function hasShape({ written, folded }: Lexeme, shape: Shape | undefined): boolean {
  switch (shape?.part) {
    case 'exact':
      return folded === shape.text || (AMBIGUOUS.has(folded) && exactKey(written, folded) === shape.text);
    case 'prefix':
      return folded.startsWith(shape.text);
    case 'suffix':
      return folded.endsWith(shape.text);
    case 'infix':
      return folded.includes(shape.text);
    default:
      return false;
  }
}

function remember<Value>({ seen }: Index<Value>, lexeme: Lexeme, fit: Fit<Value>): Fit<Value> {
  seen.set(lexeme, fit);
  return fit;
}

/** Most words fit nothing, and share one object: what a flood of unknown words takes is little. */
function noteUnfit<Value>(index: Index<Value>, lexeme: Lexeme): Fit<Value> {
  if (index.unfit.of !== index.patterns) index.unfit = { of: index.patterns, patterns: [], cues: [] };
  return remember(index, lexeme, index.unfit);
}

function findPatterns<Value>(index: Index<Value>, { written, folded: word }: Lexeme): number[] {
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

function addMatchesAt<Value>(run: Run<Value>, at: number): void {
  const { words, fits, found } = run;
  const first = words[at];
  const cues = fits[at]?.cues;
  if (!first || !cues) return;
  for (const sharing of cues) {
    for (const cue of sharing.single) found.push({ value: cue.value, at: [first.start, first.end], cue });
    if (sharing.gapped.size > 0) addGapped(run, at, sharing.gapped);
    if (sharing.pairs.size > 0) addPairs(run, at, sharing.pairs);
  }
}

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
  if (first && last) found.push({ value: cue.value, at: [first.start, last.end], cue });
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
