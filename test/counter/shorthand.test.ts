import { describe, expect, test } from 'vitest';
import { createShorthand } from '../../src/counter/shorthand.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { ask } from './ask.ts';

const writeOut = createShorthand(loadKnowledge('data'));

describe('writes out licence plates and levels', () => {
  test.each([
    ['dd einstieg', 'Dresden Einstieg'],
    ['dd anf', 'Dresden Einstieg'],
    ['md erf', 'Magdeburg mit Erfahrung'],
    ['DU spez', 'Duisburg mit Spezialisierung'],
    ['du erf', 'Duisburg mit Erfahrung'],
    ['du', 'Duisburg'],
    ['c', 'Chemnitz'],
    ['p einst.', 'Potsdam Einstieg.'],
    ['p dd vgl', 'Potsdam Dresden Vergleich'],
    ['p/dd/c skills', 'Potsdam/Dresden/Chemnitz skills'],
    ['2350 md anf 38,5 std', '2350 Magdeburg Einstieg 38,5 Stunden'],
    ['2350 md anf 38,5', '2350 Magdeburg Einstieg 38,5 Stunden'],
    ['l einstieg', 'Leipzig Einstieg'],
    ['HH einstieg', 'Hamburg Einstieg'],
    ['gehalt in DD', 'gehalt in Dresden'],
    ['p sap nötig', 'Potsdam sap nötig'],
    ['15 euro die stunde c anf', '15 euro die stunde Chemnitz Einstieg'],
    ['ausb md', 'Azubi Magdeburg'],
  ])('%s → %s', (text, written) => {
    expect(writeOut(text, 'de')).toBe(written);
  });
});

describe('leaves words alone that are none', () => {
  test.each([
    'bist du ein mensch',
    'du bist ja nett',
    'was verdienst du in dresden',
    'hr dresden',
    'it in potsdam',
    'an in er es so',
    'ddr geschichte',
    'add dresden',
    '2350 dresden 38,5 Stunden',
    '2350 dresden 30 h',
    'what do you c in magdeburg?',
    'wie ist c als sprache',
    'Ich möchte wissen, was man als Einsteiger in Dresden so verdient, bitte, du',
  ])('%s', (text) => {
    expect(writeOut(text, 'de')).toBe(text);
  });
});

describe('a plate that a whole district has', () => {
  test('names the town that begins with it, not the largest one', () => {
    expect(writeOut('ME einstieg', 'de')).toBe('Mettmann Einstieg');
  });

  test('stays as it is where several towns may be meant', () => {
    expect(writeOut('MSH einstieg', 'de')).toBe('MSH Einstieg');
  });
});

describe('in English', () => {
  test.each([
    ['dd einst', 'Dresden entry level'],
    ['md erf 38 std 2350', 'Magdeburg experienced 38 hours 2350'],
    ['p dd vgl', 'Potsdam Dresden comparison'],
    ['2350 md anf 38,5', '2350 Magdeburg entry level 38,5 hours'],
    ['2350 mtl dd spez', '2350 a month Dresden specialist'],
  ])('%s → %s', (text, written) => {
    expect(writeOut(text, 'en')).toBe(written);
  });

  test.each([
    'dd einst',
    'md erf',
    'du spez',
    'ausb md',
    'c wb',
    'ml',
    'dd geh',
    'p dd vgl',
    '2350 md anf 38,5',
    '25 std/wo dd anf',
    '2350 mtl dd anf',
  ])('%s means the same', (words) => {
    const [german, english] = [ask(writeOut(words, 'de')), ask(writeOut(words, 'en'))];
    expect(english.understood).toEqual(german.understood);
    const kinds = ({ answers }: typeof german) => answers.map(({ kind, outcome }) => [kind, outcome]);
    expect(kinds(english)).toEqual(kinds(german));
  });
});
