import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLmdbTable, type LmdbTableOptions } from '../../src/bot/state/lmdb-table.ts';
import { createMemoryTable } from '../../src/bot/state/memory-table.ts';
import { newFolder } from '../support/new-folder.ts';
import { until } from './visitor.ts';

const newPlace = () => join(newFolder(), 'state');
const later = () => Date.now() + 60_000;

function openTable(folder: string, options: Partial<LmdbTableOptions> = {}) {
  const table = createLmdbTable({ folder, lasting: false, ...options });
  onTestFinished(() => table.close());
  return table;
}

describe('a table in memory', () => {
  test('lets the scope go that was not written to for longest where there are too many', () => {
    const table = createMemoryTable({ scopes: 2 });
    for (const scope of ['a', 'b', 'a', 'c']) table.set(scope, 'x', 'text', later());
    expect(['a', 'b', 'c'].map((scope) => table.get(scope, 'x'))).toEqual(['text', undefined, 'text']);
  });

  test('lets it go where there is too much, and counts what was deleted or written over', () => {
    const table = createMemoryTable({ scopes: 100, size: 25 });
    for (let at = 0; at < 10; at += 1) table.set('a', 'x', '0123456789', later());
    table.set('b', 'x', '0123456789', later());
    table.set('b', 'y', '0123456789', later());
    expect([table.get('a', 'x'), table.list('b', '')]).toEqual([
      undefined,
      [
        ['x', '0123456789'],
        ['y', '0123456789'],
      ],
    ]);
    table.delete('b', 'x');
    table.set('c', 'x', '0123456789', later());
    expect(table.get('b', 'y')).toBe('0123456789');
  });
});

describe('a table on the disk', () => {
  test('sets what was not closed aside after the machine itself went down, and only then', async () => {
    const folder = newPlace();
    const first = openTable(folder);
    first.set('a', 'x', 'text', later());
    const boot = readFileSync(join(folder, 'boot'), 'utf8');
    await first.close();
    expect(existsSync(join(folder, 'boot'))).toBe(false);
    const second = openTable(folder);
    expect(second.get('a', 'x')).toBe('text');
    await second.close();
    writeFileSync(join(folder, 'boot'), boot);
    const killed = openTable(folder);
    expect(killed.get('a', 'x')).toBe('text');
    await killed.close();
    writeFileSync(join(folder, 'boot'), 'another boot');
    const torn = openTable(folder);
    expect(torn.get('a', 'x')).toBeUndefined();
    expect(existsSync(`${folder}.torn/data.mdb`)).toBe(true);
    torn.set('a', 'x', 'again', later());
    expect(torn.get('a', 'x')).toBe('again');
  });

  test('deletes what has outlived its time from the disk when it is opened', async () => {
    const folder = newPlace();
    const first = openTable(folder);
    for (let at = 0; at < 2500; at += 1) first.set(`s${at}`, 'x', 'text', at < 2400 ? later() : later() + 3_600_000);
    await first.close();
    const second = openTable(folder, { now: () => Date.now() + 120_000 });
    const raw = open<string, string>({ path: folder, encoding: 'string', noSync: true });
    await until(() => raw.getKeysCount() === 100);
    expect(second.get('s2400', 'x')).toBe('text');
  });

  test('does all of several steps or none', () => {
    const table = openTable(newPlace());
    table.set('a', 'x', 'before', later());
    expect(() =>
      table.together(() => {
        table.set('a', 'x', 'after', later());
        throw new Error('in between');
      }),
    ).toThrow('in between');
    expect(table.get('a', 'x')).toBe('before');
  });

  test('names the folder and what to do where it cannot be opened', () => {
    const folder = newPlace();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'data.mdb'), 'this is no database'.repeat(1000));
    expect(() => openTable(folder)).toThrow(new RegExp(`STATE_URL: ${folder} cannot be opened.*move them away`));
    writeFileSync(join(folder, 'file'), '');
    expect(() => openTable(join(folder, 'file', 'state'))).toThrow('right to write there');
  });
});
