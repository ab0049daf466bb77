import { readArticle } from '../build/article.ts';
import type { Facts } from '../build/build.ts';
import { type Judge, judgeByRules } from '../build/judge.ts';
import type { Money } from '../build/money.ts';
import { createOthers } from '../build/others.ts';
import { createEvidence } from '../build/pay-evidence.ts';
import { buckets, columns, scoresOf } from '../build/pay-weights.ts';
import { createPlaces } from '../build/places.ts';
import { readPay } from '../build/salary.ts';
import { createArticleMatcher } from '../concepts.ts';
import type { Span } from '../model.ts';
import { type Level, levels, type PayModel } from '../model.ts';
import { createOccupations } from '../occupations.ts';
import { packWeights } from '../weights.ts';
import { type Dice, rollDice } from './dice.ts';
import { bag, beginLearning, countEvidence, type Learning, learnFrom } from './regression.ts';

/** An article and what a figure of money in it is. */
export interface LabelledArticle {
  name: string;
  text: string;
  /** What a figure is; undefined where it takes no part in training. */
  labelOf: (money: Money) => FigureLabel | undefined;
}

/** Whether a figure is pay; which levels are right, none where the text says none. */
export interface FigureLabel {
  pay: boolean;
  levels: readonly Level[];
}

const COPIES = 8;
/** The share of words that say something which a copy of an article does without: other articles use other words. */
const UNKNOWN = 0.4;
/** The share of its evidence that an example is learnt with, anew each time. */
const KEPT = 0.7;
const EPOCHS = 8;
const RATE = 0.15;

/** Trains the weights of evidence (logistic regression, AdaGrad, bagged). Deterministic: the same articles make the same model. */
export function trainPay(articles: readonly LabelledArticle[], facts: Facts): PayModel {
  const dice = rollDice(1);
  const examples = collectExamples(articles, facts, dice);
  return packWeights(bag(examples, dice, (part) => trainOne(part, dice)));
}

function trainOne(examples: Example[], dice: Dice): Float32Array {
  const learning = beginLearning(buckets * columns, RATE);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffle(examples, dice)) learn(learning, withoutSome(example, dice));
  }
  return learning.weights;
}

/** An example without some of its evidence: none is relied on that another could stand in for. */
function withoutSome(example: Example, dice: Dice): Example {
  return { ...example, evidence: example.evidence.filter(() => dice.chance(KEPT)) };
}

interface Example extends FigureLabel {
  evidence: number[];
}

function collectExamples(articles: readonly LabelledArticle[], facts: Facts, dice: Dice): Example[] {
  const known = {
    places: createPlaces(facts.towns),
    occupations: createOccupations(facts.occupations),
    matchConcepts: createArticleMatcher(facts.concepts),
  };
  const examples = articles.flatMap((labelled) => {
    const article = readArticle(labelled.text, labelled.name, known);
    const others = createOthers(article.names, known.places, known.occupations);
    return Array.from({ length: COPIES }, (_, copy) => {
      const found: Example[] = [];
      const unknown = copy === 0 ? 0 : UNKNOWN;
      const forgetful = { ...others, isOwnWord: (word: string) => others.isOwnWord(word) || dice.chance(unknown) };
      const judge: Judge = (candidates) => {
        const labels = candidates.map(({ money }) => labelled.labelOf(money));
        const decided = labels.map((label, at) =>
          label?.pay ? (label.levels[0] ?? candidates[at]?.salary?.level ?? 'experienced') : undefined,
        );
        const { own, history } = createEvidence(candidates, article, others);
        for (const [at, label] of labels.entries())
          if (label) found.push({ ...label, evidence: [...own(at), ...history(at, decided)] });
        return judgeByRules(candidates, article, others);
      };
      readPay(article, { matchConcepts: known.matchConcepts, others: forgetful, judge });
      return found;
    }).flat();
  });
  return withoutRare(examples);
}

/** Evidence of a single figure teaches nothing about others. */
function withoutRare(examples: readonly Example[]): Example[] {
  const counts = countEvidence(examples, buckets);
  return examples.map((example) => ({
    ...example,
    evidence: example.evidence.filter((bucket) => (counts[bucket] ?? 0) > COPIES),
  }));
}

function learn(learning: Learning, { evidence, pay, levels: right }: Example): void {
  const [score = 0, ...scores] = scoresOf(learning.weights, evidence);
  const errors = [1 / (1 + Math.exp(-score)) - Number(pay), ...(right.length > 0 ? levelErrors(scores, right) : [])];
  for (const [column, error] of errors.entries()) {
    if (Math.abs(error) < 1e-3) continue;
    for (const bucket of evidence) learnFrom(learning, bucket * columns + column, error);
  }
}

/** Where several levels are right, the likelier one is taught more. */
function levelErrors(scores: readonly number[], right: readonly Level[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const isRight = levels.map((level) => right.includes(level));
  const good = powers.reduce((sum, power, at) => sum + (isRight[at] ? power : 0), 0);
  return powers.map((power, at) => power / all - (isRight[at] ? power / good : 0));
}

function shuffle<One>(list: One[], dice: Dice): One[] {
  for (let at = list.length - 1; at > 0; at--) {
    const other = dice.below(at + 1);
    const [a, b] = [list[at], list[other]];
    if (a === undefined || b === undefined) continue;
    list[at] = b;
    list[other] = a;
  }
  return list;
}

/** The places of a quote, blanks and line ends counting alike. */
export function placesOf(quote: string, text: string): Span[] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}
