import { levels } from '../model.ts';

/** A weight for being pay, and one for each level. */
export const columns = 1 + levels.length;

/** Hash buckets for evidence; a power of two. */
export const buckets = 1 << 15;

/** The sums of the weights of some evidence, by column. */
export function scoresOf(table: Int8Array | Float32Array, evidence: readonly number[]): number[] {
  const scores = new Array<number>(columns).fill(0);
  for (const bucket of evidence) {
    const row = bucket * columns;
    for (let column = 0; column < columns; column++)
      scores[column] = (scores[column] ?? 0) + (table[row + column] ?? 0);
  }
  return scores;
}

/** FNV-1a of a piece of evidence, folded into the buckets. */
export function bucketOf(what: string): number {
  let value = 2166136261;
  for (let at = 0; at < what.length; at++) value = Math.imul(value ^ what.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) & (buckets - 1);
}
