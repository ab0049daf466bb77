import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/knowledge/load-profiles.ts';
import { knowledgeFileSchema, type Profile } from '../../src/knowledge/model.ts';
import { openPack } from '../../src/knowledge/pack/pack.ts';
import { createNumbering, encodeRecord } from '../../src/knowledge/pack/record.ts';
import { writePack } from '../../src/knowledge/pack/write-pack.ts';
import { indexProfiles, type Profiles } from '../../src/knowledge/profiles.ts';
import { readJson } from '../../src/knowledge/read-json.ts';
import { newFolder } from '../support/new-folder.ts';

const { profiles: few } = readJson(new URL('../../data/knowledge.json', import.meta.url).pathname, knowledgeFileSchema);

/** The profiles of the knowledge file, and again as those of a baker, some of them without pay. */
const profiles: Profile[] = [
  ...few,
  ...few.slice(0, 3).map((profile) => ({
    ...profile,
    occupation: 'baker',
    occupationName: 'Bäcker',
    salary: [{ ...(profile.salary[0] ?? fail()), min: 13.9, max: null, period: 'hour' as const, approximate: true }],
    unquantified: [{ drivers: ['nights'], at: [5, 400_000] as [number, number], size: 'hundreds' as const }],
    source: { ...profile.source, date: '2026-01-31', title: 'Öfen – und „Brot“ 🥖' },
  })),
];

function fail(): never {
  throw new Error('the knowledge file has a profile without pay');
}

function packed(): Buffer {
  const ids: string[] = [];
  const numbering = createNumbering(ids);
  const records = profiles.map((profile) => encodeRecord(profile, numbering));
  return Buffer.concat([...writePack(records, ids)]);
}

const kinds: [string, () => Profiles][] = [
  ['in memory', () => indexProfiles(profiles)],
  ['in a pack', () => openPack('x.pack', packed())],
];
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(kinds)('profiles %s', (_, open) => {
  const known = open();

  test('are what was put in, in the same order', () => {
    expect(plain([...known.all()])).toEqual(plain(profiles));
    expect(known.count).toBe(profiles.length);
  });
  test('are found by occupation, in the order of the names of the cities', () => {
    expect(known.profilesOf('baker').map(({ cityName }) => cityName)).toEqual(['Chemnitz', 'Dresden', 'Duisburg']);
    expect(known.profilesOf('nobody')).toEqual([]);
  });
  test('are found by city, in the order of the names of the occupations', () => {
    expect(known.profilesIn('dresden').map(({ occupationName }) => occupationName)).toEqual([
      'Bäcker',
      'Customer Service',
    ]);
    expect(known.profilesIn('nowhere')).toEqual([]);
  });
  test('are found by both, always the same object', () => {
    expect(known.profile('baker', 'dresden')?.source.date).toBe('2026-01-31');
    expect(known.profile('baker', 'potsdam')).toBeUndefined();
    expect(known.hasProfile('baker', 'dresden')).toBe(true);
    expect(known.hasProfile('baker', 'potsdam')).toBe(false);
    expect(known.hasProfile('nobody', 'nowhere')).toBe(false);
    expect(known.profile('baker', 'dresden')).toBe(known.profilesOf('baker')[1]);
    expect(known.profile('baker', 'dresden')?.salary).toBe(known.profilesOf('baker')[1]?.salary);
  });
  test('say the same after what was read for an answer was let go of', () => {
    const before = plain(known.profilesOf('baker'));
    known.letGo();
    expect(plain(known.profilesOf('baker'))).toEqual(before);
    expect(known.profile('baker', 'dresden')).toBe(known.profilesOf('baker')[1]);
  });
  test('say what is covered: most profiles first, cities by name', () => {
    expect(known.covered).toEqual([
      { id: 'customer-service', name: 'Customer Service' },
      { id: 'baker', name: 'Bäcker' },
    ]);
    expect(known.cities.map(({ name }) => name)).toEqual(['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam']);
  });
});

describe('a damaged pack is refused', () => {
  const file = join(newFolder(), 'x.pack');
  const load = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    return () => loadProfiles(file);
  };
  const good = packed();
  const flipped = Buffer.from(good);
  flipped[good.length - 5] = (flipped[good.length - 5] ?? 0) ^ 1;

  test.each([
    ['cut off', good.subarray(0, good.length - 100), /x\.pack: the knowledge pack is cut off/],
    ['with a wrong bit', flipped, /x\.pack: the knowledge pack is damaged; build it anew/],
    ['with a broken header', Buffer.from('KLPACK02\u0004\0\0\0abcd'), /x\.pack: the header/],
    ['empty', Buffer.alloc(0), /x\.pack: not readable as JSON/],
  ])('%s', (_, bytes, message) => expect(load(bytes)).toThrow(message));
  test('and the good one is read', () => {
    writeFileSync(file, good);
    expect(loadProfiles(file).count).toBe(profiles.length);
    expect(readFileSync(file).length).toBeLessThan(JSON.stringify(profiles).length / 4);
  });
});
