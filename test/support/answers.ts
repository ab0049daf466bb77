import type { Answer, Block } from '../../src/dialogs/answer.ts';

const range: Block = {
  type: 'range',
  label: 'Dresden, Einstieg',
  figure: '2.200–2.700 €',
  unit: 'im Monat',
  detail: 'brutto oder netto sagt der Artikel nicht',
  range: { min: 2200, max: 2700, period: 'month' },
  scale: { min: 2000, max: 3600 },
  ticks: [{ label: 'Potsdam', min: 2300, max: 2800 }],
  marker: { value: 2350, label: 'Ihr Angebot' },
};

const blocks: Block[] = [
  { type: 'heading', text: 'Kundenservice in Dresden' },
  { type: 'text', text: 'Als Einsteiger liegen Sie zwischen 2.200 und 2.700 €.' },
  range,
  { ...range, label: 'Dresden, Spitze', figure: 'bis 3.500 €', unit: '', detail: undefined, marker: undefined },
  { type: 'note', text: 'Das liegt unter dem Mindestlohn.', tone: 'warning' },
  { type: 'note', text: 'Zahlen aus dem Artikel.', tone: 'info' },
  { type: 'list', title: 'Das hebt das Gehalt:', items: ['Sprachen', 'SAP'] },
  { type: 'list', title: undefined, items: ['Geduld'] },
  { type: 'facts', title: 'Auf einen Blick', facts: [{ label: 'Stadt', value: 'Dresden' }] },
  {
    type: 'table',
    title: 'Vergleich',
    columns: ['Stadt', 'Einstieg', 'Erfahren'],
    rows: [
      ['Dresden', '2.200–2.700 €', '2.800–3.200 €'],
      ['Potsdam', '2.300–2.800 €', 'keine Angabe'],
    ],
  },
];

/** Answers that between them show everything an answer can hold, by what they show. */
export const answers: Record<string, Answer> = {
  'every kind of block': {
    language: 'de',
    kind: 'salary',
    outcome: 'answered',
    blocks,
    suggestions: ['Und in Potsdam?', 'Welche Fähigkeiten brauche ich?', 'Woher stammen die Zahlen?'],
    sources: [
      { title: 'Customer Service Jobs und Stellenangebote in Dresden', section: 'Gehalt', file: 'd.txt' },
      { title: 'Beruf Customer Service in Potsdam', section: undefined, file: 'p.txt' },
    ],
  },
  'markup and odd characters in texts': {
    language: 'en',
    kind: 'unknownCity',
    outcome: 'unknown',
    blocks: [{ type: 'text', text: 'I know nothing of "<b>[x](http://evil)</b> *a* _b_ `c` # | ~ \\ & &lt;".' }],
    suggestions: ['What do you know?'],
    sources: [],
  },
  'no suggestion and no source': {
    language: 'de',
    kind: 'bye',
    outcome: 'social',
    blocks: [{ type: 'text', text: 'Auf Wiedersehen!' }],
    suggestions: [],
    sources: [],
  },
  'a very long list': {
    language: 'de',
    kind: 'skills',
    outcome: 'answered',
    blocks: [
      {
        type: 'list',
        title: 'Alles:',
        items: Array.from({ length: 150 }, (_, index) => `Fähigkeit Nummer ${index} mit Umlauten: äöü`),
      },
    ],
    suggestions: ['Und die Tipps?'],
    sources: [{ title: 'Artikel', section: undefined, file: 'a.txt' }],
  },
};
