import { describe, expect, it } from 'vitest';
import { recogniseNumbers } from '../../../../src/nlu/entities/numbers.ts';

const amountOf = (clean: string) => recogniseNumbers(clean, () => undefined).amount;

describe('pay of several weeks or months', () => {
  it.each([
    ['7.500 im quartal', 2500],
    ['21.000 im halbjahr', 3500],
    ['18.000 im halben jahr', 3000],
    ['alle 14 tage 1.200', 2600],
    ['1,200 every two weeks', 2600],
    ['2.400 alle vier wochen', 2600],
    ['27,000 for 9 months', 3000],
    ['9.600 pro quartal', 3200],
  ])('%s: %d a month', (clean, value) => {
    expect(amountOf(clean)?.value).toBeCloseTo(value, 6);
    expect(amountOf(clean)?.period).toBe('month');
  });

  it.each([
    ['2.600 für sechs monate befristet', 'how long it is paid'],
    ['ab dem 2. quartal 2.600', 'since when'],
    ['in 3 monaten krieg ich 2.600', 'a time to come'],
  ])('%s: a month as it is (%s)', (clean) => {
    expect(amountOf(clean)).toEqual({ value: 2600, period: 'month' });
  });
});

describe('what is in an amount beside fixed pay', () => {
  it.each([
    ['2.650 davon 150 zulage', 2500],
    ['2.400 inkl. 200 essenszuschuss', 2200],
    ['2.750 minus 250 firmenwagen', 2500],
    ['2.900 davon 10% variabel', 2610],
    ['2,900 of which 250 is shift allowance', 2650],
  ])('%s: %d is fixed', (clean, value) => {
    expect(amountOf(clean)?.value).toBe(value);
  });

  it.each([
    ['2.800 minus 600 steuern'],
    ['2.800 davon 800 miete'],
    ['2.800 inkl. 30 tage urlaub'],
    ['2.800 inkl. 13. gehalt'],
  ])('%s: all of it', (clean) => {
    expect(amountOf(clean)?.value).toBe(2800);
  });
});

describe('pay by the hour times hours', () => {
  it.each([
    ['15,20*38,5', 15.2, 38.5],
    ['16.20/hr x 37.5', 16.2, 37.5],
    ['16 euro x 40', 16, 40],
  ])('%s: %d at %d hours', (clean, value, hours) => {
    const numbers = recogniseNumbers(clean, () => undefined);
    expect(numbers.amount).toMatchObject({ value, period: 'hour' });
    expect(numbers.hours).toBe(hours);
  });

  it('takes payments a year for no hours', () => {
    expect(amountOf('2.400 x 14, chemnitz')).toMatchObject({ value: 2400, period: 'month', payments: 14 });
  });
});
