import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../../src/knowledge/build/facts.ts';
import { createPlaces } from '../../src/knowledge/build/places.ts';
import { fold } from '../../src/knowledge/fold.ts';
import { baseName } from '../../src/knowledge/occupation-names.ts';
import { goldSchema, score, share } from './score.ts';

/**
 * Articles by other hands with what a person read in them. `seen`, `tuned` and `tuned-a` to `tuned-u` were read when rules
 * were written, and the models are trained on them. `frozen`, `frozen-a` and `frozen-b` are the other halves; nobody
 * reads their failures, only their totals. They are the true figures.
 */
const facts = loadFacts(new URL('../../data', import.meta.url).pathname);
const concepts = new Map(facts.concepts.map((concept) => [concept.id, concept]));
const places = createPlaces(facts.towns);
const read = createReader(facts);

const parts = [
  { part: 'seen', salary: 0.98, distractors: 1, recall: 0.93, precision: 0.9, names: 0, languages: 2 },
  { part: 'tuned', salary: 0.98, distractors: 1, recall: 0.91, precision: 0.87, names: 0, languages: 0 },
  { part: 'tuned-a', salary: 0.86, distractors: 1, recall: 0.84, precision: 0.9, names: 0, languages: 2 },
  { part: 'tuned-b', salary: 0.94, distractors: 1, recall: 0.9, precision: 0.87, names: 0, languages: 2 },
  { part: 'tuned-c', salary: 0.95, distractors: 1, recall: 0.9, precision: 0.89, names: 0, languages: 4 },
  { part: 'tuned-d', salary: 0.98, distractors: 0, recall: 0.9, precision: 0.89, names: 0, languages: 5 },
  { part: 'tuned-e', salary: 0.96, distractors: 0, recall: 0.92, precision: 0.85, names: 0, languages: 9 },
  { part: 'tuned-f', salary: 0.96, distractors: 0, recall: 0.9, precision: 0.87, names: 0, languages: 2 },
  { part: 'tuned-g', salary: 0.96, distractors: 0, recall: 0.93, precision: 0.86, names: 0, languages: 1 },
  { part: 'tuned-h', salary: 0.98, distractors: 0, recall: 0.96, precision: 0.9, names: 0, languages: 0 },
  { part: 'tuned-i', salary: 0.98, distractors: 0, recall: 0.97, precision: 0.93, names: 0, languages: 0 },
  { part: 'tuned-j', salary: 0.98, distractors: 0, recall: 0.95, precision: 0.94, names: 0, languages: 0 },
  { part: 'tuned-k', salary: 0.98, distractors: 0, recall: 0.94, precision: 0.9, names: 0, languages: 5 },
  { part: 'tuned-m', salary: 0.98, distractors: 0, recall: 0.94, precision: 0.9, names: 0, languages: 2 },
  { part: 'tuned-n', salary: 0.96, distractors: 0, recall: 0.92, precision: 0.9, names: 0, languages: 3 },
  { part: 'tuned-o', salary: 0.97, distractors: 0, recall: 0.93, precision: 0.87, names: 0, languages: 3 },
  { part: 'tuned-p', salary: 0.95, distractors: 0, recall: 0.95, precision: 0.9, names: 0, languages: 1 },
  { part: 'tuned-q', salary: 0.94, distractors: 0, recall: 0.96, precision: 0.87, names: 0, languages: 5 },
  { part: 'tuned-r', salary: 0.96, distractors: 0, recall: 0.95, precision: 0.83, names: 0, languages: 1 },
  { part: 'tuned-s', salary: 0.97, distractors: 0, recall: 0.97, precision: 0.91, names: 0, languages: 2 },
  { part: 'tuned-t', salary: 0.97, distractors: 0, recall: 0.96, precision: 0.93, names: 1, languages: 1 },
  { part: 'tuned-u', salary: 0.94, distractors: 1, recall: 0.93, precision: 0.85, names: 1, languages: 3 },
  { part: 'frozen', salary: 0.91, distractors: 4, recall: 0.9, precision: 0.85, names: 1, languages: 3 },
  { part: 'frozen-a', salary: 0.72, distractors: 3, recall: 0.75, precision: 0.88, names: 1, languages: 6 },
  { part: 'frozen-b', salary: 0.8, distractors: 2, recall: 0.88, precision: 0.89, names: 1, languages: 8 },
];

