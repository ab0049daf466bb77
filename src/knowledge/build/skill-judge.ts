import { type SkillModel, topics } from '../model.ts';
import { unpackWeights } from '../weights.ts';
import { countAbilities, type Scene, type Sums, type WordSums, type Words } from './scene.ts';
import { readPlace, readSentence, readToken } from './skill-evidence.ts';
import { surenessOf } from './skill-weights.ts';

/** Decides by weights how surely words name what is asked for. */
export interface SkillJudge {
  /** What speaks for the words of each sentence of an article, as sums. */
  weigh: (scenes: readonly Scene[]) => Weight[];
  /** The least sum of a word that is as sure as this, from 0 to 1. */
  leastFor: (sureness: number) => number;
}

/** What speaks for all words of a sentence, and for each of them. */
export interface Weight {
  told: number;
  words: WordSums;
}

/** Makes a judge of a model; what a sentence adds up to is kept with it. */
export function createSkillJudge(model: SkillModel): SkillJudge {
  const table = unpackWeights(model);
  const sum = (evidence: readonly number[]) => {
    let score = 0;
    for (const bucket of evidence) score += table[bucket] ?? 0;
    return score;
  };
  const sumsOf = (words: Words): Sums => {
    words.sums ??= { named: countAbilities(words.tokens), told: sum(readSentence(words.tokens)), words: [] };
    return words.sums;
  };
  const evidence: number[] = [];
  const wordsOf = (scene: Scene, { named, words }: Sums): WordSums => {
    const topic = topics.indexOf(scene.topic);
    words[topic] ??= withMost(
      Float32Array.from(scene.words.tokens, ({ trait }, place) =>
        trait.content ? sum(readToken(scene, named, place, evidence)) : Number.NEGATIVE_INFINITY,
      ),
    );
    return words[topic];
  };
  return {
    weigh(scenes) {
      const named = scenes.map(({ words }) => sumsOf(words).named);
      return scenes.map((scene, at) => {
        const own = sumsOf(scene.words);
        const told = own.told + sum(readPlace(scene, [named[at - 1] ?? 0, own.named, named[at + 1] ?? 0]));
        return { told, words: wordsOf(scene, own) };
      });
    },
    leastFor: (sureness) => leastFor(sureness, model.scale),
  };
}

function withMost(each: Float32Array): WordSums {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of each) if (one > most) most = one;
  return { each, most };
}

function leastFor(sureness: number, scale: number): number {
  let sum = Math.floor(Math.log(sureness / (1 - sureness)) / scale) - 2;
  while (Math.fround(surenessOf(sum * scale)) < sureness) sum++;
  return sum;
}
