import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/dialogs/answer.ts';
import { eurosIn, plain, say } from './talk.ts';

const listsOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'list' ? [block.items.map(plain)] : []));

// By the middle: 2600 and 2550 and 2450 and 2300 and 2250.
const entry = [
  'Duisburg: rund 2.400–2.800 € im Monat',
  'Potsdam: 2.300–2.800 € im Monat',
  'Dresden: 2.200–2.700 € im Monat',
  'Chemnitz: 2.100–2.500 € im Monat',
  'Magdeburg: 2.100–2.400 € im Monat',
];
// By the upper end, the highest figure of each; Duisburg gives none.
const top = [
  'Dresden: bis 3.500 € im Monat',
  'Potsdam: 2.900–3.400 € im Monat',
  'Chemnitz: bis 3.200 € im Monat',
  'Magdeburg: bis etwa 2.800 € im Monat',
];
const experienced = [
  'Potsdam: 2.900–3.400 € im Monat',
  'Dresden: 2.800–3.200 € im Monat',
  'Chemnitz: 2.600–3.100 € im Monat',
  'Magdeburg: bis etwa 2.800 € im Monat',
];

describe('the whole order, beginners apart from what can be reached', () => {
  test.each([
    ['Wo verdient man am meisten?', [entry, top], 'no level: both'],
    ['Welche Stadt zahlt Anfängern am besten?', [entry], 'beginners'],
    ['Wo verdient man als Einsteiger am wenigsten?', [entry.toReversed()], 'the other way round'],
    ['Wo verdient man mit Erfahrung am meisten?', [experienced], 'experience'],
    ['Wo verdienen Spezialisten am meisten?', [top], 'specialists'],
    ['Wo verdient man am wenigsten?', [entry.toReversed(), top.toReversed()], 'the other way round'],
  ])('%s (%s)', (message, lists) => {
    const said = say(message);
    expect(said).toMatchObject({ kind: 'rank', outcome: 'answered' });
    expect(listsOf(said)).toEqual(lists);
    expect(said.sources).toHaveLength(5);
  });

  test('in English', () => {
    expect(listsOf(say('Where do beginners earn the most?'))).toEqual([
      [
        'Duisburg: about €2,400–2,800 a month',
        'Potsdam: €2,300–2,800 a month',
        'Dresden: €2,200–2,700 a month',
        'Chemnitz: €2,100–2,500 a month',
        'Magdeburg: €2,100–2,400 a month',
      ],
    ]);
  });
});

describe('the winner comes first', () => {
  test.each([
    [
      'Welche Stadt zahlt Anfängern am besten?',
      'Am meisten verdient man beim Einstieg in Duisburg: rund 2.400–2.800 € im Monat.',
    ],
    [
      'Wo verdient man als Einsteiger am wenigsten?',
      'Am wenigsten verdient man beim Einstieg in Magdeburg: 2.100–2.400 € im Monat.',
    ],
    [
      'Which city pays experienced people the most?',
      'Experienced people earn the most in Potsdam: €2,900–3,400 a month.',
    ],
    ['which city is cheapest to hire beginners in', 'Beginners earn the least in Magdeburg: €2,100–2,400 a month.'],
  ])('%s', (message, words) => expect(plain(say(message).text).split('\n')[0]).toBe(words));
});

test('who gives no figure is named and not ranked last', () => {
  expect(say('Wo verdient man mit Erfahrung am meisten?').text).toContain(
    'Der Artikel zu Duisburg nennt dafür keinen Betrag.',
  );
  expect(say('Wo verdient man als Einsteiger am meisten?').text).not.toContain('keinen Betrag');
});

test('per year every figure is computed', () => {
  expect(eurosIn(say('Wo verdient man als Einsteiger im Jahr am meisten?').text)).toEqual(
    expect.arrayContaining([28800, 33600, 27600, 32400, 26400, 30000, 25200]),
  );
});
