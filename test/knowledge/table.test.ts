import { describe, expect, test } from 'vitest';
import { bakers, read } from './reader.ts';

const rowsOf = (text: string) =>
  (bakers(text).profile?.salary ?? []).map(({ level, min, max }) => `${level} ${min}..${max}`);

const PROSE = 'Wer hier anfängt, braucht Geduld und einen guten Wecker, denn der Ofen wartet auf niemanden.';

describe('rows of a table of pay are read', () => {
  const told = ['apprentice 1000..1000', 'entry 2300..2500', 'experienced 2700..2900'];

  test('between bars, above the text', () => {
    const table = 'Azubi, 1. Jahr | 1.000 €\nEinstieg | 2.300 – 2.500 €\nMit Erfahrung | 2.700 – 2.900 €';
    expect(rowsOf(`${table}\n${PROSE}`)).toEqual(told);
  });
  test('that begin with a number', () => {
    const table = '1. Ausbildungsjahr | 1.000 €\n2. Ausbildungsjahr | 1.100 €\nEinstieg | 2.300 €';
    expect(rowsOf(`${table}\n${PROSE}`)).toEqual([
      'apprentice 1000..1000',
      'apprentice 1100..1100',
      'entry 2300..2300',
    ]);
  });
  test('behind dots', () => {
    const table =
      'Azubi, 1. Jahr ...... 1.000 €\nEinstieg ...... 2.300 bis 2.500 €\nMit Erfahrung .. 2.700 bis 2.900 €';
    expect(rowsOf(`${PROSE}\n${table}`)).toEqual(told);
  });
  test('at the place where they stand', () => {
    const text = `Bäcker Jobs in Dresden\n${PROSE}\nGehalt\nAzubi | 1.000 €\nEinstieg | 2.300 €\nMit Erfahrung | 2.700 €`;
    const [, second] = read(text).profile?.salary ?? [];
    expect(text.slice(...(second?.at ?? []))).toContain('2.300 €');
  });
  test('not what advertised jobs above the text pay', () => {
    expect(rowsOf(`Koch (m/w/d) | 2.900 €\nKellner (m/w/d) | 2.600 €\nSpüler (m/w/d) | 2.300 €\n${PROSE}`)).toEqual([]);
  });
});
