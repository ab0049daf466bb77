import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../src/knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../../src/knowledge/build/facts.ts';
import { formatKnowledge } from '../../src/knowledge/build/format.ts';
import { createPlaces } from '../../src/knowledge/build/places.ts';
import { knowledgeFileSchema } from '../../src/knowledge/model.ts';
import { goldSchema, score, share } from '../articles/score.ts';

const root = new URL('../../', import.meta.url).pathname;
const articles = join(root, '../shared/articles');
const present = existsSync(articles);
if (!present) process.stderr.write(`${articles} is not here: the knowledge file is not held against its articles\n`);

test('the knowledge file fits its schema', () => {
  const { profiles } = knowledgeFileSchema.parse(JSON.parse(readFileSync(join(root, 'data/knowledge.json'), 'utf8')));
  expect(profiles.length).toBeGreaterThan(0);
});

describe.skipIf(!present)('the articles the knowledge file is built from', () => {
  const facts = loadFacts(join(root, 'data'));
  const { profiles, readings } = present
    ? buildKnowledge(loadArticles(articles), facts)
    : { profiles: [], readings: [] };
  const concepts = new Map(facts.concepts.map((concept) => [concept.id, concept]));
  const places = createPlaces(facts.towns);
  const mentions = { right: 0, wrong: 0 };

  test('give the file that is committed', () => {
    expect([...formatKnowledge(profiles)].join('')).toBe(readFileSync(join(root, 'data/knowledge.json'), 'utf8'));
  });

  test.each(readings.map((reading) => [reading.file, reading] as const))(
    '%s is read as a person reads it',
    (file, { profile, text }) => {
      const gold = goldSchema.parse(
        JSON.parse(readFileSync(join(articles, 'gold', file.replace('.txt', '.json')), 'utf8')),
      );
      if (!profile) throw new Error(`${file}: no profile`);
      const found = score(profile, gold, text, concepts);
      expect(profile).toMatchObject({ occupationName: gold.occupation, city: places.townOf(gold.city)?.id });
      expect(profile.source.language).toBe(gold.language);
      expect(found.salary).toEqual({ right: gold.salary.length, missed: [], wrong: [], approximate: [] });
      expect(found.unquantified.missed).toEqual([]);
      expect(profile.unquantified).toHaveLength(gold.unquantified.length);
      expect(found.distractors).toEqual([]);
      expect(found.languages).toEqual([]);
      expect(share(found.skills.right, found.skills.missed.length)).toBeGreaterThanOrEqual(0.9);
      const { right, wrong } = found.skillMentions;
      expect(share(right, wrong.length)).toBeGreaterThanOrEqual(0.75);
      mentions.right += right;
      mentions.wrong += wrong.length;
    },
  );

  test('what all five are read to ask for is mostly that', () =>
    expect(share(mentions.right, mentions.wrong)).toBeGreaterThanOrEqual(0.85));
});
