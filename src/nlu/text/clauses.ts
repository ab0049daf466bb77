import type { Findings } from '../findings.ts';
import { interrogatives } from './interrogatives.ts';
import type { Text, Token } from './text.ts';

/** Clauses of sentences that end in a question mark, or that begin with a word that asks. */
export function askingClauses({ text }: Findings): Set<number> {
  const asking = new Set<number>();
  const isUnmarked = text.tokens.length > shortMessage && !marked.test(text.clean);
  // From the end, so that the mark that ends a sentence is known at each of its words.
  let [mark, from] = ['', text.clean.length];
  for (let at = text.tokens.length - 1; at >= 0; at--) {
    const token = text.tokens[at];
    if (!token) continue;
    for (let place = token.end; place < from; place++) {
      const sign = text.clean[place] ?? '';
      if (!sentenceEnds.has(sign)) continue;
      mark = sign;
      break;
    }
    from = token.end;
    if (
      mark === '?' ||
      (interrogatives.has(token.word) && (startsClause(text.tokens, at) || (isUnmarked && opening.has(token.word))))
    )
      asking.add(token.clause);
  }
  return asking;
}

const sentenceEnds = new Set('.!?\n');

/** One of the first two words of its clause ("und was", "mit welchem"), or after what leads to it ("like to know which"). */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const clause = tokens[at]?.clause;
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  return before?.clause !== clause || second?.clause !== clause || leading.has(before?.word ?? '');
}

/** "… not Chemnitz Potsdam what do they pay": dictated without marks, each of these asks. */
const opening = new Set(['what', 'how', 'which', 'was', 'wie', 'wieviel', 'welche', 'welches', 'welchen']);

/** In fewer words what is not asked is no story. */
const shortMessage = 12;

const marked = /[,;:.!?\n]/u;

/** Verbs in front of a question inside a sentence. */
const leading = new Set(
  'know knows wonder wonders wondering ask asks asking see wissen fragt fragen sagen schauen'.split(' '),
);

/** The clause of the token at an offset. */
export function clauseOf(tokens: readonly Token[], offset: number): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle]?.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return tokens[from - 1]?.clause ?? 0;
}

/** "… sowie die dort gefragten Sprachen": a clause that only adds a thing to what is asked for, not to what somebody brings along. */
export function isJoined({ tokens }: Text, clause: number): boolean {
  const first = tokens.findIndex((token) => token.clause === clause);
  const words = tokens.slice(first).filter((token) => token.clause === clause);
  const before = tokens.slice(Math.max(0, first - joinedAfter), first);
  return (
    first > 0 &&
    joining.has(words[0]?.word ?? '') &&
    words.length <= mostJoined &&
    !before.some(({ word }) => bringing.has(word))
  );
}

const joining = new Set(['sowie', 'und', 'and', 'plus']);

/** In more words a clause says something of its own. */
const mostJoined = 6;

/** So many words before it may say that it is brought along. */
const joinedAfter = 6;

const bringing = new Set(
  'mit with ohne without bei having kann kenne spreche speak speaks spricht can habe hab have has hat i ich er sie he she'.split(
    ' ',
  ),
);
