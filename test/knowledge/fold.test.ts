import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/knowledge/fold.ts';

describe('one word in several spellings folds to one', () => {
  test.each([
    [['Gehälter', 'Gehaelter', 'gehalter', 'GEHÄLTER', 'Geha\u0308lter'], 'gehalter'],
    [['München', 'Muenchen', 'Munchen'], 'munchen'],
    [['Köln', 'Koeln', 'KÖLN'], 'koln'],
    [['Straße', 'Strasse', 'STRASSE', 'STRAẞE'], 'strasse'],
    [['café', 'cafe', 'CAFÉ'], 'cafe'],
    [['Moers', 'Mörs'], 'mors'],
    [['ﬁrma', 'Firma'], 'firma'],
  ])('%j → %s', (spellings, folded) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });
});

describe('what differs stays apart', () => {
  test.each([
    ['Essen', 'Esse'],
    ['Hof', 'Huf'],
    ['zählen', 'zehlen'],
    ['ja', 'je'],
    ['2.400', '2,400'],
  ])('%s, %s', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});

/** What people type in German and English and what keyboards of the neighbours add; not letters of formulas ("ℌ"). */
const typed = fc.string({
  unit: fc.constantFrom(...'aeiouäöüßAEIOUÄÖÜẞbcdnrstéèçñåøłžαжשم漢😀\u0301\u0308 .,-12€\n'),
  maxLength: 40,
});

/** What fold promises, written down the plain and slow way. */
function foldSlowly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([aou])e+/g, '$1');
}

describe('laws of fold', () => {
  test('the short way for plain letters gives what the long way gives', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(text)).toBe(foldSlowly(text));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
  test('upper and lower case fold alike', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
  test('nothing of it throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof fold(text)).toBe('string');
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
