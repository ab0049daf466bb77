import type { Question } from '../../nlu/question.ts';
import type { Reading, Slots } from '../../nlu/reading.ts';

/** Resolves the parts of a message against what was asked before them. */
export type ResolveParts<Talk> = (reading: Reading, talk: Talk) => Question[];

/**
 * The questions of a message, part by part where one asks of the place that another finds: "wo zahlt man am meisten, und was muss man
 * dort können?" `after` tells what the talk is once the parts before have been answered.
 */
export function resolveInTurn<Talk extends { before: readonly Question[] }>(
  reading: Reading,
  talk: Talk,
  { resolve, after }: { resolve: ResolveParts<Talk>; after: (questions: Question[]) => Talk },
): Question[] {
  const { parts } = reading;
  const found = parts.findIndex((part, at) => {
    const before = parts[at - 1];
    return before !== undefined && ranks(before, talk.before) && isThere(part);
  });
  if (found < 0) return resolve(reading, talk);
  const first = resolve({ ...reading, parts: parts.slice(0, found) }, talk);
  return [...first, ...resolve({ ...reading, parts: parts.slice(found) }, after(first))];
}

function ranks({ kind, cities }: Slots, before: readonly Question[]): boolean {
  return kind === 'rank' || (kind === undefined && cities.length === 0 && before.at(-1)?.kind === 'rank');
}

function isThere({ kind, cities, states, everywhere, reference }: Slots): boolean {
  const asks = kind !== undefined && kind !== 'rank' && cities.length + states.length === 0;
  return asks && !everywhere && reference?.there === true;
}
