import { describe, expect, test } from 'vitest';
import { plain, talk } from '../talk.ts';

const last = (...messages: [string, ...string[]]) => plain(talk(...messages).text);

describe('points back to a city of the last answer', () => {
  test.each<[messages: [string, ...string[]], figure: string, reason: string]>([
    [
      ['Welche Stadt zahlt Einsteigern am meisten?', 'und die zweite?'],
      '2.300–2.800',
      'Potsdam is second by the middle of its band',
    ],
    [['Which city pays beginners best?', 'and the second one?'], '€2,300–2,800', 'in English'],
    [['Welche Stadt zahlt Einsteigern am meisten?', 'und die letzte?'], '2.100–2.400', 'Magdeburg is last'],
    [
      ['Dresden or Chemnitz, who pays beginners better?', 'the second one, what about experienced people?'],
      '€2,600–3,100',
      'in the order of the question',
    ],
    [
      ['Dresden or Chemnitz, who pays beginners better?', 'the better one, what about experienced people?'],
      '€2,800–3,200',
      'Dresden pays more',
    ],
    [['Chemnitz oder Potsdam, wer zahlt Anfängern mehr?', 'dann die bessere'], '2.300–2.800', 'Potsdam pays more'],
    [
      ['Welche Stadt zahlt Einsteigern am meisten?', 'und die mittleren?'],
      '2.200–2.700',
      'Dresden is between the ends',
    ],
    [['Wo zahlen sie Erfahrenen am meisten?', 'was zahlen sie dort am Anfang?'], '2.300–2.800', 'the city that leads'],
    [
      ['Wo braucht man Türkisch?', 'und was verdient man da als Einsteiger?'],
      '2.400–2.800',
      'the only city that names it',
    ],
    [
      ['Which of your places needs Turkish?', "What's the money at the start"],
      '€2,400–2,800',
      'the only city, without pointing',
    ],
  ])('%j → %s (%s)', (messages, figure) => expect(last(...messages)).toContain(figure));
});

describe('does not point back', () => {
  test('where nothing was listed', () => {
    const answer = last('Was verdient man in Dresden als Einsteiger?', 'und die zweite?');
    expect(answer).not.toMatch(/Potsdam|Chemnitz|Duisburg|Magdeburg/);
  });
  test('where the ordinal belongs to something else', () => {
    const answer = last('Welche Stadt zahlt Einsteigern am meisten?', 'zählt die zweite Sprache was?');
    expect(answer).toMatch(/sprachen/i);
    expect(answer).not.toContain('2.300–2.800');
  });
});

describe('leaves out what is left out', () => {
  test.each(['Wo verdient man am meisten außer in Duisburg?', 'best pay for beginners except Duisburg'])(
    '%s',
    (message) => {
      const said = last(message);
      expect(said).not.toContain('Duisburg:');
      expect(said).toContain('Potsdam');
    },
  );
});

describe('"wo?" asks for what was asked before', () => {
  test.each<[before: string, next: string, has: RegExp]>([
    ['Kann ich Teamleiter werden?', 'Wo am ehesten?', /Führungsaufgaben/],
    ['Ist es stressig?', 'Wo am wenigsten?', /Belastung/],
  ])('%s – %s', (before, next, has) => {
    expect(last(before, next)).toMatch(has);
    expect(last(before, next)).not.toMatch(/€/);
  });

  test('and of pay for pay', () => expect(last('Was verdient man in Dresden?', 'wo am meisten?')).toMatch(/€/));
});