describe.each(parts)('the articles that are $part', ({ part, ...bar }) => {
  const found = scoreFolder(new URL(part, import.meta.url).pathname);
  // The figures of docs/knowledge.md.
  process.stderr.write(
    `${part}: pay F1 ${found.salary.toFixed(2)}, ${found.distractors} reported that is no pay; skills found ${found.recall.toFixed(2)}, right ${found.precision.toFixed(2)}\n`,
  );

  test('pay has its level, bounds and period', () => expect(found.salary).toBeGreaterThanOrEqual(bar.salary));
  test('what only looks like pay is left out', () => expect(found.distractors).toBeLessThanOrEqual(bar.distractors));
  test('skills are found where they stand', () => expect(found.recall).toBeGreaterThanOrEqual(bar.recall));
  test('what is found is a skill', () => expect(found.precision).toBeGreaterThanOrEqual(bar.precision));
  test('occupation and town are right', () => expect(found.names).toBeLessThanOrEqual(bar.names));
  test('languages are right', () => expect(found.languages).toBeLessThanOrEqual(bar.languages));
});

/**
 * Short paragraphs about pay, made up after what editors write: steps and groups of agreements, figures by year, part-time and
 * day rates, other people's pay, prices. The pay model is trained on `paragraphs`, not on `paragraphs-a`; rules were written
 * for both, which gave 0.88 with 10 distractors and 0.84 with 4 before.
 */
describe.each([
  { part: 'paragraphs', salary: 0.97, distractors: 0 },
  { part: 'paragraphs-a', salary: 0.89, distractors: 3 },
])('the $part about pay', ({ part, ...bar }) => {
  const found = scoreFolder(new URL(part, import.meta.url).pathname);

  test('pay has its level, bounds and period', () => expect(found.salary).toBeGreaterThanOrEqual(bar.salary));
  test('what only looks like pay is left out', () => expect(found.distractors).toBeLessThanOrEqual(bar.distractors));
  test('occupation and town are right', () => expect(found.names).toBe(0));
});

function scoreFolder(dir: string): {
  salary: number;
  distractors: number;
  recall: number;
  precision: number;
  names: number;
  languages: number;
} {
  const golds = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const bytes = new Map(loadArticles(dir).map((file) => [file.name, file.bytes]));
  const rows = golds.map((name) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(dir, name), 'utf8')));
    const { profile, text } = read({ name: gold.file, bytes: bytes.get(gold.file) ?? new Uint8Array() });
    const named =
      profile &&
      [gold.occupation, ...gold.occupation_also].some((name) => isNamed(profile.occupationName, name)) &&
      [gold.city, ...gold.city_also].some((name) => profile.city === places.townOf(name)?.id);
    return { gold, named, found: profile && score(profile, gold, text, concepts) };
  });
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);
  const right = sum(({ found }) => found?.salary.right ?? 0);
  const precision = share(
    right,
    sum(({ found }) => found?.salary.wrong.length ?? 0),
  );
  const recall = share(
    right,
    sum(({ found, gold }) => found?.salary.missed.length ?? gold.salary.length),
  );
  return {
    salary: (2 * precision * recall) / (precision + recall),
    distractors: sum(({ found }) => found?.distractors.length ?? 0),
    recall: share(
      sum(({ found }) => found?.skills.right ?? 0),
      sum(({ found, gold }) => found?.skills.missed.length ?? gold.skills.length),
    ),
    precision: share(
      sum(({ found }) => found?.skillMentions.right ?? 0),
      sum(({ found }) => found?.skillMentions.wrong.length ?? 0),
    ),
    names: sum(({ named }) => (named ? 0 : 1)),
    languages: sum(({ found }) => found?.languages.length ?? 0),
  };
}

function isNamed(found: string, name: string): boolean {
  return fold(found) === fold(name) || fold(found) === fold(baseName(name));
}
