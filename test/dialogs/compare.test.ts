import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/dialogs/answer.ts';
import { eurosIn, expectAnswer, plain, say, talk } from './talk.ts';

const rowsOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => plain(row.join(' | '))) : []));
const textsOf = ({ blocks }: Answer) => blocks.flatMap((block) => (block.type === 'text' ? [plain(block.text)] : []));

describe('pay side by side', () => {
  test.each([
    [
      'Vergleichen Sie Dresden mit Potsdam.',
      [
        'Dresden | 2.200–2.700 € | 2.800–3.200 € | bis 3.400 € und bis 3.500 €',
        'Potsdam | 2.300–2.800 € | 2.900–3.400 € | keine Angabe',
      ],
    ],
    [
      'Compare Duisburg with Magdeburg.',
      [
        'Duisburg | about €2,400–2,800 | no figure | no figure',
        'Magdeburg | €2,100–2,400 | up to about €2,800 | no figure',
      ],
    ],
    [
      'Einsteiger in Dresden oder Chemnitz: wer verdient mehr?',
      ['Dresden | 2.200–2.700 €', 'Chemnitz | 2.100–2.500 €'],
    ],
    [
      'Dresden und Potsdam im Vergleich als Einsteiger im Jahr',
      ['Dresden | 26.400–32.400 €', 'Potsdam | 27.600–33.600 €'],
    ],
    [
      'Spezialisten in Dresden und Potsdam',
      ['Dresden | 2.800–3.200 € | bis 3.400 € und bis 3.500 €', 'Potsdam | 2.900–3.400 € | keine Angabe'],
    ],
  ])('%s', (message, rows) => expect(rowsOf(say(message))).toEqual(rows));
});

describe('the verdict names who pays more at each level, and only where two give a figure', () => {
  test.each([
    [
      'Vergleichen Sie Dresden mit Potsdam.',
      [
        'Beim Einstieg zahlt Potsdam im Monat 100 € mehr als Dresden.',
        'Mit Erfahrung zahlt Potsdam im Monat 100–200 € mehr als Dresden.',
      ],
      'no figure for specialists in Potsdam',
    ],
    [
      'Compare Duisburg with Magdeburg.',
      ['Duisburg pays beginners €300–400 a month more than Magdeburg.'],
      'nor above entry level in Duisburg',
    ],
    [
      'Einsteiger in Chemnitz oder Magdeburg',
      ['Beim Einstieg zahlt Chemnitz im Monat bis zu 100 € mehr als Magdeburg.'],
      'the middle is higher by 50',
    ],
  ])('%s (%s)', (message, verdicts) => expect(textsOf(say(message))).toEqual(verdicts));
});

test('of more than two cities the one that pays most is named', () => {
  expect(textsOf(say('Vergleichen Sie Dresden, Potsdam und Chemnitz'))[0]).toBe(
    'Am meisten zahlt beim Einstieg Potsdam: 2.300–2.800 €.',
  );
});

describe('other topics', () => {
  test.each([
    ['Wie unterscheiden sich die Anforderungen in Dresden und Potsdam?', 'Das ist laut den Artikeln gefragt:'],
    ['Aufgaben in Dresden und Potsdam', 'So sieht die Arbeit laut den Artikeln aus:'],
    ['Compare the training in Dresden and Potsdam', 'The training that the articles name:'],
    ['Compare the job market in Dresden and Potsdam', 'What the job market is like'],
  ])('%s', (message, title) => {
    const said = say(message);
    expectAnswer(said, { has: [title, '- Dresden:', '- Potsdam:'] });
    expect(eurosIn(said.text)).toEqual([]);
  });

  test('what the articles have in common is named', () => {
    expectAnswer(say('Wie unterscheiden sich die Anforderungen in Dresden und Potsdam?'), {
      has: ['Gemeinsam ist den Artikeln:'],
    });
  });
});

test('a city without an article is named as such and gets no column', () => {
  const said = say('Gehalt in Dresden und Berlin');
  expect(rowsOf(said)).toHaveLength(1);
  expectAnswer(said, { has: ['Zu Berlin habe ich keinen Artikel und nenne deshalb keine Zahlen.'] });
});

test('a comparison with one city more takes the city before', () => {
  expect(rowsOf(talk('Was verdient man als Einsteiger in Dresden?', 'Vergleichen Sie das mit Potsdam'))).toEqual([
    'Dresden | 2.200–2.700 €',
    'Potsdam | 2.300–2.800 €',
  ]);
});
