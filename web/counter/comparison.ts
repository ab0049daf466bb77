import type { Comparison, SharedFacts } from '../../src/counter/consultation.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import { renderChart } from './chart.ts';
import { texts } from './texts.ts';

/** How a comparison is written: in Einfache Sprache each thing has a line of its own. */
export interface Writing {
  language: Language;
  plain: boolean;
}

/** Articles side by side: the chart with its table, then what they have in common and what only one names. */
export function renderComparison(comparison: Comparison, writing: Writing): HTMLElement[] {
  const { language } = writing;
  return [
    h('div', { class: 'pay' }, renderChart(comparison, language), renderTable(tableOf(comparison, language))),
    ...comparison.facts.map((facts, at) => renderFacts(facts, comparison.columns, writing, `facts-${at}`)),
  ];
}

/** A table with its name; the first row holds the names of the columns, the first cell of each row its own. */
export interface Table {
  title: string;
  rows: string[][];
}

/** The amounts of a comparison, levels under each other and cities side by side. */
export function tableOf({ columns, unit, levels }: Comparison, language: Language): Table {
  const text = texts[language].compare;
  const cell = (bands: Comparison['levels'][number]['bands'], column: number) =>
    bands
      .filter((band) => band.column === column)
      .map((band) => band.text)
      .join('; ') || text.none;
  return {
    title: fill(text.table, { unit }),
    rows: [
      [text.level, ...columns],
      ...levels.map(({ label, bands }) => [label, ...columns.map((_, column) => cell(bands, column))]),
    ],
  };
}

/** The wrapper scrolls where a table is wider than its place, so it can take the focus. */
export function renderTable({ title, rows }: Table): HTMLElement {
  const [head = [], ...body] = rows;
  const lines = body.map(([first = '', ...cells]) =>
    h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, ...partsOf(cell)))),
  );
  const columns = head.map((name) => h('th', { scope: 'col' }, name));
  return h(
    'div',
    // On paper the chart alone has the figures too.
    { class: 'wide', role: 'region', 'aria-label': title, tabindex: '0', 'data-spare': 'table' },
    h('table', {}, h('caption', {}, title), h('thead', {}, h('tr', {}, ...columns)), h('tbody', {}, ...lines)),
  );
}

/** Amounts stay in one line each. */
function partsOf(cell: string): (Node | string)[] {
  const amounts = cell.split(/(?<=;) /).map((part) => h('span', { class: 'amount' }, part));
  return amounts.flatMap((amount, at) => (at > 0 ? [' ', amount] : [amount]));
}

function renderFacts(
  { title, common, shared, own }: SharedFacts,
  columns: string[],
  { language, plain }: Writing,
  name: string,
): HTMLElement {
  const text = texts[language].compare;
  const things = (labels: string[] = []) =>
    plain && labels.length > 0
      ? h('ul', {}, ...labels.map((label) => h('li', {}, label)))
      : labels.join(', ') || text.nothing;
  const lists = columns.map((column, at) =>
    h('div', {}, h('dt', {}, fill(text.only, { city: column })), h('dd', {}, things(own[at]))),
  );
  return h(
    'section',
    { class: 'facts', 'data-spare': name },
    h('h3', {}, title),
    h('div', {}, h('b', {}, text.common), ' ', things(common)),
    shared.length > 0 ? h('div', {}, h('b', {}, text.shared), ' ', things(withColumns(shared, columns))) : undefined,
    h('dl', { class: 'own' }, ...lists),
  );
}

/** "Geduld (Chemnitz, Dresden)": what some name, and which. */
export function withColumns(shared: SharedFacts['shared'], columns: readonly string[]): string[] {
  return shared.map(({ label, columns: at }) => `${label} (${at.map((column) => columns[column]).join(', ')})`);
}
