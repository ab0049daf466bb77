import { describe, expect, test } from 'vitest';
import { plain, talk } from '../talk.ts';

describe('how much more a higher level brings', () => {
  test.each<[messages: [string, ...string[]], start: RegExp]>([
    [['Wie viel mehr verdient man mit Erfahrung in Chemnitz?'], /^In Chemnitz .* 500–600 € mehr als beim Einstieg\./],
    [['Wie viel mehr verdient man mit Erfahrung in Chemnitz?', 'In Prozent?'], /500–600 € mehr .* rund 24 %\./],
    [
      ['Wie viel Prozent mehr mit Erfahrung als am Anfang in Potsdam?', 'und in Dresden?'],
      /^In Dresden .* rund 19–27 %/,
    ],
    [['how much more do experienced people get than beginners in Potsdam?'], /^In Potsdam, .* €600 a month more/],
    [['Gehalt Einstieg Dresden', 'und mit Erfahrung?', 'wie viel mehr ist das?'], /^In Dresden .* 500–600 € mehr/],
    [['Wie viel mehr in Magdeburg mit Erfahrung als am Anfang?'], /bis etwa 2\.800 €, beim Einstieg 2\.100–2\.400 €/],
    [['pay in Duisburg', 'how much more with experience?'], /^The article gives no figure for experienced people/],
    [['Gehalt Dresden', 'Wie viel mehr als in Chemnitz?'], /^Beim Einstieg zahlt Dresden im Monat 100–200 € mehr/],
  ])('%j → %s', (messages, start) => expect(plain(talk(...messages).text)).toMatch(start));

  test('is told of every city where none is named', () => {
    const said = plain(talk('difference between entry and experienced pay in all cities?').text);
    expect(said).toMatch(
      /In Chemnitz, .*€500–600.*\s.*In Dresden, .*€500–600.*\s.*In Magdeburg, it is up to about €2,800/s,
    );
    expect(said).not.toMatch(/In Duisburg/);
  });
});
