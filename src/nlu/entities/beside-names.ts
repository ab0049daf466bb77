import type { Span } from '../../knowledge/model.ts';
import type { Word } from '../../knowledge/words.ts';
import type { Token } from '../text/text.ts';

interface Named {
  from: number;
  to: number;
}

/**
 * The words of a message without the towns and occupations that it names and what leads to them: "Wie sind die Kunden in Dresden
 * drauf?" asks how the customers are. The same words where nothing is named.
 */
export function wordsBesideNames(
  words: readonly Word[],
  tokens: readonly Token[],
  named: readonly Named[],
): readonly Word[] {
  if (named.length === 0) return words;
  const spans = named.map(({ from, to }): Span => [startOf(tokens, from), tokens[to - 1]?.end ?? 0]);
  const kept: Word[] = [];
  let before: Word['before'] | undefined;
  for (const word of words) {
    const separation = farther(before, word.before);
    if (spans.some(([from, to]) => from <= word.start && word.end <= to)) {
      before = separation;
      continue;
    }
    kept.push(separation === word.before ? word : { ...word, before: separation });
    before = undefined;
  }
  return kept;
}

/** Where a name begins, with "in" or "im" and articles before it. */
function startOf(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && from - first < mostLeading && leading.has(tokens[first - 1]?.word ?? '')) first--;
  return tokens[first]?.start ?? 0;
}

const mostLeading = 2;

const leading: ReadonlySet<string> = new Set('in im der die das den dem des beim the'.split(' '));

function farther(a: Word['before'] | undefined, b: Word['before']): Word['before'] {
  if (a === 'stop' || b === 'stop') return 'stop';
  return a === undefined || a === 'join' ? b : a;
}
