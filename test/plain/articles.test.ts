import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createConverse } from '../../src/dialogs/converse.ts';
import { noContact } from '../../src/dialogs/dialog.ts';
import { createReader } from '../../src/knowledge/build/build.ts';
import { loadArticles, loadFacts } from '../../src/knowledge/build/facts.ts';
import type { Wording } from '../../src/knowledge/model.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { someDay } from '../dialogs/talk.ts';
import { newFolder } from '../support/new-folder.ts';
import { eurosIn, sentencesOf, textOf } from './reading.ts';

/** The adviser on articles about other occupations, whose things have German names only. */
const read = createReader(loadFacts('data'));
const profiles = loadArticles('test/articles/frozen').flatMap((article) => read(article).profile ?? []);
const file = join(newFolder(), 'knowledge.json');
writeFileSync(file, JSON.stringify({ schema: 1, profiles }));
const converse = createConverse({ knowledge: loadKnowledge('data', file), contact: noContact });

const asked = [
  ...['Was verdient man als # in @?', 'Einsteiger # @ Gehalt', '# @ Stundenlohn', '# @ 20 Stunden', 'Skills # @'],
  ...['Was macht ein # in @?', 'Arbeitsmarkt # @', 'Weiterbildung # @', 'Zukunft # @', 'Tipps # @', 'Überblick # @'],
  ...['Angebot 2500 Euro # @ Einsteiger', '# in Kleve Gehalt', 'Gehalt @'],
];

test('on any article figures are those of the normal wording, and sentences have at most 15 words', () => {
  const questions = profiles.flatMap(({ occupationName, cityName }) =>
    asked.map((question) => question.replace('#', occupationName).replace('@', cityName)),
  );
  const say = (text: string, wording: Wording) =>
    textOf(converse({ text, wording, full: true }, undefined, someDay).answer);
  const faulty = questions.filter((question) => {
    const plain = say(question, 'plain');
    const long = sentencesOf(plain).some((words) => words.length > 15);
    return long || eurosIn(plain).join() !== eurosIn(say(question, 'normal')).join() || /ungefähr ungefähr/.test(plain);
  });
  expect(questions.length).toBeGreaterThan(400);
  expect(faulty.length).toBe(0);
});
