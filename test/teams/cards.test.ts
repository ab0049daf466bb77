import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../../src/bot/channels/card.ts';
import type { Card } from '../../src/bot/channels/card-elements.ts';
import { drawRange } from '../../src/bot/channels/range-picture.ts';
import { largestCard, teams } from '../../src/bot/channels/teams.ts';
import type { Answer, RangeBlock } from '../../src/dialogs/answer.ts';
import { createTranslator } from '../../src/i18n.ts';
import { answers } from '../support/answers.ts';
import { realConverse } from '../support/knowledge.ts';
import { cardOf, elementsOf, readCard, sayingsOf } from '../support/read-card.ts';
import { faultsOf } from './card-schema.ts';

const translator = createTranslator();
const converse = realConverse();
const ask = (text: string) => converse({ text }, undefined, '2026-11-22').answer;
const layout = (answer: Answer) => ({ t: translator(answer.language), buttons: true, pictures: true, group: false });

const questions = [
  'Hallo',
  'Was verdient man als Einsteiger in Dresden?',
  'Dresden Gehalt',
  'Dresden',
  'What do experienced people earn in Potsdam?',
  'Vergleichen Sie Dresden mit Potsdam.',
  'Wo verdient man am meisten?',
  'Passt mein Angebot 2350 als Einsteigerin in Dresden?',
  'Was muss man in Magdeburg können?',
  'Welche Städte und Berufe kennen Sie?',
  'Mindestlohn',
  'Was verdient man in München?',
  'Was verdient ein Astronaut in Dresden?',
  'Ich möchte mit einem Menschen sprechen',
  'Hilfe',
  'Woher stammen diese Angaben?',
  'asdf qwer',
  'Ich will nicht mehr leben',
];
const all: [string, Answer][] = [
  ...Object.entries(answers),
  ...questions.map((question): [string, Answer] => [question, ask(question)]),
];

describe.each([
  ['personal', { group: false, buttons: true }],
  ['group', { group: true, buttons: true }],
  ['inserted', { group: false, buttons: false }],
])('%s card', (_, where) => {
  test.each(all)('keeps the schema and the official library finds no fault: %s', (_title, answer) => {
    expect(faultsOf(answerCard(answer, { ...layout(answer), ...where }))).toEqual([]);
  });

  test.each(all)('has at most 20 kB: %s', (_title, answer) => {
    const card = answerCard(answer, { ...layout(answer), ...where });
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(largestCard);
  });
});

test('the schema here does find faults', () => {
  const good = answerCard(ask('Dresden'), layout(ask('Dresden')));
  const bad: [string, unknown][] = [
    ['a version that Teams does not show everywhere', { ...good, version: '1.5' }],
    ['an element of 1.5', { ...good, body: [{ type: 'Table', rows: [] }] }],
    ['a property that does not exist', { ...good, body: [{ type: 'TextBlock', text: 'x', bold: true }] }],
    ['a picture without words', { ...good, body: [{ type: 'Image', url: 'data:image/png;base64,AA==' }] }],
    ['an empty list of facts', { ...good, body: [{ type: 'FactSet', facts: [] }] }],
  ];
  expect(bad.filter(([, card]) => faultsOf(card).length === 0).map(([name]) => name)).toEqual([]);
});

test('reads from the figure to its source, with the next questions last', () => {
  const answer = answers['every kind of block'];
  expect(answer && readCard(answerCard(answer, layout(answer)))).toMatchInlineSnapshot(`
    "Kundenservice in Dresden
    Als Einsteiger liegen Sie zwischen 2.200 und 2.700 €.
    Dresden, Einstieg
    2.200–2.700 €
    im Monat
    brutto oder netto sagt der Artikel nicht
    Dresden, Spitze
    bis 3.500 €
    2.000 €
    3.600 €
    Das liegt unter dem Mindestlohn.
    Zahlen aus dem Artikel.
    Das hebt das Gehalt:
    - Sprachen
    - SAP
    - Geduld
    Auf einen Blick
    Stadt
    Dresden
    Vergleich
    Dresden
    Einstieg
    2.200–2.700 €
    Erfahren
    2.800–3.200 €
    Potsdam
    Einstieg
    2.300–2.800 €
    Erfahren
    keine Angabe
    Quellen: Customer Service Jobs und Stellenangebote in Dresden, Abschnitt „Gehalt“; Beruf Customer Service in Potsdam
    Fragen Sie zum Beispiel:
    Und in Potsdam?
    Welche Fähigkeiten brauche ich?
    Woher stammen die Zahlen?"
  `);
});

test('the plain text is complete without the card', () => {
  const answer = ask('Vergleichen Sie Dresden mit Potsdam.');
  const { fallbackText } = answerCard(answer, layout(answer));
  expect(fallbackText.replaceAll('\u00a0', ' ')).toContain(
    '- Potsdam: Einstieg 2.300–2.800 €; Mit Erfahrung 2.900–3.400 €',
  );
  expect(fallbackText).toContain('Quellen: ');
});

