import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { newFolder } from '../support/new-folder.ts';

/** A data folder as a bundle has it: with the hashes of its files. */
function bundledData(): string {
  const folder = newFolder();
  cpSync('data', folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const hashes = files.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );
  writeFileSync(join(folder, 'checked.json'), JSON.stringify(hashes));
  return folder;
}

test('what was checked when it was bundled says the same without another check', () => {
  const [checked, bundled] = [loadKnowledge('data'), loadKnowledge(bundledData())];
  for (const part of ['towns', 'concepts', 'occupations', 'occupationHeads', 'commonWords'] as const) {
    expect(bundled[part]).toEqual(checked[part]);
  }
  expect(bundled.townOfCode('39104')).toEqual(checked.townOfCode('39104'));
  for (const part of ['plain', 'kindModel'] as const) expect(bundled[part]).toEqual(checked[part]);
  // Remarks for editors, which nothing reads, are left in it.
  expect(bundled.minimumWage).toMatchObject(checked.minimumWage);
  expect([...bundled.all()]).toEqual([...checked.all()]);
});

test('what was changed afterwards is checked again', () => {
  const folder = bundledData();
  const file = join(folder, 'towns.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"lat":47.842', '"lat":"47.842"'));
  expect(() => loadKnowledge(folder)).toThrow(/towns\.json: 0\.lat: /);
});
