import type { RangeBlock } from '../../src/dialogs/answer.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h, s } from './element.ts';
import { linked } from './links.ts';
import { drawSpan } from './span.ts';
import { fill, texts } from './texts.ts';

/** A range: the figure large, its unit, and a bar on the scale of all covered cities that also says itself in words. */
export function renderRange(block: RangeBlock, language: Language): HTMLElement {
  const { label, figure, unit, detail, marker } = block;
  return h(
    'section',
    { class: 'range' },
    h('p', { class: 'label' }, label),
    h('p', {}, h('span', { class: 'figure' }, figure), ' ', h('span', { class: 'unit' }, unit)),
    block.scale.max > block.scale.min ? barOf(block, language) : undefined,
    marker && h('p', { class: 'offer' }, marker.label),
    detail === undefined ? undefined : h('p', { class: 'detail' }, linked(detail)),
  );
}

function barOf(block: RangeBlock, language: Language): HTMLElement {
  const { scale, range, marker } = block;
  const at = (value: number) => Math.min(100, Math.max(0, ((value - scale.min) / (scale.max - scale.min)) * 100));
  const others = ticksOf(block);
  return h(
    'div',
    { class: 'bar' },
    s(
      'svg',
      { role: 'img', 'aria-label': wordsOf(block, language), width: '100%', height: '32' },
      s('rect', { class: 'track', width: '100%', y: '14', height: '4', rx: '2' }),
      ...drawSpan(range, at, rows),
      ...others.map((value) => {
        const x = `${at(value)}%`;
        return s('line', { class: 'tick', x1: x, x2: x, y1: '4', y2: '28' });
      }),
      marker &&
        s('svg', { x: `${at(marker.value)}%`, overflow: 'visible' }, s('path', { class: 'marker', d: pointer })),
    ),
    h('p', { class: 'ends', 'aria-hidden': 'true' }, ...ends(block, others.length > 0, language)),
  );
}

/** The ends of the other ranges, each value once and none that is this range's own. */
function ticksOf({ ticks, range }: RangeBlock): number[] {
  const values = ticks.flatMap(({ min, max }) => [min, max]).filter((value) => value !== null);
  return [...new Set(values)].filter((value) => value !== range.min && value !== range.max);
}

function ends({ scale }: RangeBlock, compared: boolean, language: Language): HTMLElement[] {
  const legend = compared ? texts[language].legend : '';
  return [euro(scale.min, language), legend, euro(scale.max, language)].map((text) => h('span', {}, text));
}

/** What the bar shows, in words: the scale and the other cities' ranges. */
function wordsOf({ scale, ticks, marker }: RangeBlock, language: Language): string {
  const { scale: text, compared } = texts[language];
  const list = ticks.map(({ label, min, max }) => `${label} ${between(min, max, language)}`).join(', ');
  return [
    fill(text, { from: euro(scale.min, language), to: euro(scale.max, language) }),
    list && fill(compared, { list }),
    marker && `${marker.label}: ${euro(marker.value, language)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function between(min: number | null, max: number | null, language: Language): string {
  const { upTo, from } = texts[language];
  if (min === null) return fill(upTo, { amount: euro(max ?? 0, language) });
  if (max === null) return fill(from, { amount: euro(min, language) });
  return min === max ? euro(min, language) : `${euro(min, language)} – ${euro(max, language)}`;
}

function euro(value: number, language: Language): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const format = { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'de-DE', format as Intl.NumberFormatOptions);
}

/** A triangle that points down to the bar, its tip at 0. */
const pointer = 'M0 13-7 1H7Z';

/** Where the parts of the bar stand in its 32 pixels. */
const rows = {
  whole: { y: '10', height: '12', rx: '6' },
  open: { y: '14', height: '4', rx: '2' },
  cap: { y1: '8', y2: '24' },
};
