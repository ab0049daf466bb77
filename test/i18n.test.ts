import { expect, test } from 'vitest';
import { createTranslator, formatEuro, formatNumber, formatRange } from '../src/i18n.ts';

test.each([
  ['de', 2200, '2.200\u00a0€'],
  ['en', 2200, '€2,200'],
  ['de', 13.9, '13,90\u00a0€'],
  ['en', 13.9, '€13.90'],
] as const)('writes euro in %s: %d → %s', (language, value, text) => {
  expect(formatEuro(language, value)).toBe(text);
});

test.each([
  ['de', 2200, 2700, '2.200–2.700\u00a0€'],
  ['en', 2200, 2700, '€2,200–2,700'],
  ['de', 13.9, 14, '13,90–14\u00a0€'],
  ['de', 2800, 2800, '2.800\u00a0€'],
] as const)('writes a range in %s: %d to %d → %s', (language, min, max, text) => {
  expect(formatRange(language, min, max)).toBe(text);
});

test('writes numbers as the language does', () => {
  expect(formatNumber('de', 1234.5)).toBe('1.234,5');
  expect(formatNumber('en', 1234.5)).toBe('1,234.5');
});

test('fills placeholders without escaping them: renderers escape', () => {
  const t = createTranslator()('de');
  expect(t('shell.source', { title: 'A & B' })).toBe('Quelle: A & B');
});

test('throws on a key that no file has, and on a placeholder without a value', () => {
  const t = createTranslator()('en');
  expect(() => t('shell.nonsense' as 'shell.source')).toThrow('no text "shell.nonsense"');
  expect(() => t('shell.source')).toThrow('no value for {{title}}');
});