test('a button says its sentence in the name of its user', () => {
  const answer = ask('Was verdient man als Einsteiger in Dresden?');
  const said = sayingsOf(answerCard(answer, { ...layout(answer), question: 'Einstieg in Dresden?' }));
  expect(said).toEqual([...answer.suggestions, 'Please answer in English. Einstieg in Dresden?']);
});

test('the language switch asks the question again in the other language', () => {
  const turn = converse({ text: 'Please answer in English. Was verdient man in Dresden?' }, undefined, '2026-11-22');
  expect(turn.answer).toMatchObject({ language: 'en', kind: 'salary', outcome: 'answered' });
  expect(converse({ text: 'and in Potsdam?' }, turn.memory, '2026-11-22').answer.language).toBe('en');
});

test('a card in a group has no language switch, one that is inserted elsewhere no button at all', () => {
  const answer = ask('Dresden');
  expect(answerCard(answer, { ...layout(answer), group: true }).actions).toBeUndefined();
  const types = elementsOf(answerCard(answer, { ...layout(answer), buttons: false })).map(({ type }) => type);
  expect(types.filter((type) => type.startsWith('Action.'))).toEqual([]);
});

test('a long list opens on demand, in a group sooner, and keeps its numbers', () => {
  const items = Array.from({ length: 9 }, (_, index) => `Punkt ${index + 1}`);
  const answer: Answer = { ...ask('Dresden'), blocks: [{ type: 'list', title: undefined, items, ordered: true }] };
  const hidden = (group: boolean) =>
    elementsOf(answerCard(answer, { ...layout(answer), group })).filter(({ isVisible }) => isVisible === false);
  expect(hidden(false)).toEqual([]);
  expect(hidden(true)[0]).toMatchObject({ items: [{ text: '6. Punkt 6\r7. Punkt 7\r8. Punkt 8\r9. Punkt 9' }] });
});

test('what is too large for a card with pictures loses the pictures, then becomes text', () => {
  const answer = ask('Dresden Gehalt');
  const [range] = answer.blocks.filter((block) => block.type === 'range');
  if (!range) throw new Error('no range');
  const of = (count: number) => ({ ...answer, blocks: Array.from({ length: count }, () => range) });
  const shown = (count: number) => teams(of(count), { t: translator('de'), group: false });
  const pictures = (card: Card | undefined) => elementsOf(card).filter(({ type }) => type === 'Image').length;
  expect(pictures(cardOf(shown(3)))).toBe(3);
  expect([cardOf(shown(20)) !== undefined, pictures(cardOf(shown(20)))]).toEqual([true, 0]);
  expect(shown(200)).toMatchObject({ text: expect.stringContaining('**Einstieg'), textFormat: 'markdown' });
});

describe('the picture of a range', () => {
  const block: RangeBlock = {
    type: 'range',
    label: 'Einstieg',
    figure: '2.200–2.700 €',
    unit: 'im Monat',
    detail: undefined,
    range: { min: 2200, max: 2700, period: 'month' },
    scale: { min: 2100, max: 3500 },
    ticks: [{ label: 'Potsdam', min: 2300, max: 2800 }],
    marker: undefined,
  };

  test('is a PNG of about a kilobyte', () => {
    const bytes = Buffer.from(drawRange(block).split(',')[1] ?? '', 'base64');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([560, 40]);
    expect(bytes.length).toBeLessThan(1200);
  });

  test.each([
    ['open below', { min: null, max: 3400 }, { min: 2100, max: 3500 }],
    ['open above', { min: 3400, max: null }, { min: 2100, max: 3500 }],
    ['of one amount', { min: 2800, max: 2800 }, { min: 2800, max: 2800 }],
    ['beyond its scale', { min: 1000, max: 9000 }, { min: 2100, max: 3500 }],
  ])('is drawn for a range %s', (_, range, scale) => {
    expect(drawRange({ ...block, range: { ...range, period: 'month' }, scale })).toMatch(/^data:image\/png;base64,/);
  });

  test('says in words what it shows', () => {
    const answer: Answer = { ...ask('Dresden'), blocks: [{ ...block, marker: { value: 2350, label: 'Ihr Angebot' } }] };
    const picture = elementsOf(answerCard(answer, layout(answer))).find(({ type }) => type === 'Image');
    expect(String(picture?.altText).replaceAll('\u00a0', ' ')).toBe(
      'Balken: Einstieg, 2.200–2.700 € im Monat. Die Skala reicht von 2.100 € bis 3.500 €. Zum Vergleich: Potsdam 2.300–2.800 €. Ihr Angebot: 2.350 €.',
    );
  });
});

test('a card is made in a few milliseconds', () => {
  const answer = ask('Dresden Gehalt');
  const start = performance.now();
  for (let round = 0; round < 100; round += 1) teams(answer, { t: translator('de'), group: false });
  expect((performance.now() - start) / 100).toBeLessThan(10);
});
