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
  let sum = 0;
  const add = (bucket: number) => {
    sum += table[bucket] ?? 0;
  };
  const sumsOf = (words: Words): Sums => {
    if (words.sums) return words.sums;
    sum = 0;
    readSentence(words.tokens, add);
    words.sums = { named: countAbilities(words.tokens), told: sum, words: new Array(topics.length).fill(undefined) };
    return words.sums;
  };
  const namedIn = (scene: Scene | undefined) => (scene ? sumsOf(scene.words).named : 0);
  const addWords = (scene: Scene, named: number): WordSums => {
    const { tokens } = scene.words;
    const each = new Float32Array(tokens.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < tokens.length; place++) {
      sum = tokens[place]?.trait.content ? 0 : Number.NEGATIVE_INFINITY;
      if (sum === 0) readToken(scene, named, place, add);
      each[place] = sum;
      if (sum > most) most = sum;
    }
    return { each, most };
  };
  const wordsOf = (scene: Scene, { named, words }: Sums): WordSums => {
    const topic = topics.indexOf(scene.topic);
    const known = words[topic] ?? addWords(scene, named);
    words[topic] = known;
    return known;
  };
  return {
    weigh: (scenes) =>
      scenes.map((scene, at) => {
        const own = sumsOf(scene.words);
        const words = wordsOf(scene, own);
        const [before, after] = [namedIn(scenes[at - 1]), namedIn(scenes[at + 1])];
        sum = own.told;
        readPlace(scene, before, own.named, after, add);
        return { told: sum, words };
      }),
    leastFor: (sureness) => leastFor(sureness, model.scale),
  };
}

function leastFor(sureness: number, scale: number): number {
  let sum = Math.floor(Math.log(sureness / (1 - sureness)) / scale) - 2;
  while (Math.fround(surenessOf(sum * scale)) < sureness) sum++;
  return sum;
}
