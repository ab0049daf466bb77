import { describe, expect, test } from 'vitest';
import { type Dialogue, loadDialogues } from '../../src/eval/dialogue.ts';
import { converse, knowledge, someDay } from '../dialogs/talk.ts';
import { eurosIn, type Read, readDialogue, sentencesOf } from './reading.ts';
import { isPlain, unwritten, wordsOf } from './vocabulary.ts';

/** A German reply in both wordings. */
interface Pair {
  say: string;
  normal: Read;
  plain: Read;
}

const pairs = {
  open: loadDialogues('test/dialogues/open').flatMap(readBoth),
  frozen: loadDialogues('test/dialogues/frozen').flatMap(readBoth),
};

/** Kinds whose answers are figures. */
const pay = new Set(['salary', 'offer', 'compare', 'rank', 'filter', 'overview']);

describe('every reply of the open dialogues in Einfache Sprache', () => {
  const all = pairs.open;

  test('is there', () => expect(all.length).toBeGreaterThan(1000));

  test('is the answer to the same question, out of the same articles', () => {
    expect(all.filter((pair) => !isSameAnswer(pair)).map(({ say }) => say)).toEqual([]);
  });

  test('has the same figures in euro, no more and no fewer', () => {
    const differing = all.filter((pair) => !hasSameEuros(pair));
    expect(differing.map(({ say, normal, plain }) => [say, eurosIn(normal.text), eurosIn(plain.text)])).toEqual([]);
  });

  test('names the same cities where it is about pay', () => {
    expect(all.filter((pair) => !hasSameCities(pair)).map(({ say }) => say)).toEqual([]);
  });

  test('has no sentence of more than 15 words', () => {
    const long = all.flatMap(({ plain }) => sentencesOf(plain.text).filter((words) => words.length > 15));
    expect(new Set(long.map((words) => words.join(' ')))).toEqual(new Set());
  });

  test('has at most 12 words a sentence on average, lists aside too', () => {
    expect(all.filter(({ plain }) => averageOf(plain.text) > 12).map(({ say }) => say)).toEqual([]);
    expect(all.filter(({ plain }) => averageOf(withoutLists(plain.text)) > 12).map(({ say }) => say)).toEqual([]);
  });

  test('has only plain words', () => {
    const odd = all.flatMap((pair) => oddWords(pair).map((word) => [pair.say, word]));
    expect(odd).toEqual([]);
  });

  test('has no signs or short forms, and supposes nothing', () => {
    expect(all.flatMap(({ plain }) => withoutNames(plain).match(unwritten) ?? [])).toEqual([]);
  });

  test('offers questions that are understood as the normal ones are', () => {
    const offered = new Map(
      all.flatMap(({ normal, plain }) =>
        plain.answer.suggestions.map((say, at) => [say, normal.answer.suggestions[at] ?? ''] as const),
      ),
    );
    const read = (text: string) => {
      const { answer, memory } = converse({ text }, undefined, someDay);
      const [question] = memory?.questions ?? [];
      return { kind: answer.kind, cities: question?.cities.map(({ id }) => id), levels: question?.levels };
    };
    expect(offered.size).toBeGreaterThan(40);
    for (const [plain, normal] of offered) expect([plain, read(plain)]).toEqual([plain, read(normal)]);
  });
});

test('holds for the frozen dialogues, of which only the number of faults is shown', () => {
  const faulty = pairs.frozen.filter(
    (pair) =>
      !isSameAnswer(pair) ||
      !hasSameEuros(pair) ||
      !hasSameCities(pair) ||
      averageOf(pair.plain.text) > 12 ||
      sentencesOf(pair.plain.text).some((words) => words.length > 15) ||
      oddWords(pair).length > 0 ||
      unwritten.test(withoutNames(pair.plain)),
  );
  expect(pairs.frozen.length).toBeGreaterThan(50);
  expect(faulty.length).toBe(0);
});

function readBoth(dialogue: Dialogue): Pair[] {
  const normal = readDialogue(dialogue, 'normal');
  return readDialogue(dialogue, 'plain').flatMap((plain, at) => {
    const twin = normal[at];
    return twin && plain.answer.wording === 'plain'
      ? [{ say: dialogue.turns[at]?.say ?? '', normal: twin, plain }]
      : [];
  });
}

function isSameAnswer({ normal, plain }: Pair): boolean {
  const known = ({ answer }: Read) => [answer.kind, answer.outcome, ...answer.sources.map(({ file }) => file)].join();
  return known(normal) === known(plain) && normal.answer.suggestions.length === plain.answer.suggestions.length;
}

function hasSameEuros({ normal, plain }: Pair): boolean {
  return eurosIn(normal.text).join() === eurosIn(plain.text).join();
}

function hasSameCities({ normal, plain }: Pair): boolean {
  const cities = knowledge.cities.map(({ name }) => name);
  const named = ({ text }: Read) => cities.filter((name) => text.includes(name)).join();
  return !pay.has(plain.answer.kind) || named(normal) === named(plain);
}

function averageOf(text: string): number {
  const sentences = sentencesOf(text);
  return sentences.flat().length / Math.max(1, sentences.length);
}

function withoutLists(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^(?:- |\d+\. )/.test(line))
    .join('\n');
}

/** A reply without the names of articles and of what the user named. */
function withoutNames({ answer, text }: Read): string {
  const titles = answer.sources.map(({ title }) => title);
  const named = [
    /(?<=zum (?:Beruf|Bereich) )„[^“]*“|„[^“]*“(?= habe ich keinen Artikel)|(?<=keinen Artikel zu )[^.]+/giu,
  ];
  return [...titles, ...named].reduce<string>((rest, name) => rest.replaceAll(name, ' '), text);
}

const towns = new Set(knowledge.towns.flatMap(({ name }) => wordsOf(name)));
const regions = new Set([
  'Bayern',
  'Berlin',
  'Hessen',
  'Sachsen',
  'Sachsen-Anhalt',
  'Thüringen',
  'Brandenburg',
  'Nordrhein-Westfalen',
  'Ruhrgebiet',
  'Karriere',
  'Teams',
]);

function oddWords({ plain }: Pair): string[] {
  const words = wordsOf(withoutNames(plain).replaceAll('online.telefonseelsorge.de', ' '));
  return words.filter((word) => !isPlain(word) && !towns.has(word) && !regions.has(word));
}
