import { describe, expect, test } from 'vitest';
import { exampleSchema } from '../../../src/knowledge/model.ts';
import { readJsonLines } from '../../../src/knowledge/read-json.ts';
import { recognisePost } from '../../../src/nlu/entities/post.ts';
import { recogniseBeyond } from '../../../src/nlu/slots/beyond.ts';
import { isElsewhere } from '../../../src/nlu/slots/elsewhere.ts';
import { recogniseReference } from '../../../src/nlu/slots/reference.ts';
import { recogniseRelation } from '../../../src/nlu/slots/relation.ts';
import { neededIn } from '../../../src/nlu/text/needed-letters.ts';
import type { Text } from '../../../src/nlu/text/text.ts';
import { createFinder } from '../../../src/nlu/understand.ts';
import { partDenied } from '../../../src/nlu/view/denied.ts';
import { knowledge } from '../reader.ts';

describe('letters that a pattern needs', () => {
  test.each<[RegExp, string[] | undefined]>([
    [/(?<!\p{L})(?:daf(?:ü|u|ue)r|dahin|for that)(?!\p{L})/u, ['daf', 'dahin', 'that']],
    [/(?<!prozent )(?:Geld|mehr lohn)\p{L}*/iu, ['geld', 'mehr']],
    [/colou?r(?:ful)?/u, ['colo']],
    [/a(?:bc)*de{2}f/u, ['de']],
    [/[abc]xy|zz/u, ['xy', 'zz']],
    [/mehr|\d+/u, undefined],
    [/(?:viel)? ?x/u, undefined],
    [/\P{L}+/iu, undefined],
  ])('%s', (pattern, strings) => expect(neededIn(pattern.source, pattern.ignoreCase)).toEqual(strings));
});

test('what is found in a message is the same where every pattern is tried', () => {
  const { find } = createFinder(knowledge);
  const read = (text: Text, kinds: Parameters<typeof partDenied>[0]) => [
    recogniseReference(text),
    recogniseRelation(text),
    recogniseBeyond(text),
    recognisePost(text),
    isElsewhere(text),
    partDenied(kinds, text),
  ];
  const messages = ['de', 'en'].flatMap((name) =>
    readJsonLines(new URL(`../../utterances/${name}.jsonl`, import.meta.url).pathname, exampleSchema).map(
      ({ say }) => say,
    ),
  );
  expect(messages.length).toBeGreaterThan(1000);
  for (const message of messages) {
    const { text, kinds } = find(message);
    expect(text.hints).toBeDefined();
    expect(read(text, kinds), message).toEqual(read({ ...text, hints: undefined }, kinds));
  }
});
