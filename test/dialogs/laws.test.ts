import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Memory, memorySchema } from '../../src/dialogs/memory/memory.ts';
import type { Language, Salary } from '../../src/knowledge/model.ts';
import { converse, eurosIn, knowledge, plain, type Said, say, someDay } from './talk.ts';

const profiles = knowledge.profilesOf('customer-service');

describe('an answer about one city has no figure of another', () => {
  const levels = ['', 'als Einsteiger', 'mit Erfahrung', 'als Spezialist', 'maximal', 'als Azubi'];
  const periods: [string, (month: number) => number[]][] = [
    ['', (month) => [month]],
    ['im Jahr', (month) => [month, month * 12]],
    ['in der Stunde', (month) => [month, hourly(month), Math.round(hourly(month))]],
    ['halbtags', (month) => [month, month / 2]],
  ];
  const law = [2409, 2410, 13.9, 2409.33, 1205];
  const cases = profiles.flatMap((profile) =>
    levels.flatMap((level) => periods.map(([period, figures]) => ({ profile, level, period, figures }))),
  );

  test.each(
    cases.map((one) => ({
      ...one,
      message: `Was verdient man ${one.level} in ${one.profile.cityName} ${one.period}?`,
    })),
  )('$message', ({ profile, message, figures }) => {
    const own = new Set([...profile.salary.flatMap(ends).flatMap(figures), ...law]);
    const said = say(message);
    expect(said.kind).toBe('salary');
    expect(eurosIn(said.text).filter((euro) => !own.has(euro))).toEqual([]);
    expect(profiles.filter(({ cityName }) => cityName !== profile.cityName && said.text.includes(cityName))).toEqual(
      [],
    );
  });
});

function ends({ min, max }: Salary): number[] {
  return [min, max].flatMap((end) => (end === null ? [] : [end]));
}

function hourly(month: number): number {
  return Math.round((month / (13 / 3) / 40) * 100) / 100;
}

describe('every reply ends with things to ask next', () => {
  const start: Record<Language, string[]> = {
    de: [
      'Hallo',
      'Was verdient man in Dresden?',
      'Was verdient man als Einsteiger?',
      'Was muss man in Potsdam können?',
      'Welche Aufgaben hat man in Duisburg?',
      'Welche Branchen suchen in Chemnitz?',
      'Welche Weiterbildungen gibt es in Magdeburg?',
      'Wie sind die Aussichten in Dresden?',
      'Haben Sie Tipps?',
      'Überblick über Duisburg',
      'Vergleichen Sie Dresden mit Potsdam.',
      'Wo verdient man am meisten?',
      'Wo bekomme ich mindestens 2.400?',
      'Angebot 2.350 in Magdeburg',
      'Brauche ich Englisch?',
      'Gibt es Homeoffice?',
      'Mindestlohn?',
      'Gehalt in Berlin',
      'Was verdient ein Koch?',
      'Wie wird das Wetter?',
      'asdf qwer',
      'Woher haben Sie das?',
      'Welche Städte kennen Sie?',
      'Vergiss alles',
      'Danke',
      'Tschüss',
      'Hilfe',
      'Wer bist du?',
      'Ich will mit einem Menschen sprechen',
      'Ich will nicht mehr leben',
      'Gehalt in Duisburg mit Erfahrung',
    ],
    en: [
      'Hello there',
      'What does one earn in Dresden?',
      'Which skills do I need in Potsdam?',
      'What is the daily work like in Duisburg?',
      'Which industries are hiring in Chemnitz?',
      'Which training is there in Magdeburg?',
      'What are the prospects in Dresden?',
      'Any tips?',
      'Give me an overview of Duisburg',
      'Compare Dresden with Potsdam.',
      'Which city pays the most?',
      'Where do I get at least 2,400?',
      'I was offered 2,350 in Magdeburg',
      'Do I need English?',
      'Can I work from home?',
      'What is the minimum wage?',
      'salary in Berlin',
      'What does a cook earn?',
      "What's the weather like?",
      'Where is that from?',
      'Which cities do you know?',
      'forget everything',
      'Thank you',
      'Goodbye',
      'What can you do?',
      'Who are you?',
      'I would like to talk to a person',
      'I want to kill myself',
    ],
  };
  const understood = new Set(['answered', 'social', 'silent']);

  test.each(Object.entries(start))(
    'one to three, and each is understood when sent back, two steps far (%s)',
    (language, messages) => {
      const refused: string[] = [];
      const seen = new Set<string>();
      const follow = (message: string, memory: Memory | undefined, steps: number) => {
        const said = say(message, { memory });
        expect({ message, count: said.suggestions.length }).toMatchObject({
          message,
          count: expect.toBeOneOf([1, 2, 3]),
        });
        if (memory) expect({ message, language: said.language }).toEqual({ message, language });
        if (steps < 2 && !understood.has(said.outcome)) refused.push(`${message} → ${said.kind}`);
        if (steps > 0)
          for (const next of said.suggestions)
            if (addOnce(seen, `${message}→${next}`)) follow(next, said.memory, steps - 1);
      };
      for (const message of messages) follow(message, undefined, 2);
      expect(refused).toEqual([]);
      expect(seen.size).toBeGreaterThan(messages.length);
    },
  );

  test.each(Object.entries(start))(
    'one of them leads to a person, except where one is named (%s)',
    (_language, messages) => {
      const without = messages.filter((message) => {
        const { kind, suggestions } = say(message);
        return kind !== 'person' && !suggestions.some((next) => say(next).kind === 'person');
      });
      expect(without).toEqual([]);
    },
  );
});

