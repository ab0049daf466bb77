import { countAbilities, type Scene, type Token } from '../build/scene.ts';
import { readPlace, readSentence, readToken } from '../build/skill-evidence.ts';
import { skillBuckets, surenessOf } from '../build/skill-weights.ts';
import type { Trait } from '../build/traits.ts';
import type { SkillModel } from '../model.ts';
import { packWeights } from '../weights.ts';
import { type Dice, rollDice } from './dice.ts';
import { bag, beginLearning, countEvidence, type Learning, learnFrom } from './regression.ts';

/** The sentences of an article and, word for word, what it is. */
export interface LabelledScenes {
  scenes: readonly Scene[];
  /** True where a word names what is asked for; undefined where it takes no part in training. */
  labels: readonly (readonly (boolean | undefined)[])[];
  /** A sentence that somebody made up: what stands around it says nothing. */
  alone?: boolean;
}

const COPIES = 3;
/** The share of concepts that a copy of an article does without: other articles ask for what no concept names. */
const UNKNOWN_CONCEPTS = [0.15, 0.5, 0.5];
/** The share of words that a copy does without. */
const UNKNOWN_WORDS = [0, 0.3, 0.3];
const EPOCHS = 3;
const RATE = 0.1;
const RARE = 4;

/** Trains the weights of evidence (logistic regression, AdaGrad, bagged). Deterministic: the same articles make the same model. */
export function trainSkills(articles: readonly LabelledScenes[]): SkillModel {
  const dice = rollDice(8);
  const examples = withoutRare(
    articles.flatMap((article) => Array.from({ length: COPIES }, (_, copy) => collect(article, copy, dice)).flat()),
  );
  return packWeights(bag(examples, dice, (part) => trainOne(part, dice)));
}

interface Example {
  evidence: Uint16Array;
  asked: boolean;
}

function collect({ scenes, labels, alone }: LabelledScenes, copy: number, dice: Dice): Example[] {
  const forget = forgetter(copy, dice);
  const copies = scenes.map((scene) => ({
    ...scene,
    words: { ...scene.words, tokens: scene.words.tokens.map(forget) },
  }));
  const named = copies.map(({ words }) => countAbilities(words.tokens));
  return copies.flatMap((scene, at) => {
    const own = named[at] ?? 0;
    const told: number[] = [];
    if (!alone) {
      readPlace(scene, named[at - 1] ?? 0, own, named[at + 1] ?? 0, (bucket) => told.push(bucket));
      readSentence(scene.words.tokens, (bucket) => told.push(bucket));
    }
    return scene.words.tokens.flatMap(({ trait }, place): Example[] => {
      const asked = labels[at]?.[place];
      if (asked === undefined || !trait.content) return [];
      const evidence = [...told];
      readToken(scene, own, place, (bucket) => evidence.push(bucket));
      return [{ evidence: Uint16Array.from(evidence), asked }];
    });
  });
}

/** Forgets some concepts and some words, the same ones throughout an article. */
function forgetter(copy: number, dice: Dice): (token: Token) => Token {
  const forgotten = new Map<number, boolean>();
  const chance = (key: number, share: number) => {
    const known = forgotten.get(key);
    if (known !== undefined) return known;
    const found = dice.chance(share);
    forgotten.set(key, found);
    return found;
  };
  return (token) => {
    const { trait, concept } = token;
    const noConcept = concept !== 0 && chance(concept, UNKNOWN_CONCEPTS[copy] ?? 0);
    const noWord = trait.content && chance(trait.word ^ 1, UNKNOWN_WORDS[copy] ?? 0);
    return {
      ...token,
      ...(noConcept ? { kind: 0, concept: 0, first: false, verdict: 0 } : {}),
      ...(noWord ? { trait: { ...ANY, shape: trait.shape } } : {}),
    };
  };
}

const ANY: Trait = { content: true, word: 1, root: 2, endings: [3, 4, 5, 6], shape: 0 };

function trainOne(examples: Example[], dice: Dice): Float32Array {
  const learning = beginLearning(skillBuckets, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let left = examples.length; left > 0; left--) {
      const example = examples[dice.below(examples.length)];
      if (example) learn(learning, example);
    }
  }
  return learning.weights;
}

/** Evidence of few words teaches nothing about others. */
function withoutRare(examples: readonly Example[]): Example[] {
  const counts = countEvidence(examples, skillBuckets);
  return examples.map(({ evidence, asked }) => ({
    evidence: evidence.filter((bucket) => (counts[bucket] ?? 0) > RARE),
    asked,
  }));
}

function learn(learning: Learning, { evidence, asked }: Example): void {
  let score = 0;
  for (const bucket of evidence) score += learning.weights[bucket] ?? 0;
  const error = surenessOf(score) - Number(asked);
  if (Math.abs(error) < 1e-3) return;
  for (const bucket of evidence) learnFrom(learning, bucket, error);
}
