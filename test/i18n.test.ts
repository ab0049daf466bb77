import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { de, en } from '../locales/texts.ts';
import { createTranslator, formatEuro, formatNumber, formatRange } from '../src/i18n.ts';

test.each([
  ['de', 2200, '2.200\u00a0€'],
  ['en', 2200, '€2,200'],
  ['de', 13.9, '13,90\u00a0€'],
  ['en', 13.9, '€13.90'],
  ['de-plain', 2200, '2.200\u00a0Euro'],
  ['de-plain', 13.9, '13,90\u00a0Euro'],
] as const)('writes euro in %s: %d → %s', (language, value, text) => {
  expect(formatEuro(language, value)).toBe(text);
});

test.each([
  ['de', 2200, 2700, '2.200–2.700\u00a0€'],
  ['en', 2200, 2700, '€2,200–2,700'],
  ['de', 13.9, 14, '13,90–14,00\u00a0€'],
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
  expect(t('shell.section', { title: 'A & B', section: '<b>' })).toBe('A & B, Abschnitt „<b>“');
});

test('throws on a key that no file has, and on a placeholder without a value', () => {
  const t = createTranslator()('en');
  expect(() => t('shell.nonsense' as 'shell.section')).toThrow('no text "shell.nonsense"');
  expect(() => t('shell.section')).toThrow('no value for {{title}}');
});

test('counts: one and several are different texts of one key', () => {
  const t = createTranslator()('en');
  expect([1, 2].map((count) => t('shell.source', { count, list: 'x' }))).toEqual(['Source: x', 'Sources: x']);
});

describe('the files of all languages', () => {
  const german = new Map(leaves(de));
  const english = new Map(leaves(en));

  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  test('have the same placeholders under each key', () => {
    const differing = [...german].filter(([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? ''));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('have no text that nothing uses', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const used = [...code.matchAll(/(['"`])((?:[\w-]|\$\{[^}]*\})+(?:\.(?:[\w-]|\$\{[^}]*\})+)+)\1/g)].map(
      ([, , key = '']) => key,
    );
    const literals = new Set(used.filter((key) => !key.includes('$')));
    const patterns = used
      .filter((key) => key.includes('$'))
      .map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
    const unused = [...german.keys()]
      // What only the counter's script says is looked at in test/counter-page/texts.test.ts.
      .filter((key) => !key.startsWith('counter.page.'))
      .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
      // The widget's loader takes this part of the file as a whole.
      .filter((key) => !key.startsWith('widget.launcher.'));
    expect(unused).toEqual([]);
  });
});

/** All texts of a tree with their keys, "file.key". */
function leaves(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{\w+/g) ?? [])].sort().join();
}
