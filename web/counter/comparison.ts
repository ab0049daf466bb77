import type { Comparison } from '../../src/counter/consultation.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import { renderChart } from './chart.ts';
import { texts } from './texts.ts';

/** Articles side by side: the chart with its table, then what they have in common and what only one names. */
export function renderComparison(comparison: Comparison, language: Language): HTMLElement[] {
  return [
    h('div', { class: 'pay' }, renderChart(comparison, language), renderTable(tableOf(comparison, language))),
    ...comparison.facts.map((facts, at) => renderFacts(facts, comparison.columns, language, `facts-${at}`)),
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
    h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, cell))),
  );
  const columns = head.map((name) => h('th', { scope: 'col' }, name));
  return h(
    'div',
    // On paper the chart alone has the figures too.
    { class: 'wide', role: 'region', 'aria-label': title, tabindex: '0', 'data-spare': 'table' },
    h('table', {}, h('caption', {}, title), h('thead', {}, h('tr', {}, ...columns)), h('tbody', {}, ...lines)),
  );
}

function renderFacts(
  { title, common, own }: Comparison['facts'][number],
  columns: string[],
  language: Language,
  name: string,
): HTMLElement {
  const text = texts[language].compare;
  const lists = columns.map((column, at) =>
    h('div', {}, h('dt', {}, fill(text.only, { city: column })), h('dd', {}, own[at]?.join(', ') || text.nothing)),
  );
  return h(
    'section',
    { class: 'facts', 'data-spare': name },
    h('h3', {}, title),
    h('p', {}, h('b', {}, text.common), ' ', common.join(', ') || text.nothing),
    h('dl', { class: 'own' }, ...lists),
  );
}
