import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../../src/knowledge/build/facts.ts';
import { createPlaces } from '../../src/knowledge/build/places.ts';
import { fold } from '../../src/knowledge/fold.ts';
import { goldSchema, score, share } from './score.ts';

/** Articles by another hand with what a person read in them. The rules were written with the tuned half open, the frozen half closed. */
const facts = loadFacts(new URL('../../data', import.meta.url).pathname);
const concepts = new Map(facts.concepts.map((concept) => [concept.id, concept]));
const places = createPlaces(facts.towns);
const read = createReader(facts);

const halves = [
  { half: 'tuned', salary: 0.99, distractors: 0, recall: 0.9, precision: 0.9, names: 0, languages: 1 },
  { half: 'frozen', salary: 0.94, distractors: 3, recall: 0.81, precision: 0.82, names: 0, languages: 4 },
];

describe.each(halves)('the $half half', ({ half, ...bar }) => {
  const found = scoreFolder(new URL(half, import.meta.url).pathname);

  test('pay has its level, bounds and period', () => expect(found.salary).toBeGreaterThanOrEqual(bar.salary));
  test('what only looks like pay is left out', () => expect(found.distractors).toBeLessThanOrEqual(bar.distractors));
  test('skills are found where they stand', () => expect(found.recall).toBeGreaterThanOrEqual(bar.recall));
  test('what is found is a skill', () => expect(found.precision).toBeGreaterThanOrEqual(bar.precision));
  test('occupation and town are right', () => expect(found.names).toBeLessThanOrEqual(bar.names));
  test('languages are right', () => expect(found.languages).toBeLessThanOrEqual(bar.languages));
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
      fold(profile.occupationName) === fold(gold.occupation) &&
      profile.city === places.townOf(gold.city)?.id;
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
