/** Weights as models keep them: signed bytes in base64, times `scale`. */
export interface PackedWeights {
  scale: number;
  weights: string;
}

/** Packs weights as whole numbers from -127 to 127, the largest of which becomes 127. */
export function packWeights(weights: Float32Array): PackedWeights {
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** The whole numbers of packed weights; times `scale` they are the weights. */
export function unpackWeights({ weights }: PackedWeights): Int8Array {
  const bytes = Buffer.from(weights, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
