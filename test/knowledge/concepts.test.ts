import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createConceptMatcher, loadConcepts } from '../../src/knowledge/concepts.ts';
import type { Concept } from '../../src/knowledge/model.ts';
import { newFolder } from '../support/new-folder.ts';

const concept = (id: string, ...cues: string[]): Concept => ({
  id,
  de: id,
  en: id,
  facet: 'skill',
  cues: { de: cues, en: [] },
});
const match = createConceptMatcher([
  concept('patience', 'geduld*', 'ruhig bleib*'),
  concept('stress', 'stress*', '*belastbar*'),
  concept('stress-hard', 'stressresistent unter druck'),
  concept('it-affinity', 'it affinität', 'IT', 'affin* _ technik'),
  concept('c-plus-plus', 'C++'),
  concept('office', 'ms office', '*office'),
  concept('learn', 'aus fehlern _ lern*'),
]);
const found = (text: string) => match(text).map(({ concept, at }) => `${concept.id}: ${text.slice(...at)}`);

describe('a concept is found', () => {
  test.each([
    ['Viel Geduld hilft.', ['patience: Geduld'], 'a word'],
    ['GEDULDIGE Menschen', ['patience: GEDULDIGE'], 'any case, any ending'],
    ['wenn sie ruhig bleiben', ['patience: ruhig bleiben'], 'words in a row'],
    ['die Belastbarkeit', ['stress: Belastbarkeit'], 'any ending and beginning'],
    ['hochbelastbare Leute', ['stress: hochbelastbare'], 'inside a compound'],
    ['Stressresistent unter Druck', ['stress-hard: Stressresistent unter Druck'], 'the longest wins'],
    ['die IT-Affinitaet', ['it-affinity: IT-Affinitaet'], 'a hyphen is a blank, ae is ä'],
    ['affin für neue Technik', ['it-affinity: affin für neue Technik'], 'a gap'],
    ['affin, ganz klar, Technik', ['it-affinity: affin, ganz klar, Technik'], 'a gap goes over commas'],
    ['Kenntnisse in C++ und MS/Office', ['c-plus-plus: C++', 'office: MS/Office'], 'signs of a name'],
    ['LibreOffice', ['office: LibreOffice'], 'any beginning'],
    ['Wer aus Fehlern lernen mag', ['learn: aus Fehlern lernen'], 'a gap of no word'],
    ['die IT ruft', ['it-affinity: IT'], 'capitals of a common word'],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a concept is not found', () => {
  test.each([
    ['Ungeduld', 'no star before the word'],
    ['Kenntnisse in C', 'the signs belong to the name'],
    ['it pays', 'a common word in small letters'],
    ['ruhig. Bleiben wir', 'not over the end of a sentence'],
    ['affin. Für Technik', 'a gap ends with the sentence'],
    ['affin für vieles, was mit Technik', 'a gap of four words'],
  ])('%s (%s)', (text) => expect(found(text)).toEqual([]));
});

describe('the folder of concepts', () => {
  const folder = (files: Record<string, unknown>) => {
    const dir = newFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), JSON.stringify(content));
    return dir;
  };
  const row = { id: 'a', de: 'A', en: 'A', cues: { de: ['a'], en: [] } };

  test('gives every concept the facet of its file', () => {
    const concepts = loadConcepts(folder({ 'skill.json': [row], 'tool.json': [{ ...row, id: 'b' }] }));
    expect(concepts.map(({ id, facet }) => `${facet}/${id}`)).toEqual(['skill/a', 'tool/b']);
  });
  test.each([
    [{ 'skill.json': [{ ...row, de: 1 }] }, /skill\.json: 0\.de: /],
    [{ 'skills.json': [row] }, /skills\.json: no facet/],
    [{ 'skill.json': [row], 'tool.json': [row] }, /concept "a" is in skill\.json too/],
    [{}, /no concepts/],
  ])('says where %j is wrong', (files, message) => expect(() => loadConcepts(folder(files))).toThrow(message));
});
