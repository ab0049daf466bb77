import { describe, expect, test } from 'vitest';
import { say, talk } from '../../dialogs/talk.ts';

describe('a name behind "in" that is on no list is a place without figures', () => {
  test.each([
    'Gehalt Kundenservice Zürich',
    '2.500 in Zürich ok',
    '2,700 in Manchester?',
    '2.500 in Hintertupfingen',
    '2500 in hintertupfingen ok?',
    'was zahlen die in nämberch',
    'un in leipzsch? was verdient mor da',
    'Was zahlt man in Klein Posemuckel?',
    'Gehalt Posemuckel',
    'What is the pay in Frankonia?',
    'Dresden, Ontario',
    'Potsdam, New York pay',
    'What do beginners earn in Potsdam in South Africa?',
  ])('%s', (message) => {
    expect(say(message).kind).toBe('unknownCity');
  });
});

describe('what is no place behind "in"', () => {
  test.each([
    'Was verdient man in Vollzeit?',
    'Was verdient man in Teilzeit?',
    'Was verdient man in Zukunft?',
    'was verdient man in spätschicht',
    'gehalt in gleitzeit',
    'Was verdient man in IT?',
    'Was verdient man in Elternzeit?',
    'Was verdient man in Entgeltgruppe E5?',
    'Was verdient man in Konzernen?',
    'Was verdient man in Großstädten?',
    'What is the pay in Sales?',
    'What is the pay in Euros?',
    'Can you answer in Klingon?',
    'Potsdam oder New York, wo verdient man mehr?',
  ])('%s', (message) => {
    expect(say(message).kind).not.toBe('unknownCity');
  });
});

describe('"there" after a town without an article is that town', () => {
  test.each<[messages: [string, ...string[]]]>([
    [['Gehalt Leipzig', 'und dort mit Erfahrung?']],
    [['Gehalt Hamburg', 'und dort netto?']],
    [['pay in Hamburg', 'and with experience there?']],
    [['Salary Munich', 'is 2,900 okay there?']],
  ])('%j', (messages) => {
    expect(talk(...messages).kind).toBe('unknownCity');
  });
  test('the nearest is asked for by name', () => {
    expect(talk('What do they pay in Cologne?', 'and the nearest one?').text).toContain('2,400–2,800');
  });
});

test('the first message is English where only its number tells', () => {
  expect(say('2,700 in Manchester?').language).toBe('en');
  expect(say('2.700 in Manchester?').language).toBe('de');
});

describe('of a state it is said which of its towns have articles, once', () => {
  test.each([
    ['Was verdient man in NRW?', 'Nordrhein-Westfalen: Von dort kenne ich nur Duisburg.'],
    ['pay in Brandenburg', 'no article on Brandenburg as a whole, only on Potsdam'],
    ['Gehalt Sachsen', 'nur Chemnitz und Dresden'],
  ])('%s', (message, note) => {
    expect(say(message).text).toContain(note);
  });
  test('not again', () => {
    expect(talk('Was verdient man in NRW?', 'und mit Erfahrung?').text).not.toContain('Von dort kenne ich nur');
  });
});
