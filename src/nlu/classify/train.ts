import type { Example, KindModel } from '../../knowledge/model.ts';
import { packWeights } from '../../knowledge/weights.ts';
import { buckets, featuresOf } from './features.ts';
import { scoresOf, softmax } from './regression.ts';

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
    features: new Uint16Array(featuresOf(readWords(example))),
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
  return { kinds, ...packWeights(weights) };
}

const epochs = 10;

const learningRate = 4;

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
