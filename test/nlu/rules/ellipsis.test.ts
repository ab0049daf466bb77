import { describe, expect, test } from 'vitest';
import type { Memory } from '../../../src/dialogs/memory/memory.ts';
import { questionsOf, resolve } from '../../../src/dialogs/memory/resolve.ts';
import type { Question } from '../../../src/nlu/question.ts';
import { noSlots } from '../../../src/nlu/reading.ts';
import { knowledge, understand } from '../reader.ts';

const dresden = { id: 'dresden', name: 'Dresden' };
const remembered = (...questions: Partial<Question>[]): Memory => ({
  schema: 1,
  language: 'de',
  wished: false,
  questions: questions.map((question) => ({ ...noSlots, kind: 'salary', cities: [dresden], ...question })),
  sources: [],
});

/** "salary dresden entry": what a message asks after what was asked before. */
const asked = (message: string, memory?: Memory) =>
  resolve(understand(message), { memory, before: questionsOf(memory) }, knowledge).map(
    ({ kind, cities, levels, period, hours, amount }) =>
      [
        kind,
        ...cities.map(({ id }) => id),
        ...levels,
        period,
        hours && `${hours}h`,
        amount && `${amount.value}/${amount.period}`,
      ]
        .filter(Boolean)
        .join(' '),
  );

describe('a message that asks nothing by itself changes the question before', () => {
  test.each<[string, Partial<Question>, string]>([
    ['und in Potsdam?', {}, 'salary potsdam'],
    ['And in Duisburg?', {}, 'salary duisburg'],
    ['Potsdam', {}, 'salary potsdam'],
    ['und für Anfänger?', {}, 'salary dresden entry'],
    ['und mit Erfahrung?', { levels: ['entry'] }, 'salary dresden experienced'],
    ['for beginners?', {}, 'salary dresden entry'],
    ['und im Jahr?', {}, 'salary dresden year'],
    ['per year?', {}, 'salary dresden year'],
    ['und in der Stunde?', { levels: ['entry'] }, 'salary dresden entry hour'],
    ['und halbtags?', { levels: ['entry'] }, 'salary dresden entry 20h'],
    ['und in Chemnitz?', { levels: ['entry'] }, 'salary chemnitz entry'],
    ['nein, Potsdam', {}, 'salary potsdam'],
    ['ich meinte Duisburg', { kind: 'skills' }, 'skills duisburg'],
    ['und in Potsdam?', { kind: 'outlook' }, 'outlook potsdam'],
    ['2.350 im Monat', { levels: ['entry'] }, 'offer dresden entry 2350/month'],
    ['und 2600?', { kind: 'offer', amount: { value: 2400, period: 'month' } }, 'offer dresden 2600/month'],
    ['und in Potsdam?', { kind: 'offer', amount: { value: 2400, period: 'month' } }, 'offer potsdam 2400/month'],
    ['und in Potsdam?', { kind: 'rank', cities: [] }, 'salary potsdam'],
    ['und in Sachsen?', {}, 'salary chemnitz dresden'],
  ])('%s after %j → %s', (message, question, expected) =>
    expect(asked(message, remembered(question))).toEqual([expected]),
  );

  test('both questions, where two were asked', () => {
    expect(asked('und in Potsdam?', remembered({}, { kind: 'skills' }))).toEqual(['salary potsdam', 'skills potsdam']);
  });
});

describe('a message that asks leans on the town before', () => {
  test.each<[string, Partial<Question>, string]>([
    ['Und die Aufgaben?', {}, 'tasks dresden'],
    ['what about the skills?', {}, 'skills dresden'],
    ['Welche Weiterbildungen gibt es dort?', { levels: ['entry'] }, 'training dresden'],
    ['Was verdient man?', { kind: 'skills' }, 'salary dresden'],
    ['Vergleiche das mit Potsdam', {}, 'compare dresden potsdam'],
  ])('%s after %j → %s', (message, question, expected) =>
    expect(asked(message, remembered(question))).toEqual([expected]),
  );
});

describe('and is not bent where it is complete', () => {
  test.each<[string, Partial<Question>, string]>([
    ['Was muss man in Potsdam können?', {}, 'skills potsdam'],
    ['Wo verdient man am meisten?', {}, 'rank'],
    ['Was verdient man in Potsdam?', { levels: ['entry'] }, 'salary potsdam'],
    ['Was verdient man überall?', {}, 'salary'],
    ['Danke', {}, 'thanks dresden'],
  ])('%s after %j → %s', (message, question, expected) => {
    const [found = ''] = asked(message, remembered(question));
    expect(found).toBe(expected.startsWith('thanks') ? 'thanks' : expected);
  });
});

describe('without memory', () => {
  test.each([
    ['und in Dresden?', 'overview dresden'],
    ['Dresden', 'overview dresden'],
    ['Dresden Potsdam', 'compare dresden potsdam'],
    ['als Anfänger', 'salary entry'],
    ['im Jahr?', 'salary year'],
    ['2.350', 'offer 2350/month'],
  ])('%s → %s', (message, expected) => expect(asked(message)).toEqual([expected]));
});
