import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as texts from '../../locales/texts.ts';
import { knowledge } from '../dialogs/talk.ts';
import { sentencesOf } from './reading.ts';
import { isPlain, unwritten, wordsOf } from './vocabulary.ts';

/** All texts of a tree with their keys, "file.key". */
function leaves(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

/** What nobody is told in an answer: labels of pages and pictures, operators' and developers' messages, the team's own card. */
const aside =
  /^(?:card|chat|counter\.(?:page|title)|demo|page|status|widget|shell\.errors|handoff\.request)\.|^counter\.noScript$/;

const german = new Map(leaves(texts.de));
const plain = leaves(texts.dePlain).filter(([key]) => !aside.test(key));
const names = new Set(
  [
    ...Object.values(texts.de.words.regions),
    ...knowledge.covered.map(({ id }) => knowledge.profilesOf(id).map(({ cityName }) => cityName)),
  ]
    .flat()
    .flatMap(wordsOf),
);

/** Long values: what is longer than these is an exception that the reader meets anyway. */
const values: Record<string, string> = {
  ...{ city: 'Frankfurt am Main', other: 'Neustadt bei Coburg', first: 'Frankfurt am Main', second: 'Halle' },
  ...{ occupation: 'Fachkraft für Lagerlogistik', occupations: 'Koch, Maurer und Fachkraft für Lagerlogistik' },
  ...{ cities: 'Chemnitz, Dresden, Duisburg, Magdeburg und Potsdam', pay: 'ungefähr 2.400 bis 2.800 Euro im Monat' },
  ...{ said: '2.400 bis 2.800 Euro im Monat', amount: '2.400 Euro', level: 'in der Ausbildung', per: 'in der Stunde' },
  ...{
    date: '1. Januar 2027',
    day: '1. Januar 2027',
    topic: 'Zahlen zu Stellen und Bewerbungen',
    title: '„Koch in Bad Kissingen“',
  },
  ...{ concept: 'Gut mit Menschen aus anderen Kulturen umgehen', name: 'das Beratungsteam', time: '22.11.2026, 14:05' },
  ...{ label: 'Diese Programme und Geräte sind wichtig', list: '„Koch in Bad Kissingen“, Teil „Gehalt“' },
};

describe('every text of an answer', () => {
  test('has a plain wording, and nothing else has one', () => {
    const keys = (locale: string) =>
      readdirSync(`locales/${locale}`).flatMap((file) =>
        leaves(JSON.parse(readFileSync(`locales/${locale}/${file}`, 'utf8')), `${file.replace('.json', '')}.`),
      );
    const wanted = keys('de').flatMap(([key]) => (aside.test(key) ? [] : [key]));
    expect(
      keys('de-plain')
        .map(([key]) => key)
        .sort(),
    ).toEqual(wanted.sort());
  });

  test('asks for no value that the normal wording does not have', () => {
    const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? [];
    const foreign = plain.filter(([key, text]) => placeholders(text).some((name) => !german.get(key)?.includes(name)));
    expect(foreign).toEqual([]);
  });

  test.each(plain)('%s: short sentences', (_key, text) => {
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '40');
    expect(sentencesOf(filled).filter((words) => words.length > 15)).toEqual([]);
  });

  test.each(plain)('%s: plain words, no signs, nothing supposed', (_key, text) => {
    const words = wordsOf(text.replace(/\{\{\w+\}\}|online\.telefonseelsorge\.de/g, ' '));
    expect(words.filter((word) => !isPlain(word) && !names.has(word))).toEqual([]);
    expect(text.match(unwritten)).toBeNull();
  });
});

describe('every plain name', () => {
  const { concepts, occupations } = knowledge.plain;
  const exceptions = knowledge.minimumWage.exceptions.map(({ id, plain: name }) => [id, name ?? ''] as const);

  test.each([...Object.entries(concepts), ...Object.entries(occupations), ...exceptions])('%s: %s', (_id, name) => {
    expect(name).toMatch(/^\p{Lu}/u);
    expect(wordsOf(name).length).toBeGreaterThan(0);
    expect(wordsOf(name).length).toBeLessThanOrEqual(12);
    expect(wordsOf(name).filter((word) => !isPlain(word) && word !== 'Berlin')).toEqual([]);
  });

  test('is of something that there is', () => {
    expect(Object.keys(concepts).filter((id) => !knowledge.concept(id))).toEqual([]);
    expect(Object.keys(occupations).filter((id) => !knowledge.occupations.some((known) => known.id === id))).toEqual(
      [],
    );
  });
});

describe('every explanation of a term', () => {
  test.each(knowledge.terms.map(({ id, plain: text }) => [id, text] as const))('%s: short and plain', (_id, text) => {
    expect(sentencesOf(text).filter((words) => words.length > 15)).toEqual([]);
    expect(wordsOf(text).filter((word) => !isPlain(word))).toEqual([]);
    expect(text.match(unwritten)).toBeNull();
  });
});
