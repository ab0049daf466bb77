import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/dialogs/answer.ts';
import { plain, say } from './talk.ts';

/** Titles' amounts and items: what begins at the amount, what only reaches it. */
const listsOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'list' ? [block.items.map((item) => plain(item).split(':')[0])] : []));

describe('where at least an amount is paid: what begins there, then what reaches it', () => {
  test.each([
    [
      'Wo bekomme ich mindestens 2.400 als Anfänger?',
      [['Duisburg, Einstieg'], ['Chemnitz, Einstieg', 'Dresden, Einstieg', 'Magdeburg, Einstieg', 'Potsdam, Einstieg']],
      'Magdeburg reaches 2400 and no more',
    ],
    [
      'Wo bekomme ich mindestens 2.401 als Anfänger?',
      [['Chemnitz, Einstieg', 'Dresden, Einstieg', 'Duisburg, Einstieg', 'Potsdam, Einstieg']],
      'one euro more and it does not',
    ],
    [
      'Where do I get at least 3,300?',
      [['Dresden, Specialised', 'Dresden, Specialised', 'Potsdam, With experience']],
      'up to 3400, 3500, 3400',
    ],
    [
      'Wo bekomme ich mindestens 2.900?',
      [
        ['Potsdam, Mit Erfahrung'],
        [
          'Chemnitz, Mit Erfahrung',
          'Chemnitz, Mit Spezialisierung',
          'Dresden, Mit Erfahrung',
          'Dresden, Mit Spezialisierung',
          'Dresden, Mit Spezialisierung',
        ],
      ],
      'Potsdam begins at 2900',
    ],
    [
      'Wo bekomme ich mindestens 33.600 im Jahr als Anfänger?',
      [['Duisburg, Einstieg', 'Potsdam, Einstieg']],
      '2800 a month',
    ],
  ])('%s (%s)', (message, lists) => {
    const said = say(message);
    expect(said).toMatchObject({ kind: 'filter', outcome: 'answered' });
    expect(listsOf(said)).toEqual(lists);
  });
});

test.each([
  ['Wo bekomme ich mindestens 4.000?', '4.000 € im Monat erreicht nach den Artikeln keine der Städte.'],
  [
    'Where do I get at least 2,900 as a beginner?',
    'According to the articles, none of the cities reaches €2,900 a month.',
  ],
])('says so where none does: %s', (message, words) => expect(plain(say(message).text)).toContain(words));

test('more than an amount leaves out what only reaches it', () => {
  expect(listsOf(say('Wo verdiene ich als Anfänger über 2.500?'))).toEqual([
    ['Dresden, Einstieg', 'Duisburg, Einstieg', 'Potsdam, Einstieg'],
  ]);
});

test.each([
  [
    'Welche Städte zahlen Anfängern mehr als 2.300?',
    'bei mehr als 2.300 € im Monat',
    'bei genau 2.300 € im Monat:\n- Potsdam',
  ],
  ['Welche Stadt zahlt Anfängern unter 2.200?', 'unter 2.200 € im Monat', 'bei genau 2.200 € im Monat:\n- Dresden'],
])('a range that begins at the limit is told apart: %s', (message, first, exact) => {
  const text = plain(say(message).text).replaceAll('\n\n', '\n');
  expect(text).toContain(first);
  expect(text).toContain(exact);
});
