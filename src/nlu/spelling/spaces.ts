import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Token } from '../text/text.ts';

interface Known {
  isKnown: (word: Lexeme) => boolean;
  lexemes: Lexemes;
}

/** A word as it is meant where the space beside it slipped ("wasm uss") or is missing ("könnenund"); undefined where it did not. */
export function respaced(tokens: readonly Token[], at: number, known: Known): string | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || token.word.length < 2) return undefined;
  return slipped(token, after, known)?.[0] ?? slipped(before, token, known)?.[1] ?? parted(token, known);
}

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
function parted({ word, lexeme }: Token, { isKnown, lexemes }: Known): string | undefined {
  if (word.length < shortestTwo || isKnown(lexeme)) return undefined;
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const isCut = (asking.has(first) && second.length > 1) || (small.has(second) && first.length > 3);
    if (isCut && isKnown(lexemes.of(first)) && isKnown(lexemes.of(second))) return `${first} ${second}`;
  }
  return undefined;
}

/** Fewer letters are one word. */
const shortestTwo = 6;

const asking: ReadonlySet<string> = new Set('was wie und what how and welche which wieviel muss'.split(' '));
const small: ReadonlySet<string> = new Set('und and man ich muss was'.split(' '));
