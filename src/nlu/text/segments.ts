import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import type { Guess } from '../classify/classify.ts';
import { interrogatives } from './interrogatives.ts';
import type { Text, Token } from './text.ts';

/** A stretch of a message that may ask something of its own. */
export interface Segment {
  at: Span;
  /** Numbers of its clauses. */
  clauses: number[];
  /** It ends in a question mark, or begins with a word that asks. */
  asks: boolean;
}

/** Begin an indirect question. */
const indirect = new Set(
  'ob whether if braucht brauche muss gibt gibts kann is are ist sind do does can could would will should'.split(' '),
);

/** Cuts a message where a sentence ends, and before a clause that begins by asking. */
export function segmentsOf({ clean, tokens }: Text): Segment[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token) continue;
    const starts =
      !before ||
      endsBetween(clean, before.end, token.start) ||
      (token.clause !== before.clause && (opens(tokens, at) || goesOn(tokens, at)));
    if (starts) {
      run = [];
      runs.push(run);
    }
    run.push(token);
  }
  return flatMap(runs, (run): Segment[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const asks = opens(run, 0) || /^[^\p{L}\d.!]*\?/u.test(clean.slice(last.end));
    return [{ at: [first.start, last.end], clauses: [...new Set(run.map(({ clause }) => clause))], asks }];
  });
}

/** Whether a sentence ends between two places. */
function endsBetween(clean: string, from: number, to: number): boolean {
  const next = to - from === 1 && clean.charAt(from) === ' ';
  return !next && sentenceEnd.test(clean.slice(from, to));
}

const sentenceEnd = /[.!?;\n]/;

/** "…, was", "… und was", "… and also how". */
function opens(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token || token.clause !== clause) continue;
    if ((interrogatives.has(token.word) && !isVerb(tokens, at)) || indirect.has(token.word)) return true;
  }
  return false;
}

/** "My job was …": the English verb, not the German word that asks. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'was' && subjects.has(tokens[at - 1]?.word ?? '');
}

const subjects = new Set(['i', 'it', 'he', 'she', 'job', 'that', 'this', 'there', 'who', 'which', 'company', 'firm']);

/** So many words after "und" can ask something of their own. */
const ownClause = 5;

const joining = new Set(['und', 'and', 'sowie', 'plus']);

/** "…, und bringt mir eine Lehre was". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const clause = tokens.slice(at, at + ownClause + 1).filter((other) => other.clause === token?.clause);
  return token !== undefined && joining.has(token.word) && clause.length > ownClause;
}

/** A segment with the guess on it alone. */
export interface GuessedSegment extends Segment {
  guesses: () => Guess[];
}
