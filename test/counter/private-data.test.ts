import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removePrivate, settledPart } from '../../src/counter/private-data.ts';

describe('takes out what looks like personal data, and says what it was', () => {
  test.each([
    ['dd einstieg max.muster@example.org', 'dd einstieg', ['email']],
    ['DE89 3704 0044 0532 0130 00 dresden', 'dresden', ['iban']],
    ['DE89370400440532013000', '', ['iban']],
    ['65 170839 J 008 potsdam', 'potsdam', ['insurance']],
    ['65170839J008 potsdam', 'potsdam', ['insurance']],
    ['A123456789 gehalt', 'gehalt', ['insurance']],
    ['037D123456 dd einstieg', 'dd einstieg', ['customer']],
    ['12345//0012345 dd', 'dd', ['customer']],
    ['dd 0351 1234567 einstieg', 'dd einstieg', ['phone']],
    ['0171/2345678', '', ['phone']],
    ['+49 351 123-4567 dd', 'dd', ['phone']],
    ['geb. 12.03.1989 dresden', 'geb. dresden', ['birth']],
    ['12 345 678 901 dd', 'dd', ['number']],
    ['Frau Schmidt dresden einstieg', 'dresden einstieg', ['name']],
    ['Herrn Müller-Lüdenscheidt 2350 md', '2350 md', ['name']],
    ['Mrs Miller dresden, 0171 2345678', 'dresden,', ['phone', 'name']],
  ])('%s', (text, rest, removed) => {
    expect(removePrivate(text)).toEqual({ text: rest, removed });
  });
});

describe('leaves alone what is none', () => {
  test.each([
    'dd einstieg',
    '2350 magdeburg anfängerin 38,5 std',
    '28.200 € im Jahr in Dresden',
    '14,50 € die stunde, 30 stunden',
    '2.350–2.800 € dresden',
    'ab 1.1.2027 in potsdam',
    '01099 dresden',
    '0,5 stelle in chemnitz',
    'frau in dresden, 40 h',
    'Frauen in Dresden',
    '2200 2700 2800 3200 vergleich',
    '42000 im jahr, 13. gehalt',
  ])('%s', (text) => {
    expect(removePrivate(text)).toEqual({ text, removed: [] });
  });
});

describe('while somebody types, holds back what may yet become personal data', () => {
  test.each([
    ['dd einstieg 03', 'dd einstieg'],
    ['dd einstieg 0351 12', 'dd einstieg'],
    ['dd +49 1', 'dd'],
    ['dd max@', 'dd'],
    ['dd 037D12', 'dd'],
    ['65 17', '65 17'],
    ['65 170839', ''],
    ['dd DE89 3704', 'dd'],
    ['dd 0351 1234567', 'dd'],
    ['dd 2350', 'dd 2350'],
    ['dd 2350 38,5', 'dd 2350 38,5'],
    ['28.200 im jahr', '28.200 im jahr'],
    ['dd 40 h', 'dd'],
    ['dd 40 h einstieg', 'dd 40 h einstieg'],
  ])('%s', (text, settled) => {
    expect(settledPart(text)).toBe(settled);
  });
});

test('cleaning twice is cleaning once, whatever the text holds', () => {
  const pieces = fc.constantFrom('dd', '0351', '1234567', 'DE89', '3704', '@', 'a.b', ' ', '+', '.', 'J', '12.03.1989');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const { text } = removePrivate(parts.join(' '));
      expect(removePrivate(text).text).toBe(text);
    }),
  );
});
