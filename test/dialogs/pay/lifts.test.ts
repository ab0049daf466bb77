import { describe, expect, test } from 'vitest';
import { eurosIn, plain, rangesOf, say, talk } from '../talk.ts';

describe('pay by what is brought along: the row that the article ties to it, and no other', () => {
  test.each([
    ['Was verdient man in Dresden mit mehreren Sprachen?', [2800, 3200]],
    ['What do multilingual people earn in Dresden?', [2800, 3200]],
    ['Was verdient man in Chemnitz im technischen Support?', [2600, 3100]],
    ['Was zahlt Dresden im Qualitätsmanagement?', [3500]],
    ['Gehalt in IT-Projekten in Dresden', [3400]],
    ['Was verdient man in Chemnitz mit Englisch und Polnisch?', [3200]],
  ])('%s → %j', (message, figures) => expect(eurosIn(say(message).text)).toEqual(figures));

  test.each([
    ['mit Englisch', ['Einstieg: 2.200–2.700 € im Monat'], 'no row is tied to one language alone'],
    ['mit SAP', ['Einstieg: 2.200–2.700 € im Monat'], 'whatever else is brought along'],
    [
      'mit mehreren Sprachen',
      ['Einstieg: 2.200–2.700 € im Monat', 'Mit Erfahrung: 2.800–3.200 € im Monat'],
      'the article says experience or several languages',
    ],
  ])('a beginner %s has %j (%s)', (brings, rows) =>
    expect(rangesOf(say(`Was verdient man als Einsteiger ${brings} in Dresden?`))).toEqual(rows),
  );

  test.each<[messages: [string, ...string[]], ...words: string[]]>([
    [['Was verdient man in Magdeburg?', 'bringt mir Polnisch mehr Geld?'], '2.800'],
    [['What does tech support pay in Chemnitz?', 'nice, and if I speak Norwegian too?'], '3,200'],
    [['pay in Dresden with experience', "damn ok. and if I'm into IT stuff"], '3,400'],
  ])('%j → %s', (messages, figure) => expect(plain(talk(...messages).text)).toContain(figure));
});

describe('no figure where the article gives none', () => {
  test('SAP in Duisburg is promised more, without a figure', () => {
    const said = plain(talk('was verdient ein Einsteiger in Duisburg?', 'und wenn ich SAP kann?').text);
    expect(said).toContain('Mehr Geld, aber ohne Betrag, verbindet der Artikel zu Duisburg mit: SAP.');
  });
  test('a team lead has no figure of its own', () => {
    expect(plain(say('Was verdient ein Teamleiter in Dresden?').text)).toContain(
      'Keinen eigenen Betrag nennt der Artikel zu Dresden für: Teamleitung.',
    );
  });
  test('what the article does not tie to pay is said not to be', () => {
    expect(plain(say('Was verdient man in Potsdam mit Polnisch?').text)).toContain(
      'Dass es dafür mehr Geld gibt, sagt der Artikel zu Potsdam nicht: Polnisch.',
    );
  });
});

describe('why a city pays what it does', () => {
  test.each<[messages: [string, ...string[]], ...words: string[]]>([
    [['Welche Stadt zahlt am meisten für Spezialisten?', 'warum da?'], 'Qualitätsmanagement'],
    [['Dresden or Chemnitz, who pays better with experience?', 'why is that'], 'technical support'],
    [['2.350 in Duisburg als Einsteiger angeboten, ok?', 'Womit könnte ich argumentieren?'], 'SAP'],
  ])('%j names %s', (messages, driver) => expect(plain(talk(...messages).text)).toContain(driver));
  test('names no reason that the articles do not give', () => {
    expect(plain(say('Warum zahlen die in Chemnitz so wenig?').text)).toContain(
      'Einen weiteren Grund für die Höhe der Beträge nennen die Artikel nicht.',
    );
  });
});

describe('of no city, it is said which articles tie something to more pay', () => {
  test.each([
    ['bringt SAP mehr Geld?', 'Mit mehr Gehalt verbindet das nur der Artikel zu Duisburg.'],
    [
      'Would a driving licence get me more money?',
      'None of the articles says that this brings more pay: driving licence.',
    ],
    ['does speaking several languages pay more?', 'The articles on Chemnitz, Dresden, Duisburg and Magdeburg tie this'],
  ])('%s', (message, words) => expect(plain(say(message).text)).toContain(words));
});

test('of two cities, it is said which names what somebody brings along', () => {
  expect(plain(say('wenn ich polnisch kann lieber magdeburg oder chemnitz').text)).toContain(
    '„Polnisch“ nennt der Artikel zu Magdeburg, der zu Chemnitz nicht.',
  );
});
