import { expect, test } from 'vitest';
import { type Converse, createConverse } from '../../../src/dialogs/converse.ts';
import { noContact } from '../../../src/dialogs/dialog.ts';
import type { Memory } from '../../../src/dialogs/memory/memory.ts';
import { loadDialogues } from '../../../src/eval/dialogue.ts';
import { loadKnowledge } from '../../../src/knowledge/store.ts';

const knowledge = loadKnowledge('data', undefined);
const today = '2026-11-22';

function talk(converse: Converse, says: readonly string[]): unknown[] {
  let memory: Memory | undefined;
  return says.map((text) => {
    const turn = converse({ text, locale: 'de' }, memory, today);
    memory = turn.memory;
    return turn;
  });
}

test('what was asked before is answered as when it was new', () => {
  const dialogues = loadDialogues('test/dialogues/frozen').map(({ turns }) => turns.map(({ say }) => say));
  const converse = createConverse({ knowledge, contact: noContact });
  const first = JSON.stringify(dialogues.map((says) => talk(converse, says)));
  for (let round = 0; round < 3; round += 1) {
    expect(JSON.stringify(dialogues.map((says) => talk(converse, says)))).toBe(first);
  }
});

test('a common question is taken once', () => {
  const converse = createConverse({ knowledge, contact: noContact });
  const [, second, third] = [1, 2, 3].map(() => converse({ text: 'Was verdient man in Dresden?' }, undefined, today));
  expect(third).toBe(second);
});

test('another day, another wording or another conversation is another turn', () => {
  const converse = createConverse({ knowledge, contact: noContact });
  const text = 'Was verdient man in Dresden?';
  const { memory, ...plain } = converse({ text, wording: 'plain' }, undefined, today);
  for (let round = 0; round < 3; round += 1) converse({ text }, undefined, today);
  const again = converse({ text, wording: 'plain' }, undefined, today);
  expect(JSON.stringify(again.answer)).toBe(JSON.stringify(plain.answer));
  expect(converse({ text }, undefined, today)).not.toBe(converse({ text }, memory, today));
  expect(converse({ text }, undefined, '2027-01-02')).not.toBe(converse({ text }, undefined, today));
});

test.each([
  'Ich heiße Erika Mustermann, was verdient man in Dresden?',
  'Was verdient man in Dresden? LG Erika',
  'Was verdient man in Dresden im Kundenservice als Anfänger? Mit freundlichen Grüßen, Erika Mustermann',
  'Erika lässt schön grüßen. Was verdient man in Dresden?',
  'Was verdient man in Hintertupfingen?',
])('what may be about a person is not kept: %s', (text) => {
  const converse = createConverse({ knowledge, contact: noContact });
  const turns = [1, 2, 3, 4].map(() => converse({ text }, undefined, today));
  expect(new Set(turns).size).toBe(4);
});

test("what is remembered of somebody's own words is not kept with the turns after it", () => {
  const converse = createConverse({ knowledge, contact: noContact });
  const { memory } = converse({ text: 'Was verdient man in Wien?' }, undefined, today);
  const turns = [1, 2, 3, 4].map(() => converse({ text: 'Und welche Aufgaben hat man da?' }, memory, today));
  expect(new Set(turns).size).toBe(4);
});

test('newer knowledge is asked anew', () => {
  const text = 'Was verdient man in Dresden?';
  const before = createConverse({ knowledge, contact: noContact });
  for (let round = 0; round < 3; round += 1) before({ text }, undefined, today);
  const none = createConverse({
    knowledge: { ...knowledge, profilesIn: () => [], profilesOf: () => [] },
    contact: noContact,
  });
  expect(none({ text }, undefined, today).answer).not.toEqual(before({ text }, undefined, today).answer);
});
