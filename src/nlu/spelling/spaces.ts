import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Token } from '../text/text.ts';
import type { Speller } from './fuzzy.ts';

interface Known {
  isKnown: (word: Lexeme) => boolean;
  /** Whether a folded word is one that people use. */
  isMeant: (word: string) => boolean;
  /** The same of a word of a message. */
  isUsed: (word: Lexeme) => boolean;
  isSpelt: (word: string) => boolean;
  coveredTowns: () => readonly string[];
  /** Whether a folded word is one of the name of a town. */
  isTown: (word: Lexeme) => boolean;
  speller: Speller;
  lexemes: Lexemes;
}

/** The words with those put together that a space tears apart ("dres den", "ver dienst", "Post Dam"). */
export function rejoined(tokens: readonly Token[], known: Known): readonly Token[] {
  const whole: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const town = townOf(tokens.slice(at, at + 3), whole.at(-1), known);
    if (next && town) {
      const last = tokens[at + town.words - 1] ?? next;
      whole.push(inOne(token, last, town.name, known));
      at += town.words - 1;
      continue;
    }
    const joined = next && wholeOf(token, next, known);
    whole.push(joined ? inOne(token, next, joined, known) : token);
    if (joined) at++;
  }
  return whole.length === tokens.length ? tokens : whole;
}

function inOne(a: Token, b: Token, word: string, { lexemes }: Known): Token {
  const lexeme = lexemes.of(word);
  return { ...a, raw: a.raw + b.raw.toLowerCase(), word, written: lexeme, lexeme, end: b.end };
}

/** The word that two are the torn halves of: one of them is none by itself. */
function wholeOf(a: Token, b: Token, { isMeant, isUsed, isSpelt, coveredTowns, speller }: Known): string | undefined {
  const isSide = a.clause === b.clause && b.start - a.end === 1 && a.word.length > 1 && b.word.length > 1;
  if (!isSide || a.word.length + b.word.length > longestWord || (isUsed(a.lexeme) && isUsed(b.lexeme)))
    return undefined;
  const word = a.word + b.word;
  if (word.length < shortestTwo || !/^[a-z]+$/.test(word)) return undefined;
  if (coveredTowns().includes(a.word) || coveredTowns().includes(b.word)) return undefined;
  if (coveredTowns().includes(word)) return word;
  if (isMeant(word) && !isSpelt(a.word) && !isSpelt(b.word)) return word;
  const meant = townMeant(word, { coveredTowns, speller });
  if (!meant) return undefined;
  // "Dresdn in der Probezeit": one of them is the town by itself.
  return [a.word, b.word].some((part) => speller(part) === meant) ? undefined : meant;
}

/** "In dress den", "in mag die burg": after a word of place two or three words that are heard as a covered town, and how many. */
function townOf(
  near: readonly Token[],
  before: Token | undefined,
  { coveredTowns, speller }: Known,
): { name: string; words: number } | undefined {
  if (!before || !placeWords.has(before.word)) return undefined;
  for (const words of [3, 2]) {
    const parts = near.slice(0, words);
    const [first] = parts;
    const isOne = parts.every(
      (part, at) => part.clause === first?.clause && (at === 0 || part.start - (parts[at - 1]?.end ?? 0) === 1),
    );
    const word = parts.map((part) => part.word).join('');
    if (
      parts.length < words ||
      !isOne ||
      !/^[a-z]{6,12}$/.test(word) ||
      parts.some((part) => coveredTowns().includes(part.word))
    )
      continue;
    const meant = coveredTowns().includes(word) ? word : townMeant(word, { coveredTowns, speller });
    if (!meant) continue;
    const isAlone = parts.some((part) => part.word.length > 4 && speller(part.word) === meant);
    if (!isAlone) return { name: meant, words };
  }
  return undefined;
}

const placeWords: ReadonlySet<string> = new Set('in nach aus fur for to from near bei um'.split(' '));

