import { describe, expect, it } from 'vitest';
import { readTimeChange } from '../../../../src/nlu/entities/numbers/time-change.ts';
import { recogniseNumbers } from '../../../../src/nlu/entities/numbers.ts';

describe('readTimeChange', () => {
  it.each([
    ['von 40 auf 30 stunden', 40, 30],
    ['von 39 stunden auf 25', 39, 25],
    ['from 40 hours down to 32', 40, 32],
    ['auf 80% reduzieren', undefined, 32],
    ['will auf 32 runter', undefined, 32],
    ['ich möchte auf teilzeit 20 stunden', undefined, 20],
    ['20 % weniger arbeiten', undefined, 32],
    ['ich reduziere um 5 stunden', undefined, 35],
    ['i work 39 hours and would like to cut my hours by 20%', 39, 31.2],
    ['ich möchte in teilzeit gehen', undefined, 20],
    ['kann ich auf 4 tage runter', undefined, 32],
    ['auf 40 hochgerechnet', undefined, 40],
  ])('%s: from %s to %s', (even, from, to) => {
    expect(readTimeChange(even)).toEqual({ from, to });
  });

  it.each([
    ['2.100 für 30 stunden', 'hours that are paid for'],
    ['was geht? 2.100 auf 30 stunden', 'a verb of another sentence'],
    ['will von 2.400 auf 2.700 rauf', 'amounts'],
    ['von 16 auf 15 euro runter', 'pay by the hour'],
    ['auf 12 monate hochgerechnet', 'months'],
  ])('%s: none (%s)', (even) => {
    expect(readTimeChange(even)).toBeUndefined();
  });
});

describe('pay beside a change of hours', () => {
  it.each([
    ['hab 2.800 und möchte auf teilzeit 20 stunden, wieviel wäre das', 20, undefined],
    ['wenn ich von 40 auf 30 stunden geh und jetzt 2.900 hab was bleibt', 30, 40],
    ['1.500 bei 25 stunden, möchte auf 30 stunden aufstocken', 30, 25],
    ['2.800 vollzeit, was wär das bei 30 stunden?', 30, 40],
  ])('%s: what it is at %s hours', (clean, share, of) => {
    const { amount, hours } = recogniseNumbers(clean, () => undefined);
    expect(amount).toMatchObject({ share });
    expect(amount?.of).toBe(of);
    expect(hours).toBe(of);
  });

  it.each([
    ['habe auf 30 stunden reduziert und bekomme jetzt 2.100', 30],
    ['ich gehe von 40 auf 30 stunden und bekomme dann 2.100, fair?', 30],
    ['2.000 für 32 statt 40 stunden, ok?', 32],
    ['teilzeitstelle mit 20% weniger, 2.080', 32],
  ])('%s: for %s hours', (clean, hours) => {
    const numbers = recogniseNumbers(clean, () => undefined);
    expect(numbers.amount?.share).toBeUndefined();
    expect(numbers.hours).toBe(hours);
  });

  it.each([
    ['70 prozent von 2.800', 70],
    ['die hälfte von 2.600', 50],
    ['75% of 2,800', 75],
  ])('%s: %s percent of it', (clean, percent) => {
    const { amount, hours } = recogniseNumbers(clean, () => undefined);
    expect(amount?.percent).toBe(percent);
    expect(hours).toBeUndefined();
  });
});
