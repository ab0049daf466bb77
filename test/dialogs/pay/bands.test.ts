import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createConverse } from '../../../src/dialogs/converse.ts';
import { noContact } from '../../../src/dialogs/dialog.ts';
import { knowledgeWith } from '../../support/knowledge.ts';
import { rangesOf, someDay } from '../talk.ts';

/** An article that names every level: none of those that come with the program does. */
const [pattern] = JSON.parse(readFileSync('data/knowledge.json', 'utf8')).profiles;
const band = (level: string, min: number | null, max: number | null) => ({
  ...pattern.salary[0],
  level,
  min,
  max,
  drivers: [],
});
const salary = [
  band('apprentice', 1100, 1300),
  band('entry', 2500, 2700),
  band('experienced', 2800, 3100),
  band('specialist', 3200, 3600),
  band('top', null, 4400),
];
const baker = {
  ...pattern,
  occupation: 'baker',
  occupationName: 'Bäcker',
  city: 'leipzig',
  cityName: 'Leipzig',
  salary,
};
const converseWith = (profile: object) => createConverse({ knowledge: knowledgeWith(profile), contact: noContact });
const converse = converseWith(baker);

describe('of five levels, those that are asked for', () => {
  test.each([
    [
      'Was verdient ein Bäcker in Leipzig?',
      ['2.500–2.700', '2.800–3.100', '3.200–3.600', 'bis 4.400'],
      'no apprentice',
    ],
    ['Was verdient ein Bäcker als Einsteiger in Leipzig?', ['2.500–2.700'], 'entry'],
    ['Was verdient ein Azubi als Bäcker in Leipzig?', ['1.100–1.300'], 'apprentice'],
    ['Was verdient ein Bäcker mit Erfahrung in Leipzig?', ['2.800–3.100'], 'experienced'],
    [
      'Was verdient ein Spezialist als Bäcker in Leipzig?',
      ['3.200–3.600', 'bis 4.400'],
      'a specialist may reach the top',
    ],
    ['Was verdient ein Bäcker maximal in Leipzig?', ['3.200–3.600', 'bis 4.400'], 'the two that reach highest'],
  ])('%s → %j (%s)', (text, figures) => {
    const ranges = rangesOf(converse({ text }, undefined, someDay).answer);
    expect(ranges.map((range) => range.replace(/^.*: | €.*$/g, ''))).toEqual(figures);
  });

  test('pay of apprentices is not held against the minimum wage, which is not theirs', () => {
    const note = (text: string) => JSON.stringify(converse({ text }, undefined, someDay).answer.blocks);
    expect(note('Was verdient ein Azubi als Bäcker in Leipzig?')).not.toContain('Mindestlohn');
    expect(note('Was verdient man als Einsteiger im Kundenservice in Dresden?')).toContain('Mindestlohn');
  });

  test.each([
    [13.9, '2026-09-30', false, 'the minimum wage itself'],
    [13.89, '2026-09-30', true, 'a cent less'],
    [13.9, someDay, true, 'enough today, too little in a few weeks'],
    [14.6, someDay, false, 'enough then as well'],
  ])('pay of %s € an hour on %s: a warning is %s (%s)', (rate, day, warns) => {
    const hourly = {
      ...baker,
      city: 'halle-saale',
      cityName: 'Halle',
      salary: [{ ...band('entry', rate, 15), period: 'hour' }],
    };
    const answer = JSON.stringify(
      converseWith(hourly)({ text: 'Was verdient ein Bäcker in Halle?' }, undefined, day).answer.blocks,
    );
    expect(answer.includes('gesetzlichen Mindestlohn')).toBe(warns);
  });
});
