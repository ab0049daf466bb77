import { fold } from '../../knowledge/fold.ts';
import type { Lexeme, Lexemes } from '../../knowledge/words.ts';
import type { Token } from './text.ts';

const tokenPattern =
  /\d+(?:[.,'’]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?:s|t|re|ve|ll|d|m|n)(?!\p{L}))?|[.?!;:,+&\n]|[¤$%]/giu;
const breaks = new Set(['.', '?', '!', ';', ':', ',', '+', '&', '\n']);
const conjunctions = new Set(['und', 'and', 'sowie', 'ausserdem', 'plus', 'aber', 'but', 'also', 'un', 'dann', 'then']);

/** The word that a writing means, and whether a clause begins with it. */
interface Meaning {
  lexeme: Lexeme;
  joins: boolean;
}

/** Makes what cuts a clean message into words, numbers and clauses; what a writing means is noted with it. */
export function createTokenize(lexemes: Lexemes): (clean: string) => Token[] {
  const meaningOf = lexemes.noted(({ written }): Meaning => {
    const lexeme = lexemes.of(wordIn(written));
    return { lexeme, joins: conjunctions.has(lexeme.written) };
  });
  return (clean) => {
    const tokens: Token[] = [];
    let clause = 0;
    tokenPattern.lastIndex = 0;
    for (let match = tokenPattern.exec(clean); match; match = tokenPattern.exec(clean)) {
      const [piece] = match;
      if (piece.length === 1 && breaks.has(piece)) {
        clause++;
        continue;
      }
      const start = match.index;
      const end = start + piece.length;
      const written = lexemes.at(clean, start, end);
      const { lexeme, joins } = meaningOf(written);
      if (joins || (piece.length === 1 && shortAnd.test(clean.slice(start, start + shortAnds)))) clause++;
      tokens.push({ raw: written.written, word: lexeme.written, written, lexeme, start, end, clause });
    }
    return tokens;
  };
}

/** "… raus u wie komm ich weiter": "und" in a letter, before a word that asks. */
const shortAnd = /^[un] (?:was|wat|wie|wieviel|welche|wo|wer|womit|what|how|which|where)(?!\p{L})/iu;
const shortAnds = 12;

function wordIn(raw: string): string {
  const folded = fold(raw);
  return /['’]/.test(folded) ? folded.replace(/['’]s?$/, '').replace(/['’]/g, '') : folded;
}
