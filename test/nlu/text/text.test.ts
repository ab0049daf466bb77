import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxLength, readText } from '../../../src/nlu/text/text.ts';

const words = (message: string) => readText(message).tokens.map(({ word }) => word);
const clauses = (message: string) => new Set(readText(message).tokens.map(({ clause }) => clause)).size;

describe('of a message stay its words', () => {
  test.each([
    ['<at>Karrierelotse</at> Gehalt in Dresden?', ['gehalt', 'in', 'dresden'], 'a mention is not said'],
    ['<at id="0">Karriere Lotse</at>&nbsp;Gehalt', ['gehalt'], 'nor one with an id'],
    ['<AT>bot</AT>Gehalt', ['gehalt'], 'in any case'],
    ['<b>Gehalt</b> in <a href="https://x.de?a=b">Dresden</a>', ['gehalt', 'in', 'dresden'], 'markup'],
    ['Gehalt &amp; Skills', ['gehalt', 'skills'], 'entities'],
    ['2.400&nbsp;&euro;', ['2.400', '¤'], 'an amount with entities'],
    ['Ge\u00adhalt', ['ge', 'halt'], 'a soft hyphen parts'],
    ['Gehalt\u202fin\u00a0Dresden', ['gehalt', 'in', 'dresden'], 'odd blanks'],
    ['a\u0000b\u0007c', ['a', 'b', 'c'], 'control characters'],
    ['GEHÄLTER Gehaelter gehälter', ['gehalter', 'gehalter', 'gehalter'], 'umlauts in any spelling'],
    ['Gehälter', ['gehalter'], 'a decomposed umlaut'],
    ["What's the job like?", ['what', 'the', 'job', 'like'], 'an English short form'],
    ['Dresden’s pay', ['dresden', 'pay'], 'a typographic apostrophe'],
    ['Callcenter-Agent', ['callcenter', 'agent'], 'a hyphen parts'],
    ['🙂🙂 Gehalt 👍', ['gehalt'], 'emoji'],
    ['', [], 'nothing'],
    ['?!…', [], 'only signs'],
  ])('%j', (message, expected) => expect(words(message)).toEqual(expected));
});

describe('gender forms are cut to the base form', () => {
  test.each([
    ['Berater:in', ['berater']],
    ['Berater*innen', ['berater']],
    ['Berater_in', ['berater']],
    ['Berater/-in', ['berater']],
    ['Berater/in', ['berater']],
    ['Berater(in)', ['berater']],
    ['Berater/-innen', ['berater']],
    ['Angestellte/r', ['angestellte']],
    ['Berater (m/w/d)', ['berater']],
    ['Berater m/w/d', ['berater']],
    ['Berater (w/m)', ['berater']],
    ['adviser (m/f/x)', ['adviser']],
  ])('%s', (message, expected) => expect(words(message)).toEqual(expected));
});

describe('no gender form', () => {
  test.each([
    ['Beruf: in Dresden', ['beruf', 'in', 'dresden']],
    ['Dresden/Potsdam', ['dresden', 'potsdam']],
    ['Gehalt (in Dresden)', ['gehalt', 'in', 'dresden']],
    ['Beraterin', ['beraterin']],
  ])('%s', (message, expected) => expect(words(message)).toEqual(expected));
});

describe('clauses', () => {
  test.each([
    ['Gibt es ein 13. Gehalt in Dresden?', 1, 'an ordinal ends no sentence'],
    ['am 1. Januar', 1, 'nor does a day'],
    ['Das war 2024. Wie ist es jetzt?', 2, 'a year does'],
    ['Gehalt in Dresden, Aufgaben in Potsdam', 2, 'a comma'],
    ['Gehalt und Aufgaben', 2, 'a conjunction'],
    ['2.400 Euro', 1, 'the point of thousands'],
    ['pay but also skills', 3, 'each conjunction'],
  ])('%s: %d (%s)', (message, count) => expect(clauses(message)).toBe(count));
});

describe('laws of readText', () => {
  test('100 kB are cut, and soon', () => {
    const started = performance.now();
    for (const unit of ['Gehalt in Dresden ', '<', '<at>', '&nbsp;', '(m/w', '1. ', 'a:in', '\u0301']) {
      expect(readText(unit.repeat(Math.ceil(100_000 / unit.length))).clean.length).toBeLessThanOrEqual(maxLength);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('whatever the message, every token stands where it says, and clauses only go up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
        const { clean, tokens } = readText(message);
        let clause = 0;
        for (const token of tokens) {
          expect(clean.slice(token.start, token.end)).toBe(token.raw);
          expect(token.clause).toBeGreaterThanOrEqual(clause);
          clause = token.clause;
        }
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  test('what was cleaned once stays as it is', () => {
    const piece = fc.constantFrom('Gehalt', ' ', '  ', 'Berater:in', '13. ', 'Dresden', '?', '\n', '&', 'ä', '2.400');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { clean } = readText(pieces.join(' '));
        expect(readText(clean).clean).toBe(clean);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
