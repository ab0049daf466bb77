import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const docs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`);
const allOf = (page: string, pattern: RegExp) =>
  [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, found = '']) => found);

describe.each(pages)('%s', (page) => {
  test('its links lead somewhere', () => {
    const links = allOf(page, /\]\((?!https?:|mailto:)([^)\s#]+)/g);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  test('the files that it names are there', () => {
    const files = allOf(page, /`([\w.-]+(?:\/[\w.-]+)+\.(?:bicep|conf|css|json|jsonl|mjs|sh|ts|txt))`/g);
    const isThere = (file: string) => existsSync(file) || sources.some((path) => path.endsWith(`/${file}`));
    expect(files.filter((file) => !isThere(file) && !made.has(file))).toEqual([]);
  });

  test('the commands that it names can be run', () => {
    expect(allOf(page, /npm run (?:-s )?([a-z][\w:]*)/g).filter((command) => !(command in scripts))).toEqual([]);
  });
});

/** What a build writes. */
const made = new Set(['data/checked.json', 'locales/texts.ts']);

test('every file in the layout of docs/DESIGN.md is there', () => {
  const [layout = ''] = allOf('docs/DESIGN.md', /```\n(src\/\n[\s\S]*?)```/g);
  const names = [...layout.matchAll(/[\w-]+\.ts\b/g)].map(([name]) => name);
  const known = new Set(sources.map((path) => basename(path)));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

test('every picture is shown on a page', () => {
  const shown = new Set(pages.flatMap((page) => allOf(page, /\]\((?:docs\/)?images\/([^)]+)\)/g)));
  expect(readdirSync('docs/images').filter((name) => !shown.has(name))).toEqual([]);
});
