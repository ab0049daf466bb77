import { describe, expect, test } from 'vitest';
import { eurosIn, expectAnswer, say, talk } from './talk.ts';

describe('coverage names every occupation and city', () => {
  test.each([
    ['Welche Städte und Berufe kennen Sie?', 'Customer Service: Chemnitz, Dresden, Duisburg, Magdeburg und Potsdam'],
    [
      'Which cities and occupations do you know?',
      'Customer Service: Chemnitz, Dresden, Duisburg, Magdeburg and Potsdam',
    ],
  ])('%s', (message, line) => {
    const said = say(message);
    expectAnswer(said, { kind: 'coverage', outcome: 'answered', has: [line] });
    expect(eurosIn(said.text)).toEqual([]);
  });
});

describe('source names the article and section of the last answer', () => {
  test.each<[[string, ...string[]], string[]]>([
    [['Was verdient man in Dresden?', 'Woher haben Sie das?'], ['Customer Service in Dresden, Abschnitt „Gehalt“']],
    [['What does one earn in Dresden?', 'Where is that from?'], ['Customer Service in Dresden, section “Pay”']],
    [
      ['Vergleichen Sie Dresden mit Potsdam.', 'Quelle?'],
      ['Customer Service in Dresden', 'Customer Service in Potsdam'],
    ],
    [['Was verdient man in Dresden?', 'Danke!', 'Woher haben Sie das?'], ['Customer Service in Dresden']],
    [['Woher haben Sie das?'], ['aus veröffentlichten Artikeln']],
  ])('%j', (messages, has) => expectAnswer(talk(...messages), { kind: 'source', outcome: 'answered', has }));

  test('and none of an answer that is forgotten', () => {
    expectAnswer(talk('Was verdient man in Dresden?', 'Vergiss alles', 'Woher haben Sie das?'), {
      kind: 'source',
      lacks: ['Dresden'],
    });
  });
});
