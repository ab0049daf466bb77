import type { KindModel } from '../../knowledge/model.ts';
import { unpackWeights } from '../../knowledge/weights.ts';
import { featuresOf } from './features.ts';
import { scoresOf, softmax } from './regression.ts';

/** How likely a message is of a kind, 0..1. */
export interface Guess {
  kind: string;
  likelihood: number;
}

/** How likely a message is of each kind, by its words and signs, the likeliest first; the likelihoods sum to one. */
export type Classify = (words: readonly string[]) => Guess[];

/** Makes a classifier out of a trained model. */
export function createClassifier(model: KindModel): Classify {
  const { kinds, scale } = model;
  const table = unpackWeights(model);
  const scores = new Float32Array(kinds.length);
  return (words) => {
    scoresOf(table, kinds.length, featuresOf(words), scores);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
    return ranked(kinds, softmax(scores));
  };
}

/** Guesses, the likeliest first, of equal ones the first; a few dozen are sorted quicker so than by a comparing function. */
function ranked(kinds: readonly string[], likelihoods: Float32Array): Guess[] {
  const guesses: Guess[] = [];
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at] ?? '';
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
