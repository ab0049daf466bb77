import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { newFolder } from '../support/new-folder.ts';

const knowledge = loadKnowledge('data');
const lines: string[] = JSON.parse(readFileSync('data/postcodes.json', 'utf8'));
const codes = lines.flatMap((line) => line.split(' ').slice(1));

describe('laws of postcodes', () => {
  test('every list is of a town', () => {
    expect(lines.filter((line) => !knowledge.town(line.split(' ')[0] ?? ''))).toEqual([]);
  });

  test('every code is of one town', () => {
    expect(codes.length).toBeGreaterThan(7000);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('every larger town has some, and every one with an article', () => {
    const listed = new Set(lines.map((line) => line.split(' ')[0]));
    expect(knowledge.cities.filter(({ id }) => !listed.has(id))).toEqual([]);
    const larger = knowledge.towns.filter(({ population }) => (population ?? 0) >= 50_000);
    expect(larger.filter(({ id }) => !listed.has(id)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the town of a postcode', () => {
  test.each([
    ['39104', 'magdeburg'],
    ['14467', 'potsdam'],
    ['09247', 'chemnitz'],
    ['01465', 'dresden'],
    ['47279', 'duisburg'],
    ['04109', 'leipzig'],
    ['12589', 'berlin'],
    ['65549', 'limburg-an-der-lahn'],
    ['03042', 'cottbus'],
    ['34576', 'homberg-efze'],
    // Its neighbours have it too, but are small.
    ['01454', 'radeberg'],
    ['22145', 'hamburg'],
  ])('%s is of %s', (code, town) => expect(knowledge.townOfCode(code)?.id).toBe(town));

  test.each([
    // Hilden, and a corner of Düsseldorf.
    ['40721'],
    // Biederitz, Gommern and Möser.
    ['39175'],
    ['12345'],
    ['3910'],
    ['magdeburg'],
    [' 39104'],
    [''],
  ])('"%s" is of none', (code) => expect(knowledge.townOfCode(code)).toBeUndefined());
});

test('a list that is not as it must be is refused', () => {
  const folder = newFolder();
  cpSync('data', folder, { recursive: true });
  writeFileSync(join(folder, 'postcodes.json'), '["potsdam 1446"]');
  expect(() => loadKnowledge(folder)).toThrow(/postcodes\.json: 0: /);
});
