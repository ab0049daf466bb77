import { levels } from '../model.ts';

/** A weight for being pay, and one for each level. */
export const columns = 1 + levels.length;

/** Hash buckets for evidence; a power of two. */
export const buckets = 1 << 15;

/** The sums of the weights of some evidence, by column, added to other such sums. */
export function scoresOf(
  table: Int8Array | Float32Array,
  evidence: readonly number[],
  others: readonly number[] = NOTHING,
): number[] {
  const scores = others.slice();
  for (const bucket of evidence) {
    const row = bucket * columns;
    for (let column = 0; column < columns; column++)
      scores[column] = (scores[column] ?? 0) + (table[row + column] ?? 0);
  }
  return scores;
}

const NOTHING: readonly number[] = new Array<number>(columns).fill(0);

/** FNV-1a of a piece of evidence, folded into the buckets; its parts are read as if they stood in one text. */
export function bucketOf(one: string, two = '', three = '', four = '', five = ''): number {
  const value = goOn(goOn(goOn(goOn(goOn(2166136261, one), two), three), four), five);
  return (value ^ (value >>> 15)) & (buckets - 1);
}

function goOn(value: number, text: string): number {
  let next = value;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 16777619);
  return next;
}
