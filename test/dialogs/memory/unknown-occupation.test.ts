import { describe, expect, test } from 'vitest';
import { talk } from '../talk.ts';

const last = (...messages: [string, ...string[]]) => talk(...messages).kind;

describe('keeps an occupation without an article while a message only changes level, time or place', () => {
  test.each<[messages: [string, ...string[]]]>([
    [['nurse Potsdam', 'and with experience?']],
    [['Dachdecker Chemnitz', 'und mit Erfahrung?', 'und als Anfänger im Jahr?']],
    [['software developers Magdeburg', 'and as a senior?']],
    [['Friseur Dresden', 'und was mit 10 Jahren Erfahrung?', 'und in Chemnitz?']],
    [['Maurer in Magdeburg', 'und wenn ich nur 20 Stunden arbeite?']],
    [['Altenpfleger Potsdam', 'wie viel mit Erfahrung?']],
    [['Gehalt Koch in Dresden', 'und was verdient man in Potsdam?']],
    [['plumber in Duisburg salary', 'what about entry level?', 'and per year?']],
  ])('%j', (messages) => {
    expect(last(...messages)).toBe('unknownOccupation');
  });
});

describe('leaves it for a question of its own or for an occupation that has one', () => {
  test.each<[messages: [string, ...string[]]]>([
    [['Maurer in Magdeburg', 'Was verdient man im Kundenservice?']],
    [['plumber in Duisburg salary', 'what about customer service there?']],
    [['truck driver, how much money in Duisburg?', 'and for customer servis there? begin']],
    [['Altenpfleger Potsdam', 'Was verdient man in Dresden?']],
  ])('%j', (messages) => {
    expect(last(...messages)).not.toBe('unknownOccupation');
  });
});
