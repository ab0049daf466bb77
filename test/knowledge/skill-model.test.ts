import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadFacts, loadNames } from '../../src/knowledge/build/facts.ts';
import { loadSkillExamples } from '../../src/knowledge/training/labelled-skills.ts';
import { trainSkills } from '../../src/knowledge/training/train-skills.ts';

const root = new URL('../../', import.meta.url).pathname;
const facts = loadFacts(`${root}data`);
const read = createReader(facts);

/** The words that a text is read to ask for. */
function askedIn(text: string): string[] {
  const article = `Dachdecker Jobs und Stellenangebote in Dresden\n\n${text}\n`;
  const { profile, text: read_ } = read({ name: 'a.txt', bytes: new TextEncoder().encode(article) });
  const asked = profile?.mentions.filter(({ facet }) => facet === 'skill' || facet === 'tool') ?? [];
  return asked.flatMap(({ at }) => at.map((place) => read_.slice(...place)));
}

describe('what no concept names is found by how it is asked for', () => {
  test.each([
    ['Verlangt werden Geduld, Kenntnisse in Zwirbeltechnik und ein Blonkschein.', /Zwirbeltechnik/],
    ['Gefragt sind Geduld, Blonkwissen und der sichere Umgang mit dem Zwirbler.', /Blonkwissen/],
    ['Man sollte Quirlpläne lesen können, belastbar sein und Humor haben.', /Quirlpläne|lesen/],
  ])('%s', (text, expected) => expect(askedIn(text).join(' ')).toMatch(expected));

  test.each([
    ['Die Firma liefert nach Polen und Italien. In der Kantine gibt es freitags Fisch.'],
    ['Der Hafen hat drei Becken, zwei davon sind tief genug für die großen Schiffe.'],
    ['Die Miete ist gestiegen, und die Straßenbahn fährt nur noch alle zwanzig Minuten.'],
  ])('not in: %s', (text) => expect(askedIn(text)).toEqual([]));
});

test('an article is read alike after others', () => {
  const article = 'Gefragt sind Geduld und Humor. Wer schwindelfrei ist, kommt weit.';
  const first = askedIn(article);
  for (let time = 0; time < 5; time++) askedIn(`Nebenan backt man Brot. ${article}`);
  expect(askedIn(article)).toEqual(first);
});

test('training gives data/skill-model.json; if not, run "npm run train"', () => {
  const names = loadNames(`${root}data`);
  const trained = trainSkills(loadSkillExamples(root, names));
  expect(trained.scale).toBeCloseTo(facts.skillModel?.scale ?? 0, 6);
  const [left, right] = [trained.weights, facts.skillModel?.weights ?? ''].map(
    (weights) => new Int8Array(Buffer.from(weights, 'base64')),
  );
  const apart = left?.reduce((most, weight, at) => Math.max(most, Math.abs(weight - (right?.[at] ?? 0))), 0);
  expect(apart).toBeLessThanOrEqual(1);
}, 240_000);
