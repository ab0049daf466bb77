import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../../locales/de/counter.json';

/** Groups that are shown as a whole, or looked up by a name that the server gives. */
const tables = ['examples', 'private', 'languages', 'fields', 'periods', 'levels', 'say', 'keys'];

test('the counter has no text that nothing uses', () => {
  const code = readdirSync('web/counter')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`web/counter/${file}`, 'utf8'))
    .join('\n');
  const unused = leaves(page).filter((path) => {
    const names = path.filter((_, at) => !path.slice(0, at).some((name) => tables.includes(name)));
    return !names.every((name) => new RegExp(`\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\} = `).test(code));
  });
  expect(unused).toEqual([]);
});

function leaves(tree: object, path: string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...path, key]] : leaves(value, [...path, key]),
  );
}
