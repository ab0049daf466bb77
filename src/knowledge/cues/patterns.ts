import { foldWord, type Lexeme } from '../words.ts';
import type { AffixTable, Index, Shape } from './cue-index.ts';

/** The number of the pattern that a piece of a cue is ("*geld", "quer*"), a new one where it is new. */
export function patternNumber<Value>(index: Index<Value>, piece: string): number {
  const open = piece.startsWith('*');
  const goesOn = piece.endsWith('*');
  const word = foldWord(piece.replaceAll('*', ''));
  if (open && goesOn) return affixNumber(index, index.infix, word);
  if (goesOn) return affixNumber(index, index.prefix, word);
  if (open) return affixNumber(index, index.suffix, word);
  return numberOf(index, index.exact, exactKey(piece, word), 'exact');
}

function affixNumber<Value>(index: Index<Value>, table: AffixTable, word: string): number {
  table.lengths.add(word.length);
  return numberOf(index, table.numbers, word, table.part);
}

function numberOf<Value>(index: Index<Value>, numbers: Map<string, number>, text: string, part: Shape['part']): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const number = index.patterns++;
  numbers.set(text, number);
  if (part !== 'exact') index.affixes.push({ number, text, part });
  return number;
}

function exactKey(written: string, folded: string): string {
  return AMBIGUOUS.has(folded) && /^\p{Lu}{2,}$/u.test(written) ? written : folded;
}

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

/** The patterns that a word fits. */
export function findPatterns<Value>(index: Index<Value>, { written, folded: word }: Lexeme): number[] {
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

/** The patterns that a word fits, of those that came when there were already `of`, in the order in which they came. */
export function findLater<Value>(index: Index<Value>, { written, folded }: Lexeme, of: number): number[] {
  const later: number[] = [];
  for (const key of AMBIGUOUS.has(folded) ? new Set([folded, exactKey(written, folded)]) : [folded]) {
    const number = index.exact.get(key);
    if (number !== undefined && number >= of) later.push(number);
  }
  for (let at = index.affixes.length - 1; at >= 0; at--) {
    const shape = index.affixes[at];
    if (!shape || shape.number < of) break;
    if (hasShape(folded, shape)) later.push(shape.number);
  }
  return later.sort((a, b) => a - b);
}

function hasShape(folded: string, { part, text }: Shape): boolean {
  if (part === 'prefix') return folded.startsWith(text);
  return part === 'suffix' ? folded.endsWith(text) : folded.includes(text);
}
