import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

describe('keywords are enough', () => {
  test.each([
    ['dd einstieg', ['Dresden'], ['entry'], '2.200–2.700 €', '€2,200–2,700'],
    ['du einst', ['Duisburg'], ['entry'], '€', '€'],
    ['md erf', ['Magdeburg'], ['experienced'], 'bis etwa 2.800 €', '€2,800'],
    ['p anf', ['Potsdam'], ['entry'], '2.300–2.800 €', '€2,300–2,800'],
    ['c anf', ['Chemnitz'], ['entry'], '2.100–2.500 €', '€2,100–2,500'],
  ])('%s', (words, cities, levels, german, english) => {
    const { understood, answers } = ask(words);
    expect(understood).toMatchObject({ cities, levels });
    expect(answers.map(({ language, outcome }) => [language, outcome])).toEqual([
      ['de', 'answered'],
      ['en', 'answered'],
    ]);
    const [de = '', en = ''] = answers.map(({ blocks }) => JSON.stringify(blocks).replaceAll('\u00a0', ' '));
    expect(de).toContain(german);
    expect(en).toContain(english);
  });
});

describe('an offer', () => {
  const { understood, answers } = ask('2350 magdeburg anfängerin 38,5 std');
  const [german] = answers;

  test('is understood with amount, town, level and hours', () => {
    expect(understood).toEqual({
      cities: ['Magdeburg'],
      levels: ['entry'],
      amount: { value: 2350, period: 'month' },
      hours: 38.5,
    });
  });

  test('lies on the range of its level', () => {
    expect(german?.blocks[0]).toMatchObject({
      type: 'range',
      label: 'Einstieg',
      range: { min: 2100, max: 2400, period: 'month' },
      marker: { value: 2350, label: 'Angebot: 2.350\u00a0€ im Monat' },
    });
  });

  // 13.90 × 38.5 × 13/3 = 2318.98; 14.60 × 38.5 × 13/3 = 2435.77, which is 85.77 more than 2350.
  test('is measured against the law of today and of the first of January', () => {
    expect(german?.blocks.find(({ type }) => type === 'facts')).toEqual({
      type: 'facts',
      title: 'Gesetzlicher Mindestlohn bei 38,5 Wochenstunden',
      facts: [
        { label: 'Das Angebot', value: '14,08\u00a0€ je Stunde, 2.350\u00a0€ im Monat' },
        {
          label: 'Heute, 22. November 2026',
          value: '13,90\u00a0€ je Stunde, rund 2.319\u00a0€ im Monat: eingehalten',
        },
        {
          label: 'Ab 1. Januar 2027',
          value: '14,60\u00a0€ je Stunde, rund 2.436\u00a0€ im Monat: nicht eingehalten, es fehlen 86\u00a0€',
        },
      ],
    });
  });

  test.each([
    ['2350 md anf 38,5', 'Achtung: Ab 1. Januar 2027 liegt das Angebot unter dem gesetzlichen Mindestlohn.'],
    ['2000 md anf 38,5', 'Achtung: Das Angebot liegt unter dem gesetzlichen Mindestlohn.'],
    ['13 euro dd anf', 'Achtung: Das Angebot liegt unter dem gesetzlichen Mindestlohn.'],
    [
      '2350 md anf',
      'Achtung: Bei 40 Wochenstunden läge das Angebot unter dem gesetzlichen Mindestlohn; er wird nur bis 39 Wochenstunden eingehalten.',
    ],
    ['2600 dd anf 40 std', undefined],
  ])('says the minimum wage once, with at most one warning: %s', (words, warning) => {
    const [offer] = ask(words).answers;
    const statements = offer?.blocks.filter(({ type }) => type !== 'list') ?? [];
    expect(JSON.stringify(statements).match(/13,90/g)).toHaveLength(1);
    expect(JSON.stringify(statements).match(/14,60/g)).toHaveLength(1);
    const warnings = statements.flatMap((block) =>
      block.type === 'note' && block.tone === 'warning' ? [block.text] : [],
    );
    expect(warnings).toEqual(warning ? [warning] : []);
  });

  test('ends with what to ask in the interview', () => {
    const list = german?.blocks.at(-1);
    expect(list).toMatchObject({ type: 'list', title: 'Fragen für das Vorstellungsgespräch' });
    expect(JSON.stringify(list)).toContain('1. Januar 2027');
    expect(JSON.stringify(list)).not.toContain('Wie viele Stunden');
    expect(JSON.stringify(ask('2350 magdeburg einstieg').answers[0]?.blocks.at(-1))).toContain('Wie viele Stunden');
  });

  test('below the floor of today asks how it was worked out, not when that ends', () => {
    const questions = JSON.stringify(ask('2000 dresden einstieg 40 std').answers[0]?.blocks.at(-1));
    expect(questions).toContain(
      'Der gesetzliche Mindestlohn beträgt 13,90\u00a0€ je Stunde: Wie ist der Betrag berechnet?',
    );
    expect(questions).not.toContain('2026');
  });

  test('without a known law for the day claims none', () => {
    expect(JSON.stringify(ask('netto 1800 dresden').answers)).not.toContain('Vorstellungsgespräch');
  });
});

