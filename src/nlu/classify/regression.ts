/**
 * The score of each kind: the sum of the weights of the features, by the root of how many there are. `scores` is where they
 * are put.
 */
export function scoresOf(
  weights: Float32Array | Int8Array,
  kinds: number,
  features: ArrayLike<number>,
  scores = new Float32Array(kinds),
): Float32Array {
  scores.fill(0);
  const norm = 1 / Math.sqrt(features.length || 1);
  for (let at = 0; at < features.length; at++) {
    const row = (features[at] ?? 0) * kinds;
    for (let kind = 0; kind < kinds; kind++) scores[kind] = (scores[kind] ?? 0) + (weights[row + kind] ?? 0);
  }
  for (let kind = 0; kind < kinds; kind++) scores[kind] = (scores[kind] ?? 0) * norm;
  return scores;
}

/** Makes likelihoods of scores, in their place. */
export function softmax(scores: Float32Array): Float32Array {
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