/** The covered town of the same size that letters in one are meant to be; they are only looked for where there is one of that size. */
function townMeant(
  word: string,
  { coveredTowns, speller }: Pick<Known, 'coveredTowns' | 'speller'>,
): string | undefined {
  const ofSize = coveredTowns().filter((town) => sameSize(town, word));
  const meant = ofSize.length > 0 ? speller(word) : undefined;
  return ofSize.find((town) => town === meant);
}

function sameSize(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && a[0] === b[0];
}

/** A word as it is meant where the space beside it slipped ("wasm uss") or is missing ("könnenund"); undefined where it did not. */
export function respaced(tokens: readonly Token[], at: number, known: Known): string | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.word.length < 2 || token.word.length > longestWord) return undefined;
  const slip = slipped(token, after, known)?.[0] ?? slipped(before, token, known)?.[1];
  const words = slip ?? parted(token, known) ?? cutAtTown(token.word, known);
  // "Alsdorf" is no "als Dorf".
  return words !== undefined && known.isTown(token.lexeme) ? undefined : words;
}

/** "kundenservicechemnitzgehalt": words in one, among them a covered town. */
function cutAtTown(word: string, known: Known): string | undefined {
  const town = known.coveredTowns().find((name) => word.length > name.length + 1 && word.includes(name));
  if (town === undefined) return undefined;
  const at = word.indexOf(town);
  const [before, after] = [word.slice(0, at), word.slice(at + town.length)].map((rest) => cut(rest, known, mostCut));
  return before && after ? [...before, town, ...after].join(' ') : undefined;
}

/** A stretch of letters as words that people use, the longest first; undefined where it is none. */
function cut(letters: string, known: Known, most: number): string[] | undefined {
  if (letters === '') return [];
  if (most === 0) return undefined;
  for (let end = letters.length; end >= 2; end--) {
    const first = letters.slice(0, end);
    const isWord = end > 2 ? known.isMeant(first) : tiny.has(first);
    const rest = isWord && cut(letters.slice(end), known, most - 1);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

const mostCut = 5;
const tiny: ReadonlySet<string> = new Set('in im am an so da es do is to'.split(' '));

/** Two words between which the space slipped by a letter. */
function slipped(
  a: Token | undefined,
  b: Token | undefined,
  { isKnown, lexemes }: Known,
): [string, string] | undefined {
  if (!a || !b || a.clause !== b.clause || b.start - a.end !== 1) return undefined;
  if (isKnown(a.lexeme) && isKnown(b.lexeme)) return undefined;
  const ways: [string, string][] = [
    [a.word.slice(0, -1), a.word.slice(-1) + b.word],
    [a.word + b.word.slice(0, 1), b.word.slice(1)],
  ];
  return ways.find(
    ([first, second]) =>
      (asking.has(first) || small.has(second)) && isKnown(lexemes.of(first)) && isKnown(lexemes.of(second)),
  );
}

/** Two words in one, the first or the last of which is so small that its space is easily lost. */
function parted({ word, lexeme }: Token, { isKnown, isMeant, isUsed, lexemes }: Known): string | undefined {
  if (word.length < shortestTwo || isUsed(lexeme)) return undefined;
  const whole = isKnown(lexeme);
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const isCut = (asking.has(first) && second.length > 1) || (small.has(second) && first.length > 3);
    if (!isCut) continue;
    const isWords = whole
      ? isMeant(first) && isMeant(second)
      : isKnown(lexemes.of(first)) && isKnown(lexemes.of(second));
    if (isWords) return `${first} ${second}`;
  }
  return undefined;
}

/** More letters in one are no words. */
export const longestWord = 60;

/** Fewer letters are one word. */
const shortestTwo = 6;

const asking: ReadonlySet<string> = new Set('was wie und what how and welche which wieviel muss als'.split(' '));
const small: ReadonlySet<string> = new Set('und and man ich muss was'.split(' '));
