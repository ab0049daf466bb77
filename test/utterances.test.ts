import { expect, test } from 'vitest';
import { exampleSchema } from '../src/knowledge/model.ts';
import { readJsonLines } from '../src/knowledge/read-json.ts';
import { createFinder } from '../src/nlu/understand.ts';
import { knowledge } from './nlu/reader.ts';

const { find } = createFinder(knowledge);

/** Single messages that people wrote without knowing the program, kept out of training. */
const messagesIn = (name: string) =>
  readJsonLines(new URL(`utterances/${name}.jsonl`, import.meta.url).pathname, exampleSchema);

test.each([
  ['de', 900, 0.81],
  ['en', 900, 0.83],
  ['follow', 300, 0.75],
])('the guess on %s messages that it was not trained on is right as often as it was', (name, count, share) => {
  const messages = messagesIn(name);
  const right = messages.filter(({ say, before, kind }) => find(say, before).guesses[0]?.kind === kind);
  expect(messages.length).toBeGreaterThan(count);
  expect(right.length / messages.length).toBeGreaterThan(share);
});
