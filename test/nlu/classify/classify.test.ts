import { describe, expect, test } from 'vitest';
import { exampleSchema } from '../../../src/knowledge/model.ts';
import { readJsonLines } from '../../../src/knowledge/read-json.ts';
import { createClassifier } from '../../../src/nlu/classify/classify.ts';
import { trainKindModel } from '../../../src/nlu/classify/train.ts';
import { trainKinds } from '../../../src/nlu/understand.ts';
import { knowledge } from '../reader.ts';

const examples = readJsonLines(new URL('../../../data/examples.jsonl', import.meta.url).pathname, exampleSchema);
const few = [
  { say: 'was verdient man', kind: 'salary' },
  { say: 'gehalt und lohn', kind: 'salary' },
  { say: 'wie viel geld', kind: 'salary' },
  { say: 'was macht man', kind: 'tasks' },
  { say: 'welche aufgaben', kind: 'tasks' },
  { say: 'wie ist der alltag', kind: 'tasks' },
];
const wordsOf = (say: string) => say.split(' ');
const readWords = ({ say }: { say: string }) => wordsOf(say);
const small = trainKindModel(few, readWords);

describe('a trained classifier', () => {
  const classify = createClassifier(small);

  test.each([
    ['was verdient man', 'salary', 'as in the examples'],
    ['welcher lohn', 'salary', 'a word of the examples'],
    ['aufgabe', 'tasks', 'letters of the examples'],
  ])('%s → %s (%s)', (say, kind) => expect(classify(wordsOf(say))[0]?.kind).toBe(kind));

  test('gives likelihoods that fall and sum to one, also for words it has never seen', () => {
    for (const say of ['was verdient man', 'xyz', '']) {
      const likelihoods = classify(wordsOf(say)).map(({ likelihood }) => likelihood);
      expect(likelihoods.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
      expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
    }
  });
});

describe('training', () => {
  test('twice gives the same model', () => {
    const some = examples.slice(0, 60);
    expect(trainKinds(knowledge, some)).toEqual(trainKinds(knowledge, some));
    expect(trainKindModel(few, readWords)).toEqual(small);
  });

  test('on data/examples.jsonl gives data/kind-model.json; if not, run "npm run train"', () => {
    const trained = trainKinds(knowledge, examples);
    expect(trained.kinds).toEqual(knowledge.kindModel.kinds);
    expect(trained.scale).toBeCloseTo(knowledge.kindModel.scale, 6);
    expect(mostApart(trained.weights, knowledge.kindModel.weights)).toBeLessThanOrEqual(1);
  }, 120_000);

  test('the shipped model knows the kind of nine in ten of its examples', () => {
    const classify = createClassifier(knowledge.kindModel);
    const rows = examples.filter((_, at) => at % 7 === 0);
    const right = rows.filter(({ say, kind }) => classify(say.toLowerCase().split(/[^\p{L}\d]+/u))[0]?.kind === kind);
    expect(right.length / rows.length).toBeGreaterThan(0.7);
  });
});

/** The largest difference between two models' weights; a rounding step is 1. */
function mostApart(a: string, b: string): number {
  const [first, second] = [a, b].map((weights) => new Int8Array(Buffer.from(weights, 'base64')));
  return (first ?? new Int8Array()).reduce(
    (most, weight, at) => Math.max(most, Math.abs(weight - (second?.[at] ?? 0))),
    0,
  );
}