function addOnce(seen: Set<string>, text: string): boolean {
  return !seen.has(text) && Boolean(seen.add(text));
}

/** Pieces that mean something to the recognisers, in any order. */
const pieces = fc.constantFrom(
  ...[
    'Gehalt',
    'in',
    'Dresden',
    'Potsdam',
    'Berlin',
    'und',
    'nicht',
    'sondern',
    'als',
    'Einsteiger',
    'mit Erfahrung',
    'Koch',
    'Agent',
    '2.400',
    '€',
  ],
  ...[
    'im Jahr',
    '20 Stunden',
    'mehr',
    'wo',
    'mindestens',
    'Angebot',
    'vergleiche',
    'Englisch',
    'brauche ich',
    'auf Englisch',
    'vergiss alles',
    'danke',
  ],
  ...[
    'Sachsen',
    'Bayern',
    'Mindestlohn',
    'Homeoffice',
    'Quelle',
    '?',
    ',',
    '.',
    '\n',
    'nein',
    'the',
    'salary',
    'for beginners',
    'Wien',
    'Essen',
    '75 %',
  ],
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.array(pieces, { maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
);

describe('converse', () => {
  test('always answers, in one of two languages, whatever is said in whatever order', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (messages) => {
        let memory: Memory | undefined;
        for (const text of messages) {
          const said: Said = say(text, { memory });
          expect(said.text.trim()).not.toBe('');
          expect(said.text).not.toMatch(/undefined|null|NaN|\{\{|\[object/);
          expect(plain(said.text)).not.toMatch(/(?:Zu|on|in|zu) {2}|Infinity/);
          expect(['de', 'en']).toContain(said.language);
          expect(said.suggestions.length).toBeGreaterThan(0);
          memory = said.memory;
        }
      }),
      { numRuns: 250, seed: 1 },
    );
  });

  test('gives a memory that is JSON and keeps its schema', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (messages) => {
        let memory: Memory | undefined;
        for (const text of messages) {
          memory = converse({ text }, memory, someDay).memory;
          const kept = memorySchema.parse(JSON.parse(JSON.stringify(memory)));
          expect(kept).toEqual(JSON.parse(JSON.stringify(memory)));
        }
      }),
      { numRuns: 120, seed: 2 },
    );
  });

  test('gives the same turn for the same message, memory and day', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { memory } = say('Was verdient man in Dresden?');
        expect(converse({ text }, memory, someDay)).toEqual(converse({ text }, memory, someDay));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('does not grow with what is said', () => {
    let memory: Memory | undefined;
    for (let turn = 0; turn < 50; turn++)
      memory = say(`Gehalt in Dresden und Potsdam? ${'x'.repeat(1000)}`, { memory }).memory;
    expect(JSON.stringify(memory).length).toBeLessThan(5000);
  });
});
