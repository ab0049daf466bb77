import { describe, expect, test } from 'vitest';
import { firstOf } from '../../reader.ts';

const hoursOf = (message: string) => firstOf(message).hours;

describe('weekly hours', () => {
  test.each([
    ['Gehalt halbtags in Dresden', 20],
    ['Gehalt in Teilzeit', 20],
    ['halbe Stelle in Potsdam', 20],
    ['dreiviertel Stelle in Potsdam', 30],
    ['Vollzeit in Dresden', 40],
    ['part-time pay in Dresden', 20],
    ['38,5 std in Dresden', 38.5],
    ['38,5 Stunden', 38.5],
    ['30h pro Woche', 30],
    ['30 hours a week in Dresden', 30],
    ['30-Stunden-Woche', 30],
    ['20 Wochenstunden', 20],
    ['75 %', 30],
    ['80 Prozent Stelle in Dresden', 32],
    ['at 50 percent', 20],
    ['20 von 40 Stunden', 20],
    ['20 of 40 hours', 20],
    ['zwanzig von vierzig Stunden', 20],
    ['zwanzig Stunden die Woche', 20],
    ['a 35-hour week in Dresden', 35],
    ['160 Stunden im Monat', (160 * 12) / 52],
    ['14 Euro bei 38 Stunden im Monat', 38],
    ['twenty hours a week', 20],
    ['1.100 Euro für 20 Stunden', 20],
    ['per hour at forty a week', 40],
    ['und pro Stunde bei 40 die Woche?', 40],
    ['an hour, if I do the full forty', 40],
    ['0,5 Stelle in Dresden', 20],
    ['0,75-Stelle in Chemnitz', 30],
    ['0.6 FTE in Potsdam', 24],
    ['3/4-Stelle in Potsdam', 30],
    ['40 € a week', undefined],
    ['5 a week', undefined],
  ])('%s → %d', (message, hours) => expect(hoursOf(message)).toBe(hours));
});

describe('no weekly hours', () => {
  test.each([
    ['14 Euro die Stunde', 'pay by the hour'],
    ['€14 an hour', 'pay by the hour'],
    ['10 Prozent mehr Gehalt', 'a raise'],
    ['10 % more pay', 'a raise'],
    ['um 10 % gestiegen', 'a raise'],
    ['plus 10 %?', 'a raise'],
    ['2.800 minus 15 %', 'less pay'],
    ['um 14 Uhr', 'a time'],
    ['168 Stunden', 'more than a week has'],
    ['24 Monate', 'months'],
    ['10 Jahre', 'years'],
    ['Was verdient man in Dresden?', ''],
  ])('%s (%s)', (message) => expect(hoursOf(message)).toBeUndefined());
});

describe('the period of pay', () => {
  test.each([
    ['Was verdient man in Dresden im Jahr?', 'year'],
    ['Jahresgehalt in Dresden', 'year'],
    ['salary per year in Dresden', 'year'],
    ['Stundenlohn in Dresden', 'hour'],
    ['Was verdient man in der Stunde?', 'hour'],
    ['pay per hour in Dresden', 'hour'],
    ['Gehalt im Monat', 'month'],
    ['monthly pay', 'month'],
  ])('%s → %s', (message, period) => expect(firstOf(message).period).toBe(period));
  test.each([['Gehalt in Dresden'], ['Gehalt nach 5 Jahren'], ['pay after ten years'], ['Überstunden']])(
    'none in: %s',
    (message) => expect(firstOf(message).period).toBeUndefined(),
  );
});
