import type { Example, KindModel } from '../knowledge/model.ts';

/** How likely a message is of a kind, 0..1. */
export interface Guess {
  kind: string;
  likelihood: number;
}

/** In front of what is no word of a message but a sign found in it: "#salary". */
export const sign = '#';

/** How likely a message is of each kind, by its words and signs, the likeliest first; the likelihoods sum to one. */
export type Classify = (words: readonly string[]) => Guess[];

/** Hash buckets for features; a power of two. */
const buckets = 1 << 15;
const epochs = 10;
const learningRate = 4;

/** Makes a classifier out of a trained model. */
export function createClassifier({ kinds, scale, weights }: KindModel): Classify {
  const bytes = Buffer.from(weights, 'base64');
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return (words) => {
    const likelihoods = softmax(scoresOf(table, kinds.length, featuresOf(words)).map((score) => score * scale));
    return kinds
      .map((kind, at) => ({ kind, likelihood: likelihoods[at] ?? 0 }))
      .sort((a, b) => b.likelihood - a.likelihood);
  };
}

/**
 * Trains a softmax regression on signs, words, pairs of words and runs of four letters. Deterministic: the same examples
 * make the same model. `readWords` must prepare an example as a message is prepared (folded, names masked, signs added).
 */
export function trainKindModel(
  examples: readonly Example[],
  readWords: (example: Example) => readonly string[],
): KindModel {
  const kinds = [...new Set(examples.map(({ kind }) => kind))].sort();
  const rows = examples.map((example) => ({
    features: featuresOf(readWords(example)),
    target: kinds.indexOf(example.kind),
  }));
  const weights = new Float32Array(buckets * kinds.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = learningRate / (1 + epoch * 0.3);
    for (const at of shuffled(rows.length, epoch + 1)) {
      const row = rows[at];
      if (row) learn(weights, kinds.length, row, rate);
    }
  }
  return { kinds, ...pack(weights) };
}

function pack(weights: Float32Array): Pick<KindModel, 'scale' | 'weights'> {
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

interface Row {
  features: Uint16Array;
  target: number;
}

function learn(weights: Float32Array, kinds: number, { features, target }: Row, rate: number): void {
  const likelihoods = softmax(scoresOf(weights, kinds, features));
  const step = rate / Math.sqrt(features.length || 1);
  const steps = likelihoods.map((likelihood, kind) => step * ((kind === target ? 1 : 0) - likelihood));
  for (const feature of features) {
    const row = feature * kinds;
    for (let kind = 0; kind < kinds; kind++) weights[row + kind] = (weights[row + kind] ?? 0) + (steps[kind] ?? 0);
  }
}

function scoresOf(weights: Float32Array | Int8Array, kinds: number, features: Uint16Array): Float32Array {
  const scores = new Float32Array(kinds);
  const norm = 1 / Math.sqrt(features.length || 1);
  for (const feature of features) {
    const row = feature * kinds;
    for (let kind = 0; kind < kinds; kind++) scores[kind] = (scores[kind] ?? 0) + (weights[row + kind] ?? 0);
  }
  return scores.map((score) => score * norm);
}

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function featuresOf(words: readonly string[]): Uint16Array {
  const found = new Set<number>();
  for (const [at, word] of words.entries()) {
    found.add(hash('w', word));
    if (word.startsWith(sign)) continue;
    found.add(hash('p', `${words[at - 1] ?? '^'} ${word}`));
    const padded = ` ${word} `;
    for (let start = 0; start + 4 <= padded.length; start++) found.add(hash('g', padded, start, start + 4));
  }
  return Uint16Array.from(found);
}

/** FNV-1a of a letter for what it is and a part of a text, folded into the buckets. */
function hash(sort: string, text: string, start = 0, end = text.length): number {
  let value = Math.imul(2166136261 ^ sort.charCodeAt(0), 16777619);
  for (let at = start; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) & (buckets - 1);
}

/** The numbers 0..length-1 in an order that depends on the seed alone. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = seed;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const [a, b] = [order[at] ?? 0, order[other] ?? 0];
    order[at] = b;
    order[other] = a;
  }
  return order;
}
