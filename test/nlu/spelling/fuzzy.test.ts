import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../../src/nlu/spelling/fuzzy.ts';
import { citiesOf, understand } from '../reader.ts';

const towns = ['dresden', 'chemnitz', 'magdeburg', 'potsdam', 'duisburg'];

describe('a town is found though it is misspelt or spoken', () => {
  test.each([
    ['gehalt dresdn', 'dresden', 'a letter lost'],
    ['gehalt drsden', 'dresden', 'a vowel lost'],
    ['gehalt dreseden', 'dresden', 'a letter too many'],
    ['gehalt drezden', 'dresden', 'as abroad'],
    ['Gehalt in Dräsdn', 'dresden', 'as in Saxony'],
    ['gehalt chemniz', 'chemnitz', 'the t lost'],
    ['gehalt chemintz', 'chemnitz', 'letters swapped'],
    ['gehalt kemnitz', 'chemnitz', 'as spoken'],
    ['gehalt gemnitz', 'chemnitz', 'as in Saxony'],
    ['gehalt machdeburch', 'magdeburg', 'as in Magdeburg'],
    ['gehalt makdeburk', 'magdeburg', 'as heard'],
    ['gehalt in Machteburch', 'magdeburg', 'as in Berlin'],
    ['gehalt magdebrug', 'magdeburg', 'letters swapped'],
    ['gehalt magedburg', 'magdeburg', 'letters swapped'],
    ['gehalt potzdam', 'potsdam', 'as heard'],
    ['gehalt podsdam', 'potsdam', 'soft'],
    ['gehalt postdam', 'potsdam', 'letters swapped'],
    ['gehalt duisbrug', 'duisburg', 'letters swapped'],
    ['gehalt Düsburg', 'duisburg', 'as heard'],
    ['gehalt duisborg', 'duisburg', 'another vowel'],
    ['pay in Dusiburg', 'duisburg', 'letters swapped'],
    ['gehalt in leibzig', 'leipzig', 'a town without an article, after "in"'],
    ['gehalt in berlni', 'berlin', 'likewise'],
    ['gehalt in haburg', 'hamburg', 'likewise'],
  ])('%s → %s (%s)', (message, town) => expect(citiesOf(message)).toEqual([town]));
});

describe('a word that asks is found though it is misspelt', () => {
  test.each([
    ['welche brachnen gibts in potsdam', 'market', 'letters in another order'],
    ['was krigt man in Dresden', 'salary', 'a vowel lost, of two ways to write it'],
  ])('%s → %s (%s)', (message, kind) => expect(understand(message).parts[0]?.kind).toBe(kind));
});

describe('ordinary words stay what they are', () => {
  test.each([
    ['Was verdienst du?'],
    ['Wie viel bringt das im Monat?'],
    ['Was macht man den ganzen Tag?'],
    ['Wie schwer ist das, wenn man dresst?'],
    ['Ich habe die Potenz nicht'],
    ['Was steht in der Magd?'],
    ['Gibt es Gebäck und Kaffee?'],
    ['Bringt ein Studium mehr Gehalt?'],
    ['Is there dressing for the salad?'],
    ['What does the chemist say?'],
    ['Wie ist die Chemie im Team?'],
  ])('%s', (message) => expect(citiesOf(message)).toEqual([]));
});

describe('words of the questions are repaired', () => {
  test.each([
    ['was verdint man in dresden', 'salary'],
    ['gehlat dresden', 'salary'],
    ['gehallt in dresden', 'salary'],
    ['welche weiterbildugnen gibt es in dresden', 'training'],
    ['welche aufgabn hat man in dresden', 'tasks'],
    ['fähigkieten in dresden', 'skills'],
    ['salery in dresden', 'salary'],
    ['carrer prospects in dresden', 'outlook'],
    ['mindestlon', 'minimumWage'],
  ])('%s → %s', (message, kind) => expect(understand(message).parts[0]?.kind).toBe(kind));
});

describe('a speller', () => {
  const spell = createSpeller([
    { word: 'dresden', weight: 3 },
    { word: 'gehalt', weight: 2 },
    { word: 'lohne', weight: 1, meaning: 'a' },
    { word: 'lohse', weight: 1, meaning: 'b' },
  ]);

  test.each<[string, string | undefined, string]>([
    ['dresden', 'dresden', 'a known word'],
    ['dresdn', 'dresden', 'one edit'],
    ['gehallt', 'gehalt', 'one edit'],
    ['lohre', undefined, 'two words are equally near'],
    ['dre', undefined, 'too short'],
    ['wochenende', undefined, 'nothing near'],
    ['x'.repeat(30), undefined, 'too long'],
  ])('%s → %s (%s)', (word, expected) => expect(spell(word)).toBe(expected));

  test('gives the same word again, however much nonsense came between', () => {
    const before = spell('dresdn');
    for (let index = 0; index < 6000; index++) spell(`qx${index.toString(36)}zz`);
    expect(spell('dresdn')).toBe(before);
  });
});

test('any one slip in a covered town of seven letters or more is forgiven', () => {
  const speller = createSpeller(towns.map((word) => ({ word, weight: 3 })));
  const slip = fc
    .tuple(fc.constantFrom(...towns), fc.integer({ min: 1, max: 5 }), fc.constantFrom('lose', 'double', 'swap'))
    .map(([word, at, how]) => {
      if (how === 'lose') return { word, typo: word.slice(0, at) + word.slice(at + 1) };
      if (how === 'double') return { word, typo: word.slice(0, at) + word.slice(at - 1) };
      return { word, typo: word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) };
    });
  fc.assert(
    fc.property(slip, ({ word, typo }) => {
      expect(speller(typo)).toBe(word);
    }),
    { numRuns: 200, seed: 1 },
  );
});
