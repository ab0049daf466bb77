import { describe, expect, it } from 'vitest';
import { readAlone, readBareHours } from '../../../../src/nlu/entities/numbers/alone.ts';
import { readMoreHours } from '../../../../src/nlu/entities/numbers/more-hours.ts';

describe('a number that is all a message says', () => {
  it.each([
    ['und 30?', 30, false],
    ["oh, it's 28", 28, false],
    ['sorry 32', 32, false],
    ['ach es sind 37,5', 37.5, false],
    ['14.50 then?', 14.5, true],
    ['und 38,25', 38.25, false],
    ['15 from january', 15, false],
    ['dann 16,20 ab januar 2027', 16.2, true],
  ])('%s', (even, number, cents) => expect(readAlone(even)).toEqual({ number, cents }));

  it.each(['und 14 tage urlaub', 'in 30 jahren', 'sorry', '2 kinder', 'ab 2027'])('none: %s', (even) =>
    expect(readAlone(even)).toBeUndefined(),
  );

  it('hours that are all a message says', () => {
    expect(readBareHours('und 90 stunden?')).toBe(90);
    expect(readBareHours('what about 37 hours')).toBe(37);
    expect(readBareHours('was verdient man bei 30 stunden')).toBeUndefined();
  });
});

describe('hours more', () => {
  it.each([
    ['they want 2 hrs more per week', 2],
    ['ich soll 3 stunden länger arbeiten', 3],
    ['die wollen um 2,5 stunden aufstocken', 2.5],
    ['30 stunden', undefined],
    ['2 stunden mehr pause', undefined],
    ['eine stunde mehr am tag', undefined],
    ['1 stunde mehr als vorher', undefined],
  ])('%s', (even, hours) => expect(readMoreHours(even)).toBe(hours));
});
