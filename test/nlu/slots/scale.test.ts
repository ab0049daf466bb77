import { describe, expect, it } from 'vitest';
import { firstOf, understand } from '../reader.ts';

describe('figures of an article to reckon with', () => {
  it.each([
    ['30 % mehr als Einstieg in Dresden', { percent: 30 }],
    ['15% less than experienced pay in Potsdam', { percent: -15 }],
    ['die Hälfte von dem, was Erfahrene in Potsdam kriegen', { times: 0.5 }],
    ['twice the starting pay in Magdeburg', { times: 2 }],
    ['300 Euro mehr als der Einstieg in Chemnitz', { plus: 300 }],
  ])('%s', (message, scale) => {
    expect(firstOf(message)).toMatchObject({ kind: 'salary', scale });
  });

  it.each([
    ['Verdient man mit Erfahrung 30 % mehr in Dresden?', 'whether it is so'],
    ['2.400 in Dresden, ist das mehr als üblich?', 'an amount'],
    ['Wer bekommt in Dresden mehr?', 'nothing to reckon'],
  ])('%s: none (%s)', (message) => {
    expect(firstOf(message).scale).toBeUndefined();
  });

  it('takes what follows pay without naming a level', () => {
    expect(understand('und 20 % mehr?', 'salary').parts[0]?.scale).toEqual({ percent: 20 });
  });
});

describe('so much more than an amount', () => {
  it.each([
    ['Ich will 500 mehr, hab 2.500 in Dresden', 3000],
    ['I earn 2,900 in Dresden and want 200 more', 3100],
    ['Ich bekomme 2.500, das sind 200 mehr als vorher', 2500],
    ['2.500 in Dresden, mein Kollege will 300 mehr', 2500],
    ['2.500 in Dresden, ich will 5 Tage mehr Urlaub', 2500],
  ])('%s: %d', (message, value) => {
    expect(firstOf(message).amount?.value).toBe(value);
  });
});
