/** Hash buckets for evidence of skills; a power of two. */
export const skillBuckets = 1 << 16;

/** The bucket of a kind of evidence and what was seen. */
export function mix(kind: number, seen: number, also = 0): number {
  let value = Math.imul(seen ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul((value ^ (value >>> 15)) + also, 0xc2b2ae35);
  return (value ^ (value >>> 16)) & (skillBuckets - 1);
}

/** FNV-1a of a piece of a word. */
export function numberOf(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value ^ (value >>> 15);
}

/** How surely evidence is of a skill, from 0 to 1. */
export function surenessOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
