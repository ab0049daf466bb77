import { describe, expect, test } from 'vitest';
import { recogniseBeyond } from '../../../src/nlu/slots/beyond.ts';

describe('pay of another time or period than the articles speak of', () => {
  test.each([
    ['Wie viel Gehalt gab es 2015 in Dresden', { beyond: 'year', year: '2015' }],
    ['salary in Dresden 10 years ago', { beyond: 'year' }],
    ['Was zahlt man nächstes Jahr?', { beyond: 'year' }],
    ['Wie viel kriegt man pro Woche?', { beyond: 'week' }],
    ['Tageslohn Potsdam', { beyond: 'day' }],
    ['Quartalsgehalt', { beyond: 'quarter' }],
  ])('%s', (message, found) => expect(recogniseBeyond({ clean: message, tokens: [] })).toMatchObject(found));

  test.each([
    ['Ich bin 2001 geboren', 'a birth'],
    ['2.015 Euro in Dresden', 'an amount'],
    ['30 Stunden pro Woche', 'hours'],
    ['5 Tage pro Woche', 'days of work'],
    ['Gehalt in Dresden', 'nothing of the kind'],
  ])('none: %s (%s)', (message) => expect(recogniseBeyond({ clean: message, tokens: [] })).toBeUndefined());
});