describe('a comparison', () => {
  const { answers } = ask('potsdam dresden vergleich');
  const [german] = answers;

  test('has the ranges by level, every one with its column, on one scale with the floor', () => {
    expect(german?.comparison).toMatchObject({
      columns: ['Potsdam', 'Dresden'],
      unit: 'im Monat',
      scale: { min: 2100, max: 3600 },
      floor: { value: 2409, label: 'Mindestlohn bei 40 Stunden: rund 2.409\u00a0€' },
      levels: [
        {
          label: 'Einstieg',
          bands: [
            { column: 0, min: 2300, max: 2800 },
            { column: 1, min: 2200, max: 2700 },
          ],
        },
        {
          label: 'Mit Erfahrung',
          bands: [
            { column: 0, min: 2900, max: 3400 },
            { column: 1, min: 2800, max: 3200 },
          ],
        },
        {
          label: 'Mit Spezialisierung',
          bands: [
            { column: 1, min: null, max: 3400 },
            { column: 1, min: null, max: 3500 },
          ],
        },
      ],
    });
  });

  test('says what both ask for, and what only one does', () => {
    const skills = german?.comparison?.facts.find(({ title }) => title === 'Anforderungen');
    expect(skills?.common).toContain('Geduld');
    expect(skills?.own.flat()).not.toContain('Geduld');
    expect(skills?.own).toHaveLength(2);
    expect(german?.comparison?.facts.map(({ title }) => title)).toEqual([
      'Anforderungen',
      'Weiterbildung',
      'Branchen und Arbeitgeber',
    ]);
  });

  test('never calls something the only one that two of five name', () => {
    const [all] = ask('alle städte vergleichen').answers;
    const facts = all?.comparison?.facts.find(({ title }) => title === 'Anforderungen');
    expect(all?.comparison?.columns).toEqual(['Chemnitz', 'Dresden', 'Duisburg', 'Magdeburg', 'Potsdam']);
    const own = facts?.own.flat() ?? [];
    expect(new Set(own).size).toBe(own.length);
    expect(facts?.shared.find(({ label }) => label === 'Geduld')?.columns).toEqual([0, 1, 4]);
    expect(facts?.own.flat()).not.toContain('Geduld');
  });

  test('is none where one town is asked about', () => {
    expect(ask('dd einstieg').answers[0]?.comparison).toBeUndefined();
  });
});

test('a wish for a language is met once, not in two columns', () => {
  const { answers } = ask('gehalt dresden auf englisch');
  expect(answers.map(({ language }) => language)).toEqual(['en']);
});

test('personal data is gone before anything is understood', () => {
  const { question, read, removed, answers } = ask('Frau Schmidt 037D123456 dd einstieg 0171 2345678');
  expect({ question, read, removed }).toEqual({
    question: 'dd einstieg',
    read: 'Dresden Einstieg',
    removed: ['customer', 'phone', 'name'],
  });
  expect(JSON.stringify(answers)).not.toMatch(/Schmidt|123456|2345678/);
});

test('where nothing is left there is no answer', () => {
  expect(ask('037D123456')).toMatchObject({ question: '', answers: [] });
});
