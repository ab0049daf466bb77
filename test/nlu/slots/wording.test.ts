import { describe, expect, test } from 'vitest';
import { firstOf } from '../reader.ts';

const wordingOf = (message: string) => firstOf(message).wording;

describe('asks for plain wording', () => {
  test.each([
    ['einfach bitte'],
    ['Einfach, bitte!'],
    ['bitte einfach'],
    ['In einfacher Sprache bitte'],
    ['Bitte antworten Sie in einfacher Sprache.'],
    ['Kannst du das leichter erklären?'],
    ['Können Sie mir das einfacher erklären?'],
    ['Geht das auch einfacher?'],
    ['leichte Sprache'],
    ['Leichte Sprache bitte'],
    ['Können Sie Leichte Sprache?'],
    ['das ist mir zu kompliziert'],
    ['einfacher bitte'],
    ['Was verdient man in Dresden? Einfach bitte.'],
    ['Gehalt Potsdam in einfachen Worten'],
    ['erklär mir das bitte einfach'],
    ['ohne Fremdwörter bitte'],
    ['EINFACHE SPRACHE'],
    ['simpler please'],
    ['Could you say that in plain language?'],
    ['use simple english please'],
    ['too complicated'],
    ['Can you explain that in simpler words?'],
  ])('%s', (message) => expect(wordingOf(message)).toBe('plain'));
});

describe('asks for the normal wording again', () => {
  test.each([
    ['normal bitte'],
    ['Wieder normale Sprache'],
    ['Bitte wieder in normaler Sprache.'],
    ['wieder normal bitte'],
    ['keine einfache Sprache mehr'],
    ['bitte nicht mehr in einfacher Sprache'],
    ['normal please'],
    ['back to normal'],
  ])('%s', (message) => expect(wordingOf(message)).toBe('normal'));
});

describe('asks for no wording', () => {
  test.each([
    ['Sagen Sie mir bitte einfach, was man in Dresden verdient.'],
    ['Ich will einfach nur wissen, was man in Dresden verdient'],
    ['Ist der Einstieg einfach?'],
    ['Ist es leichter in Potsdam?'],
    ['Wo ist der Einstieg einfacher?'],
    ['Sind 2.300 Euro normal?'],
    ['hm ok. und einstieg normal?'],
    ['Ist die Arbeit zu kompliziert für mich?'],
    ['Welche Sprache brauche ich?'],
    ['Ist es einfach, einen Job zu finden?'],
    ['Is it easier to get in in Potsdam?'],
    ['Is 2300 normal?'],
    ['Was verdient man in Dresden?'],
  ])('%s', (message) => expect(wordingOf(message)).toBeUndefined());
});

test('names the language it is wanted in', () => {
  expect(firstOf('in simple German please')).toMatchObject({ wording: 'plain', wish: 'de' });
  expect(firstOf('use simple English please')).toMatchObject({ wording: 'plain', wish: 'en' });
  expect(firstOf('einfaches Deutsch bitte')).toMatchObject({ wording: 'plain', wish: 'de' });
});

test('is no question of its own', () => {
  expect(firstOf('leichte Sprache')).toMatchObject({ kind: undefined, orElse: 'language' });
  expect(firstOf('Was muss man in Dresden können? Bitte in einfacher Sprache')).toMatchObject({ kind: 'skills' });
});
