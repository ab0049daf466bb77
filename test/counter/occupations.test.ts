import { describe, expect, test } from 'vitest';
import { createConsult } from '../../src/counter/consult.ts';
import { createConverse } from '../../src/dialogs/converse.ts';
import { knowledgeWith, profileAs } from '../support/knowledge.ts';

const knowledge = knowledgeWith(
  profileAs('nurse', 'Krankenpfleger', 'dresden'),
  profileAs('baker', 'Bäcker', 'potsdam'),
);
const contact = { name: 'Beratung', phone: undefined, email: undefined, url: undefined };
const consult = createConsult({ knowledge, converse: createConverse({ knowledge, contact }) });
const ask = (words: string) => consult({ words, languages: ['de'] }, '2026-11-22').answers[0];

describe('where articles cover several occupations', () => {
  test('those that are named stand side by side, each with its town', () => {
    expect(ask('vgl krankenpfleger bäcker einstieg')?.comparison).toMatchObject({
      columns: ['Krankenpfleger, Dresden', 'Bäcker, Potsdam'],
      levels: [
        {
          label: 'Einstieg',
          bands: [
            { column: 0, min: 2200, max: 2700 },
            { column: 1, min: 2300, max: 2800 },
          ],
        },
      ],
    });
  });

  test('the answer is about all of them, with a source for each', () => {
    const { blocks = [], sources = [] } = ask('vgl krankenpfleger bäcker einstieg') ?? {};
    expect(blocks[0]).toMatchObject({
      type: 'table',
      columns: ['Beruf und Stadt', 'Einstieg'],
      rows: [
        ['Krankenpfleger, Dresden', '2.200–2.700\u00a0€'],
        ['Bäcker, Potsdam', '2.300–2.800\u00a0€'],
      ],
    });
    expect(sources.map(({ title }) => title)).toEqual(['Krankenpfleger in Dresden', 'Bäcker in Potsdam']);
    expect(JSON.stringify(blocks)).toContain('Mindestlohn');
  });

  test('what is asked back can be taken as it stands: it brings the question with it', () => {
    const back = ask('dd einstieg');
    expect(back?.kind).toBe('whichOccupation');
    const [first = '', second = ''] = back?.suggestions ?? [];
    expect([first, second].sort()).toEqual(['Customer Service: Dresden Einstieg', 'Krankenpfleger: Dresden Einstieg']);
    for (const suggestion of [first, second]) {
      const answer = ask(suggestion);
      expect(answer?.kind).toBe('salary');
      expect(JSON.stringify(answer?.blocks)).toContain(suggestion.split(':')[0]);
    }
  });
});
