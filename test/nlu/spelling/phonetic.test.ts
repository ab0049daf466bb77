import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonetic } from '../../../src/nlu/spelling/phonetic.ts';

describe('words that sound alike have one code', () => {
  test.each([
    [['magdeburg', 'machdeburch', 'makdeburk', 'magdeburk']],
    [['chemnitz', 'kemnitz', 'chemnits']],
    [['dresden', 'dresdn', 'drehsden']],
    [['potsdam', 'bodsdam', 'podsdam']],
    [['duisburg', 'duisburk', 'dusburg']],
    [['vater', 'fater']],
    [['phon', 'fon']],
  ])('%j', (words) => expect(new Set(words.map(phonetic)).size).toBe(1));
});

describe('words that sound different have two', () => {
  test.each([
    ['dresden', 'emden'],
    ['potsdam', 'potsdorf'],
    ['duisburg', 'augsburg'],
    ['chemnitz', 'steinitz'],
    ['gehalt', 'gestalt'],
  ])('%s, %s', (a, b) => expect(phonetic(a)).not.toBe(phonetic(b)));
});

test('double letters do not matter, nor which vowel it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[bfgklmnr][abefgiklmnoru]{2,10}$/), (word) => {
      expect(phonetic(word.replace(/[bfgklmnr]/g, '$&$&'))).toBe(phonetic(word));
      expect(phonetic(word.replace(/[aeiou]/g, 'a'))).toBe(phonetic(word));
    }),
    { numRuns: 300, seed: 1 },
  );
});
