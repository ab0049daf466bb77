import type { Token } from '../../text/text.ts';

/** "nicht Dresden", "nicht in Dresden", "statt Dresden", "instead of Dresden". */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''];
  const near =
    negations.has(before[0] ?? '') ||
    (['in', 'of', 'fur', 'for', 'from', 'von'].includes(before[0] ?? '') && negations.has(before[1] ?? '')) ||
    (before[0] === 'than' && before[1] === 'other') ||
    (before[0] === 'but' && everywhere.has(before[1] ?? ''));
  return near && !isDoubted(tokens, at);
}

const negations = new Set([
  'nicht',
  'statt',
  'anstatt',
  'ausser',
  'ohne',
  'not',
  'except',
  'instead',
  'kein',
  'forget',
  'apart',
  'ausserhalb',
  'besides',
]);

/** "Anywhere but Dresden". */
const everywhere = new Set(['anywhere', 'everywhere', 'all', 'any', 'anyplace']);

/** "Das glaub ich nicht, zumindest nicht in Potsdam": what is said of the place is doubted, not the place taken back. */
function isDoubted(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some(({ word }) => doubts.has(word));
}

const doubts = new Set(
  'glaub glaube glaubt zumindest wenigstens jedenfalls believe doubt bezweifle bezweifel'.split(' '),
);
