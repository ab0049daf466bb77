import { expect, test } from 'vitest';
import { type Conversation, readRecord, readReply, writeRecord } from '../../src/bot/records.ts';
import { noSlots } from '../../src/nlu/reading.ts';

const asked = { ...noSlots, kind: 'salary', cities: [{ id: 'dresden', name: 'Dresden' }] } as const;
const memory = { schema: 1, language: 'de', wished: false, questions: [{ ...asked }], sources: [] } as const;
const conversation = { memory: structuredClone(memory) } as unknown as Conversation;
const answered = ['a-_1', 'b],2'];
const reply = { to: 'a-_1', activity: { text: 'one\ntwo' } };

test('what is written is read, with and without a reply, again and again', () => {
  for (let round = 0; round < 3; round += 1) {
    expect(readRecord(writeRecord({ answered, conversation }, reply))).toEqual({ answered, conversation });
    expect(readRecord(writeRecord({ answered, conversation }, undefined))).toEqual({ answered, conversation });
    expect(readRecord(writeRecord({ answered }, reply))).toEqual({ answered });
    expect(readReply(writeRecord({ answered, conversation }, reply))).toEqual(reply);
  }
});

test("somebody's own words may look like a record", () => {
  const last = { question: '],"conversation":{}}', answer: '{"answered":[],"conversation":{}}\n' };
  expect(readRecord(writeRecord({ answered, conversation: { last } }, reply))?.conversation).toEqual({ last });
});

test('a record of an earlier version is read', () => {
  expect(readRecord(`${JSON.stringify({ conversation, answered })}\n${JSON.stringify(reply)}`)).toEqual({
    answered,
    conversation,
  });
});

test.each([
  '',
  '{}',
  'nonsense',
  '{"answered":["a"],"conversation":{"memory":7}}',
  '{"answered":[7],"conversation":{}}',
  '{"answered":["a"],"conversation":',
  '],"conversation":{}}',
])('what is no record counts as none: %s', (kept) => {
  expect(readRecord(kept)).toBeUndefined();
});

test('what is kept of many equal conversations is one object, unless it holds words of its own', () => {
  const read = (own: Conversation) => readRecord(writeRecord({ answered, conversation: own }, reply))?.conversation;
  read(conversation);
  expect(read(conversation)).toBe(read(conversation));
  const last = { question: 'Ich heiße Erika', answer: '' };
  expect(read({ ...conversation, last })).not.toBe(read({ ...conversation, last }));
});
