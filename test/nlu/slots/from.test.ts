import { describe, expect, test } from 'vitest';
import { recogniseFrom } from '../../../src/nlu/slots/from.ts';
import { isMinor } from '../../../src/nlu/slots/minor.ts';
import { readText } from '../../../src/nlu/text/text.ts';

describe('from when something is to hold', () => {
  test.each([
    ['und ab Januar?', { month: 1 }],
    ['zum 1. Februar 2027 2.450', { month: 2, year: '2027' }],
    ['ab 1.1.2027 2.500', { month: 1, year: '2027' }],
    ['from 1 January', { month: 1 }],
    ['im März?', { month: 3 }],
    ['auch im neuen Jahr noch', {}],
    ['and next year', {}],
    ['Ich habe im März 2.300 bekommen', undefined],
    ['seit Juli 2.420', undefined],
    ['ab 2.500 im Monat', undefined],
    ['ab morgen', undefined],
  ])('%s', (text, from) => expect(recogniseFrom(readText(text.toLowerCase()))).toEqual(from));
});

describe('somebody under 18', () => {
  test.each([
    ['bin 17, 12 Euro die Stunde', true],
    ['mein Sohn ist 16 Jahre alt', true],
    ["I'm 17 and they offer 12 an hour", true],
    ['minderjährig, darf ich das?', true],
    ['bin 27, 12 Euro die Stunde', false],
    ['bin seit 17 Jahren im Beruf', false],
    ['im 14. Monat', false],
    ['mit 17 Stunden in der Woche', false],
  ])('%s', (text, minor) => expect(isMinor(readText(text.toLowerCase()))).toBe(minor));
});
