import type { Band, Comparison } from '../../src/counter/consultation.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h, s } from '../widget/element.ts';
import { drawSpan } from '../widget/span.ts';
import { fill } from '../widget/texts.ts';
import { texts } from './texts.ts';

/** The ranges of several articles on one scale, with the legal floor as a line; for the ear it is one picture that points to the table. */
export function renderChart(comparison: Comparison, language: Language): HTMLElement {
  const { columns, unit, levels, floor, scale } = comparison;
  const text = texts[language].compare;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - scale.min) / (scale.max - scale.min)) * 100));
  const label = fill(text.chart, {
    cities: columns.join(', '),
    from: euro(scale.min, language),
    to: euro(scale.max, language),
    unit,
    floor: floor?.label ?? '',
  });
  return h(
    'figure',
    { class: 'chart' },
    h(
      'div',
      { role: 'img', 'aria-label': label, class: 'bars' },
      ...levels.flatMap(({ label: level, bands }) => [
        h('p', { class: 'level' }, level),
        barOf(undefined, comparison, at),
        ...bands.flatMap((band) => rowOf(band, comparison, at)),
      ]),
      h('p', {}),
      h('p', { class: 'ends' }, ...[scale.min, scale.max].map((value) => h('span', {}, euro(value, language)))),
    ),
    floor && h('figcaption', { class: 'legend' }, floorSign(), floor.label),
  );
}

function rowOf(band: Band, comparison: Comparison, at: (value: number) => number): HTMLElement[] {
  const name = comparison.columns[band.column] ?? '';
  return [
    h('p', { class: 'name' }, h('span', {}, name), ' ', h('span', { class: 'amount' }, band.text)),
    barOf(band, comparison, at),
  ];
}

/** A row of the chart; without a band only what goes through all rows. */
function barOf(band: Band | undefined, { floor }: Comparison, at: (value: number) => number): HTMLElement {
  const line = floor && `${at(floor.value)}%`;
  return h(
    'div',
    { class: 'cell' },
    s(
      'svg',
      { width: '100%', height: '100%', 'aria-hidden': 'true' },
      ...(band
        ? [s('line', { class: 'base', x1: '0', x2: '100%', y1: '50%', y2: '50%' }), ...drawSpan(band, at, rows)]
        : []),
      line && s('line', { class: 'floor', x1: line, x2: line, y1: '0', y2: '100%' }),
    ),
  );
}

function floorSign(): SVGSVGElement {
  return s(
    'svg',
    { width: '12', height: '16', 'aria-hidden': 'true' },
    s('line', { class: 'floor', x1: '6', x2: '6', y1: '0', y2: '16' }),
  );
}

function euro(value: number, language: Language): string {
  const format = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'de-DE', format);
}

/** Where the parts of a bar stand in its row. */
const rows = {
  whole: { y: '30%', height: '40%', rx: '5' },
  open: { y: '44%', height: '12%' },
  cap: { y1: '25%', y2: '75%' },
};
