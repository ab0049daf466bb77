import type { Dice } from './dice.ts';

/** Models that are averaged, each trained on a share of the examples: what only some of them learn was chance. */
const MODELS = 16;
const PART = 0.6;
const DECAY = 0.002;

/** The average of models that `trainOne` makes of parts of the examples. */
export function bag<Example>(
  examples: readonly Example[],
  dice: Dice,
  trainOne: (part: Example[]) => Float32Array,
): Float32Array {
  let weights: Float32Array | undefined;
  for (let model = 0; model < MODELS; model++) {
    const one = trainOne(examples.filter(() => dice.chance(PART)));
    weights ??= new Float32Array(one.length);
    for (const [at, weight] of one.entries()) weights[at] = (weights[at] ?? 0) + weight / MODELS;
  }
  return weights ?? new Float32Array();
}

/** What a model learns: its weights, and the squares of the slopes of each so far (AdaGrad). */
export interface Learning {
  weights: Float32Array;
  squares: Float32Array;
  rate: number;
}

/** Begins with nothing learnt. */
export function beginLearning(size: number, rate: number): Learning {
  return { weights: new Float32Array(size), squares: new Float32Array(size), rate };
}

/** One step against an error of one weight. */
export function learnFrom({ weights, squares, rate }: Learning, at: number, error: number): void {
  const slope = error + DECAY * (weights[at] ?? 0);
  squares[at] = (squares[at] ?? 0) + slope * slope;
  weights[at] = (weights[at] ?? 0) - (rate / Math.sqrt(0.1 + (squares[at] ?? 0))) * slope;
}

/** How many examples have each piece of evidence. */
export function countEvidence(examples: readonly { evidence: Iterable<number> }[], buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets);
  for (const { evidence } of examples) for (const bucket of evidence) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts;
}
