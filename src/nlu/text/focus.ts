import type { Span } from '../../knowledge/model.ts';
import type { Text } from './text.ts';

/** A longer message is judged by its questions, the rest is background. */
const longMessage = 22;

/**
 * The sentences a message is to be judged by: all of a short one; of a longer one its questions, or its last two
 * sentences where none ends in a question mark.
 */
export function focusOf({ clean, tokens }: Text): Span[] {
  if (tokens.length <= longMessage) return [[0, clean.length]];
  const sentences = [...clean.matchAll(/[^.!?\n]+[.!?\n]*/g)].map(
    ({ index, 0: sentence }): Span => [index, index + sentence.length],
  );
  const questions = sentences.filter((span) => clean.slice(...span).includes('?'));
  return questions.length > 0 ? questions : sentences.slice(-2);
}

/** Whether a place lies in one of the sentences. */
export function isInFocus(focus: readonly Span[], [from, to]: Span): boolean {
  return isWithin(focus, from, to);
}

/** As `isInFocus`, for a place given by its two ends. */
export function isWithin(focus: readonly Span[], from: number, to: number): boolean {
  for (const span of focus) if (span[0] <= from && to <= span[1]) return true;
  return false;
}
