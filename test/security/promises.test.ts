import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const files = {
  A: readFileSync('test/security/attacks.test.ts', 'utf8'),
  O: readFileSync('test/operation/operation.test.ts', 'utf8'),
};

test('every promise of docs/security.md names a test that there is', () => {
  const rows = page
    .split('## Promises and their tests')[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .filter((line) => /^\| (?!threat|-)/.test(line));
  expect(rows?.length).toBeGreaterThan(15);
  for (const row of rows ?? []) {
    const proof = row.split('|')[3] ?? '';
    const named = [...proof.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file ?? '');
    const titles = [...proof.matchAll(/\b([AO])(?: "([^"]+)"|, last test)/g)];
    expect(named.length + titles.length, row).toBeGreaterThan(0);
    for (const file of named) expect(existsSync(file), file).toBe(true);
    for (const [, file, title = 'all of it was logged'] of titles)
      expect(files[file as 'A' | 'O'], row).toContain(title);
  }
});
