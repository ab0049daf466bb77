import { firstLetters } from '../groups.ts';
import { type Cue, type CuesOf, GAP, type Index } from './cue-index.ts';
import { patternNumber } from './patterns.ts';

/** Whether a cue can wait for a word with its first letters: not where it may stand within a word, nor where it may be wrong. */
export function opensLater(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !text.endsWith('_');
}

/** Notes a cue under the pattern that it begins with. */
export function openText<Value>(index: Index<Value>, place: number): void {
  const pattern = firstPattern(index, index.texts[place] ?? '');
  const places = index.places.get(pattern);
  if (places) places.push(place);
  else index.places.set(pattern, [place]);
}

/** Opens the cues that begin as a word does; a cue may name one letter alone. */
export function openFor<Value>(index: Index<Value>, folded: string): void {
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
export function cuesOf<Value>(index: Index<Value>, pattern: number): CuesOf<Value> | undefined {
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
    member: index.members[place] ?? 0,
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
