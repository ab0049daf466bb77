import { describe, expect, test } from 'vitest';
import { findNamedTools, findToolsBeside } from '../../src/knowledge/build/named-tools.ts';

describe('a program is found by what is said of it', () => {
  test.each([
    ['Kassiert wird mit Kornblick.', 'de', 'Kornblick'],
    ['Die Warenwirtschaft läuft über Kornblick.', 'de', 'Kornblick'],
    ['Kornblick läuft auf jedem Rechner.', 'de', 'Kornblick'],
    ['Das Amt arbeitet mit KB.NET.', 'de', 'KB.NET'],
    ['Most shops in town run Cornview or something like it.', 'en', 'Cornview'],
    ['The software is called Cornview.', 'en', 'Cornview'],
  ] as const)('%s', (text, language, name) => {
    expect(findNamedTools(text, language).map((at) => text.slice(...at))).toEqual([name]);
  });

  test.each([
    ['Kassiert wird mit einem Lächeln.', 'de'],
    ['Sie arbeitet mit Menschen.', 'de'],
    ['They run a shop in Bremen.', 'en'],
  ] as const)('not in: %s', (text, language) => expect(findNamedTools(text, language)).toEqual([]));
});

describe('what stands beside a known program is one', () => {
  test.each([
    ['Gezeichnet wird in [Vectorworks] oder Plankorn.', ['Plankorn']],
    ['Gefragt sind CornCAD, [Excel] und Geduld.', ['CornCAD']],
    ['Gefragt sind [Excel] und Geduld.', []],
    ['Wer [Excel] kann, Kollegen hilft und bleibt.', []],
  ])('%s', (marked, names) => {
    const from = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const found = findToolsBeside(text, [from, marked.indexOf(']') - 1]);
    expect(found.map((at) => text.slice(...at))).toEqual(names);
  });
});
