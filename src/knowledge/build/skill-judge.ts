import { type SkillModel, topics } from '../model.ts';
import {
  countAbilities,
  readPlace,
  readSentence,
  readToken,
  type Scene,
  type Sums,
  type Words,
} from './skill-evidence.ts';
import { surenessOf } from './skill-weights.ts';

/** How surely each word of each sentence of an article names what is asked for, from 0 to 1; 0 for words that say nothing by themselves. */
export type SkillJudge = (scenes: readonly Scene[]) => Float32Array[];

/** Decides by weights; what a sentence adds up to is kept with it. */
export function createSkillJudge({ scale, weights }: SkillModel): SkillJudge {
  const bytes = Buffer.from(weights, 'base64');
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const sum = (evidence: readonly number[]) => {
    let score = 0;
    for (const bucket of evidence) score += table[bucket] ?? 0;
    return score;
  };
  const sumsOf = (words: Words): Sums => {
    words.sums ??= { named: countAbilities(words.tokens), told: sum(readSentence(words.tokens)), words: [] };
    return words.sums;
  };
  const wordsOf = (scene: Scene, { named, words }: Sums): Float32Array => {
    const topic = topics.indexOf(scene.topic);
    words[topic] ??= Float32Array.from(scene.words.tokens, ({ trait }, place) =>
      trait.content ? sum(readToken(scene, named, place)) : Number.NEGATIVE_INFINITY,
    );
    return words[topic];
  };
  return (scenes) => {
    const sums = scenes.map(({ words }) => sumsOf(words));
    return scenes.map((scene, at) => {
      const own = sums[at] ?? sumsOf(scene.words);
      const told = own.told + sum(readPlace(scene, [sums[at - 1]?.named ?? 0, own.named, sums[at + 1]?.named ?? 0]));
      return wordsOf(scene, own).map((word) => surenessOf((told + word) * scale));
    });
  };
}
