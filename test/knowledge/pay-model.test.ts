import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadFacts, loadNames } from '../../src/knowledge/build/facts.ts';
import { loadPayExamples } from '../../src/knowledge/training/labelled.ts';
import { trainPay } from '../../src/knowledge/training/train-pay.ts';

const root = new URL('../..', import.meta.url).pathname;
const facts = loadFacts(`${root}data`);
const read = createReader(facts);
const pay = (text: string) => {
  const bytes = new TextEncoder().encode(`Bäcker Jobs und Stellenangebote in Dresden\n${text}`);
  const { profile, unplaced } = read({ name: 'a.txt', bytes });
  const figures = profile?.salary.map(({ level, min, max, period }) => `${level} ${min}..${max} ${period}`);
  return { figures, unplaced: unplaced.length };
};

describe('the trained model tells pay from other money', () => {
  test.each([
    [
      'Anfänger bekommen 2.200 Euro im Monat. Nach fünf Jahren sind es 2.700, und wer ein Team leitet, kommt auf 3.400.',
      ['entry 2200..2200 month', 'experienced 2700..2700 month', 'top 3400..3400 month'],
    ],
    [
      'Im ersten Lehrjahr gibt es 1.020 Euro, im zweiten 1.090, im dritten 1.230. Ausgelernte starten mit 2.450 Euro.',
      [
        'apprentice 1020..1020 month',
        'apprentice 1090..1090 month',
        'apprentice 1230..1230 month',
        'entry 2450..2450 month',
      ],
    ],
    [
      'Zum Lohn: Neue erhalten 2.300 bis 2.500 Euro, Erfahrene 2.700 bis 2.900 Euro. Ein Laborant verdient 3.400 Euro. Eine Wohnung kostet 780 Euro, der Meisterkurs 7.300 Euro.',
      ['entry 2300..2500 month', 'experienced 2700..2900 month'],
    ],
    [
      'Newcomers start at 13.20 euros an hour; those with experience earn 15.50 euros an hour. A coffee is 4.10 euros.',
      ['entry 13.2..13.2 hour', 'experienced 15.5..15.5 hour'],
    ],
  ])('%s', (text, figures) => expect(pay(text).figures).toEqual(figures));

  test('what it leaves out is listed for lint', () => {
    expect(pay('Anfänger bekommen 2.200 Euro. In Leipzig zahlt man Anfängern 2.900 Euro.')).toEqual({
      figures: ['entry 2200..2200 month'],
      unplaced: 1,
    });
  });
});

describe('training', () => {
  test('gives data/pay-model.json; if not, run "npm run train"', () => {
    const names = loadNames(`${root}data`);
    const trained = trainPay(loadPayExamples(root, names), names);
    expect(trained.scale).toBeCloseTo(facts.payModel?.scale ?? 0, 6);
    expect(mostApart(trained.weights, facts.payModel?.weights ?? '')).toBeLessThanOrEqual(1);
  }, 240_000);
});

/** The largest difference between two models' weights; a rounding step is 1. */
function mostApart(a: string, b: string): number {
  const [left, right] = [a, b].map((weights) => new Int8Array(Buffer.from(weights, 'base64')));
  return left?.reduce((most, weight, at) => Math.max(most, Math.abs(weight - (right?.[at] ?? 0))), 0) ?? 0;
}
