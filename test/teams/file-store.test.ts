import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createFileStore } from '../../src/bot/teams/file-store.ts';

const schema = z.object({ words: z.string() });
const folder = () => mkdtempSync(join(tmpdir(), 'lotse-'));
const open = (path: string, options: { lifetime?: number; now?: () => number } = {}) =>
  createFileStore({ folder: path, lifetime: 60_000, schema, ...options });

test('keeps a value for whoever opens the folder next, and forgets it when told', async () => {
  const path = folder();
  await open(path).set('key', { words: 'a' });
  expect(await open(path).get('key')).toEqual({ words: 'a' });
  await open(path).delete('key');
  await open(path).delete('key');
  expect(await open(path).get('key')).toBeUndefined();
});

test('does not write keys down: they name people and conversations', async () => {
  const path = folder();
  await open(path).set('msteams/a:secret', { words: 'a' });
  expect(readdirSync(path).join()).toMatch(/^[0-9a-f]{64}\.json$/);
});

test('forgets what has outlived its time, also on the disk', async () => {
  const path = folder();
  await open(path).set('key', { words: 'a' });
  const later = open(path, { now: () => Date.now() + 61_000 });
  expect(await later.get('key')).toBeUndefined();
  expect(readdirSync(path)).toEqual([]);
});

test.each(['{', '"text"', '{"words":1}', ''])(
  'takes a file that holds something else for none: %s',
  async (content) => {
    const path = folder();
    const store = open(path);
    await store.set('key', { words: 'a' });
    writeFileSync(join(path, readdirSync(path)[0] ?? ''), content);
    expect(await store.get('key')).toBeUndefined();
  },
);

test('holds a value whole, however many write it at once', async () => {
  const store = open(folder());
  await Promise.all(Array.from({ length: 50 }, (_, at) => store.set('key', { words: 'x'.repeat(at * 100) })));
  expect((await store.get('key'))?.words).toMatch(/^x*$/);
});
