import type { Example, KindModel } from '../knowledge/model.ts';
import { remember } from '../knowledge/remember.ts';

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
    const scores = scoresOf(table, kinds.length, featuresOf(words));
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
    return ranked(kinds, softmax(scores));
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

/** Guesses, the likeliest first, of equal ones the first; a few dozen are sorted quicker so than by a comparing function. */
function ranked(kinds: readonly string[], likelihoods: Float32Array): Guess[] {
  const guesses: Guess[] = [];
  for (const [at, kind] of kinds.entries()) {
    const likelihood = likelihoods[at] ?? 0;
    let place = at;
    for (; place > 0; place--) {
      const before = guesses[place - 1];
      if (!before || before.likelihood >= likelihood) break;
      guesses[place] = before;
    }
    guesses[place] = { kind, likelihood };
  }
  return guesses;
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
  for (let kind = 0; kind < kinds; kind++) scores[kind] = (scores[kind] ?? 0) * norm;
  return scores;
}

/** Makes likelihoods of scores, in their place. */
function softmax(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let kind = 0; kind < scores.length; kind++) {
    scores[kind] = Math.exp((scores[kind] ?? 0) - top);
    sum += scores[kind] ?? 0;
  }
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) / sum;
  return scores;
}

/** Numbers of features, in the order in which they are met, each once. */
function featuresOf(words: readonly string[]): Uint16Array {
  const found: number[] = [];
  const add = (feature: number) => {
    if (met.in[feature] === met.run) return;
    met.in[feature] = met.run;
    found.push(feature);
  };
  nextRun();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    add(bucketOf(spell(word, seeds.word)));
    if (word.startsWith(sign)) continue;
    add(bucketOf(spell(word, spell(' ', spell(words[at - 1] ?? '^', seeds.pair)))));
    for (const feature of runsOf(word)) add(feature);
  }
  return new Uint16Array(found);
}

/** The run in which each feature was last met. */
const met = { in: new Uint32Array(buckets), run: 0 };

function nextRun(): void {
  met.run = (met.run + 1) >>> 0;
  if (met.run !== 0) return;
  met.in.fill(0);
  met.run = 1;
}

/** Features of a word's runs of four letters, with a blank at each end. */
const runsOf = remember((word) => {
  const padded = ` ${word} `;
  return Array.from({ length: Math.max(0, padded.length - 3) }, (_, start) =>
    bucketOf(spell(padded.slice(start, start + 4), seeds.run)),
  );
});

/** FNV-1a of a letter for what a feature is, to be gone on with its text and folded into the buckets. */
const seeds = { word: seedOf('w'), pair: seedOf('p'), run: seedOf('g') };

function seedOf(sort: string): number {
  return Math.imul(2166136261 ^ sort.charCodeAt(0), 16777619);
}

function spell(text: string, begun: number): number {
  let value = begun;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value;
}

function bucketOf(value: number): number {
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
