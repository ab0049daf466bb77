import { describe, expect, test } from 'vitest';
import { firstOf } from '../../reader.ts';

const timeOf = (message: string) => {
  const { hours, workingTime } = firstOf(message);
  return [hours && Math.round(hours * 10) / 10, workingTime?.of];
};

describe('hours a day are those of a week of five days, unless days are named', () => {
  test.each([
    ['Gehalt in Dresden bei 6 Stunden am Tag', 30],
    ['Gehalt in Dresden bei einem 6-Stunden-Tag', 30],
    ['Gehalt in Dresden, täglich vier Stunden', 20],
    ['5h/Tag in Potsdam, Gehalt?', 25],
    ['pay in Dresden for 4 hours daily', 20],
    ['pay in Dresden, six hours every day', 30],
    ['pay for a 7-hour shift in Dresden', 35],
    ['Gehalt in Dresden, 6 Stunden an 4 Tagen', 24],
    ['Gehalt in Dresden: 4 Tage à 6 Stunden', 24],
    ['pay in Dresden for three 6-hour days', 18],
    ['mo bis do je 6 stunden dresden gehalt', 24],
    ['salary Dresden, Mon-Fri 5 hours each', 25],
    ['10 hours a day, four days a week, pay in Dresden', 40],
    ['zwischen 9 und 14 Uhr in Potsdam, mo-fr, was kommt da raus', 25],
    ['von 8:30 bis 12:30 in Magdeburg, Lohn?', 20],
    ['from 9 am to 1 pm in Dresden, pay?', 20],
  ])('%s → %d', (message, hours) => expect(timeOf(message)).toEqual([hours, 'day']));
});

describe('times of the clock that are not those of work', () => {
  test.each([
    'Ist die Hotline von 8 bis 14 Uhr besetzt, und was zahlt Dresden?',
    'Gespräch morgen von 9 bis 12 Uhr in Potsdam, Gehalt?',
    'Von 6 bis 22 Uhr in Dresden, Gehalt?',
  ])('%s', (message) => expect(timeOf(message)).toEqual([undefined, undefined]));
});

describe('hours a month by 13/3 weeks', () => {
  test.each([
    ['15 Stunden im Monat in Dresden', 3.5],
    ['60 hours a month in Duisburg', 13.8],
    ['1.400 bei 100 Stunden monatlich, Chemnitz', 23.1],
    ['80 Monatsstunden in Dresden, Gehalt', 18.5],
    ['500 Euro für 35 Stunden im Monat, Dresden', 8.1],
  ])('%s → %d', (message, hours) => expect(timeOf(message)).toEqual([hours, 'month']));

  test.each([
    ['Was verdient man mit 30 Stunden im Monat in Dresden?', 'the month is that of the pay'],
    ['2.000 Euro bei 30 Stunden im Monat, Dresden', 'nobody is paid so much an hour'],
  ])('%s: %s', (message) => expect(timeOf(message)).toEqual([30, undefined]));
});

describe('days a week', () => {
  test('are of eight hours', () => expect(timeOf('pay in Potsdam for two days a week')).toEqual([16, 'days']));
  test('with the hours of the week are nothing but these', () =>
    expect(timeOf('25 Stunden an 4 Tagen in Dresden, Gehalt')).toEqual([25, undefined]));
  test('of a week of four say no hours', () =>
    expect(timeOf('Gehalt bei Viertagewoche in Chemnitz')).toEqual([undefined, 'dayWeek']));
});

describe('no hours of a week', () => {
  test.each([
    ['Gehalt bei 10-Stunden-Schichten in Potsdam', 'shift'],
    ['pay for 12 hour shifts in Dresden', 'shift'],
    ['ich pendle 2 Stunden am Tag, Gehalt in Dresden?', undefined],
    ['zwei Tage die Woche Homeoffice, Gehalt in Dresden?', undefined],
  ])('%s', (message, of) => expect(timeOf(message)).toEqual([undefined, of]));
});

describe('hours of a part of the day are those of each day', () => {
  test.each([
    ['nachmittags 5 Stunden in Dresden, was zahlt man da', 25],
    ['vormittags vier Std. in Duisburg, Gehalt?', 20],
    ['pay in Potsdam for 3 hours in the mornings', 15],
    ['evenings only, 4 hours, Dresden, starting pay', 20],
  ])('%s → %d', (message, hours) => expect(timeOf(message)).toEqual([hours, 'day']));

  test.each([
    ['vormittags, 20 Stunden in Dresden, Gehalt', 20],
    ['nur abends, 10 Stunden, Potsdam, Lohn', 10],
    ['20 Stunden die Woche, immer nachmittags, Gehalt Dresden', 20],
  ])('%s → %d a week', (message, hours) => expect(timeOf(message)).toEqual([hours, undefined]));
});

describe('days of the week that are named', () => {
  test.each([
    ['Gehalt in Potsdam, samstags und sonntags je 8 Stunden', 16],
    ['fr und sa je 6 std magdeburg einstieg', 12],
    ['montags, mittwochs und freitags je 5 Stunden, Dresden, Gehalt', 15],
    ['pay in Duisburg, Saturday and Sunday, 7 hours each', 14],
    ['am Wochenende jeweils 5 Stunden in Chemnitz, Gehalt', 10],
    ['from 8 to 2, Monday to Thursday, Chemnitz, pay?', 24],
    ['mo-mi von 9 bis 14 in Potsdam, Gehalt', 15],
  ])('%s → %d', (message, hours) => expect(timeOf(message)).toEqual([hours, 'day']));

  test.each([
    ['Sa und So zusammen 8 Stunden in Dresden, Gehalt', 8],
    ['Samstag und Sonntag 12 Stunden in Dresden, Gehalt', 12],
    ['montags bis mittwochs 24 Stunden in Dresden, Gehalt', 24],
  ])('%s → %d altogether', (message, hours) => expect(timeOf(message)).toEqual([hours, undefined]));
});

describe('days of a month', () => {
  test.each([
    ['12 Tage im Monat à 8 Stunden in Dresden, Gehalt', 22.2],
    ['10 days a month, 6 hours each, Chemnitz pay', 13.8],
    ['Gehalt in Potsdam bei zehn Arbeitstagen im Monat', 18.5],
  ])('%s → %d', (message, hours) => expect(timeOf(message)).toEqual([hours, 'daysOfMonth']));
});
