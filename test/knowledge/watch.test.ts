import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { newFolder } from '../support/new-folder.ts';

const committed = 'data/knowledge.json';

/** Watches a copy of the knowledge file; `seen` is what was told, in order. */
function watch(): { file: string; seen: string[] } {
  const dir = newFolder();
  const file = join(dir, 'knowledge.json');
  copyFileSync(committed, file);
  const seen: string[] = [];
  const stop = watchKnowledge({
    file,
    load: () => loadKnowledge('data', file),
    onChange: ({ count }) => seen.push(`${count} articles`),
    onError: ({ message }) => seen.push(message),
    every: 10,
  });
  onTestFinished(stop);
  return { file, seen };
}

function withFewer(): string {
  const { schema, profiles } = JSON.parse(readFileSync(committed, 'utf8'));
  return JSON.stringify({ schema, profiles: profiles.slice(1) });
}

test('a file that was put in place of the old one is told, once', async () => {
  const { file, seen } = watch();
  writeFileSync(`${file}.new`, withFewer());
  renameSync(`${file}.new`, file);
  await vi.waitFor(() => expect(seen).toEqual(['4 articles']));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(seen).toEqual(['4 articles']);
});

test('a faulty file is refused with the place, the next good one is taken', async () => {
  const { file, seen } = watch();
  writeFileSync(file, '{"schema": 1, "profiles": [{"occupation": 7}]}');
  await vi.waitFor(() => expect(seen).toEqual([expect.stringContaining('knowledge.json: profiles.0.occupation: ')]));
  writeFileSync(file, withFewer());
  await vi.waitFor(() => expect(seen).toHaveLength(2));
  expect(seen[1]).toBe('4 articles');
});

test('a file that is gone is told', async () => {
  const { file, seen } = watch();
  rmSync(file);
  await vi.waitFor(() => expect(seen).toEqual([`${file} is gone`]));
});
