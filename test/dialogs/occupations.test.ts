import { describe, expect, test } from 'vitest';
import { createConverse } from '../../src/dialogs/converse.ts';
import { noContact } from '../../src/dialogs/dialog.ts';
import { knowledgeWith, profileAs } from '../support/knowledge.ts';
import { eurosIn, expectAnswer, say, someDay, talk } from './talk.ts';

describe('unknownOccupation: an occupation without an article is named as such, and gets no figure', () => {
  test.each([
    ['Was verdient ein Koch in Dresden?', 'Zum Beruf „Koch“ habe ich keinen Artikel'],
    ['Was verdient eine Bäckerin in Chemnitz?', 'Zum Beruf „Bäckerin“ habe ich keinen Artikel'],
    ['software developer salary in Dresden', 'I have no article on the occupation “software developer”'],
    ['Was verdient ein Pfleger in Dresden?', 'Zum Beruf „Pfleger“ habe ich keinen Artikel'],
    ['Was verdient ein Elefantenpfleger?', 'Zum Beruf „Elefantenpfleger“ habe ich keinen Artikel'],
    ['Which skills does a nurse need in Potsdam?', 'I have no article on the occupation “nurse”'],
  ])('%s', (message, says) => {
    const said = say(message);
    expectAnswer(said, { kind: 'unknownOccupation', outcome: 'unknown', has: [says, 'Customer Service'] });
    expect(said.text.split(says)).toHaveLength(2);
    expect(eurosIn(said.text)).toEqual([]);
  });

  test('and is not kept: the next question is about what is known', () => {
    expectAnswer(talk('Was verdient ein Koch in Dresden?', 'Was verdient man in Dresden?'), {
      kind: 'salary',
      outcome: 'answered',
    });
  });
});

describe('whichOccupation: of several that may be meant it asks instead of guessing', () => {
  const knowledge = knowledgeWith(
    profileAs('nurse', 'Krankenpfleger', 'dresden'),
    profileAs('geriatric-nurse', 'Altenpfleger', 'dresden'),
    profileAs('baker', 'Bäcker', 'potsdam'),
  );
  const converse = createConverse({ knowledge, contact: noContact });
  const answers = (...messages: string[]) => {
    let memory: Parameters<typeof converse>[1];
    return messages.map((text) => {
      const turn = converse({ text }, memory, someDay);
      memory = turn.memory;
      return turn.answer;
    });
  };
  const kindsOf = (...messages: string[]) => answers(...messages).map(({ kind }) => kind);
  const said = (message: string) => JSON.stringify(answers(message)[0]?.blocks);

  test('a city without an article: none are claimed for it', () => {
    expect(said('Gehalt Leipzig')).toContain(
      'Für welchen Beruf möchten Sie das wissen? Artikel habe ich zum Beispiel zu',
    );
    expect(said('Gehalt Leipzig')).not.toContain('Leipzig habe ich');
    expect(said('Gehalt Dresden')).toContain('Zu Dresden habe ich Artikel über');
  });

  test('a field of work that articles cover: the occupations in it', () => {
    expect(kindsOf('Was verdient man in der Pflege in Dresden?')).toEqual(['whichOccupation']);
    expect(said('Was verdient man in der Pflege in Dresden?')).not.toContain('Bäcker');
    expect(kindsOf('Vom Kundenservice in die Pflege wechseln, was verdiene ich in Dresden?')).toEqual([
      'whichOccupation',
    ]);
    expect(said('Verdient ein Bäcker mehr als in der Pflege?')).not.toContain('keinen Artikel');
  });

  test('no occupation named: those of the city', () => {
    expect(kindsOf('Was verdient man in Dresden?')).toEqual(['whichOccupation']);
    expect(said('Was verdient man in Dresden?')).toContain('Krankenpfleger');
    expect(said('Was verdient man in Dresden?')).not.toContain('Bäcker');
  });
  test('the only one of the city is meant', () => expect(kindsOf('Was verdient man in Chemnitz?')).toEqual(['salary']));
  test('the answer completes the question', () => {
    expect(kindsOf('Was verdient man in Dresden?', 'Krankenpfleger')).toEqual(['whichOccupation', 'salary']);
    expect(kindsOf('Which skills do I need in Dresden?', 'Customer Service')).toEqual(['whichOccupation', 'skills']);
  });
  test('no figure is given before it is clear', () =>
    expect(eurosIn(said('Was verdient man in Dresden?'))).toEqual([]));
  test('each name that is offered can be sent back', () => {
    const names = answers('Was verdient man in Dresden?')[0]?.suggestions.slice(0, -1) ?? [];
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      expect(kindsOf('Was verdient man in Dresden?', name)[1]).toBe('salary');
    }
  });
});
