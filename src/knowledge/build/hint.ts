import { common, type Word } from '../words.ts';

/**
 * Tells whether one of some words is like a pattern, in which words are folded. What a word is like is noted with the
 * word: to look there costs far less than to search the text, and most sentences have none.
 */
export function createHint(pattern: RegExp): (words: readonly Word[]) => boolean {
  const isLike = common.noted(({ folded }) => (pattern.test(folded) ? YES : NO));
  return (words) => words.some(({ lexeme }) => isLike(lexeme).like);
}

const YES = { like: true };
const NO = { like: false };
