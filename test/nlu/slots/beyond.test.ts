import { describe, expect, test } from 'vitest';
import { recogniseBeyond, recogniseYearOfAmount } from '../../../src/nlu/slots/beyond.ts';

describe('pay of another time or period than the articles speak of', () => {
  test.each([
    ['Wie viel Gehalt gab es 2015 in Dresden', { beyond: 'year', year: '2015' }],
    ['salary in Dresden 10 years ago', { beyond: 'year' }],
    ['Was zahlt man nächstes Jahr?', { beyond: 'year' }],
    ['Gehalt in Dresden nachstes Jahr', { beyond: 'year' }],
    ['Gehalt in Dresden vor Corona', { beyond: 'year' }],
    ['salary in Dresden in the 90s', { beyond: 'year' }],
    ['Wie viel kriegt man pro Woche?', { beyond: 'week' }],
    ['Tageslohn Potsdam', { beyond: 'day' }],
    ['Quartalsgehalt', { beyond: 'quarter' }],
    ['als Freiberufler in Dresden', { beyond: 'selfEmployed' }],
    ['pay for a self-employed agent', { beyond: 'selfEmployed' }],
    ['2.500 Franken in Potsdam', { beyond: 'currency' }],
    ['£2,500 in Dresden', { beyond: 'currency' }],
    ['Volontariat Dresden', { beyond: 'trainee' }],
    ['Durchschnittsgehalt Potsdam', { beyond: 'average' }],
    ['what is the median pay in Dresden', { beyond: 'average' }],
    ['Verdienen Frauen in Chemnitz weniger?', { beyond: 'gender' }],
    ['verdienen fraun weniger in chemnitz', { beyond: 'gender' }],
    ['do women earn less there', { beyond: 'gender' }],
  ])('%s', (message, found) =>
    expect(recogniseBeyond({ clean: message.toLowerCase(), tokens: [] })).toMatchObject(found),
  );

  test.each([
    ['Ich bin 2001 geboren', 'a birth'],
    ['2.015 Euro in Dresden', 'an amount'],
    ['30 Stunden pro Woche', 'hours'],
    ['5 Tage pro Woche', 'days of work'],
    ['Gehalt in Dresden', 'nothing of the kind'],
  ])('none: %s (%s)', (message) =>
    expect(recogniseBeyond({ clean: message.toLowerCase(), tokens: [] })).toBeUndefined(),
  );
});

describe('the year of an amount', () => {
  test.each([
    ['2.400 im Jahr 2019 in Dresden', { beyond: 'year', year: '2019' }],
    ['ich bekam 2020 2.300', { beyond: 'year', year: '2020' }],
    ['vor zehn Jahren 2.100', { beyond: 'year' }],
    ['2,100 before the pandemic', { beyond: 'year' }],
  ])('%s', (message, found) =>
    expect(recogniseYearOfAmount({ clean: message.toLowerCase(), tokens: [] })).toMatchObject(found),
  );

  test.each([
    ['seit 2019 dabei, 2.400', 'since when somebody is there'],
    ['1990 geboren, 2.400', 'a birth'],
    ['2019 waren es 2.200, jetzt 2.400', 'now is spoken of as well'],
    ['2.400 in Dresden', 'nothing of the kind'],
  ])('none: %s (%s)', (message) =>
    expect(recogniseYearOfAmount({ clean: message.toLowerCase(), tokens: [] })).toBeUndefined(),
  );
});
