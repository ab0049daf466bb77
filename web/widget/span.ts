import { s } from './element.ts';

/** Where the parts of a range stand from top to bottom, as attributes of SVG. */
export interface SpanRows {
  whole: Record<string, string>;
  open: Record<string, string>;
  cap: Record<string, string>;
}

/** Draws a range on a scale, `at` giving percent; one that is open to a side is thin there and has a cap where its known end is. */
export function drawSpan(
  { min, max }: { min: number | null; max: number | null },
  at: (value: number) => number,
  { whole, open, cap }: SpanRows,
): SVGElement[] {
  const start = min === null ? 0 : at(min);
  const width = (max === null ? 100 : at(max)) - start;
  const place = { class: 'span', x: `${start}%`, width: `${width}%` };
  if (min !== null && max !== null && min !== max) return [s('rect', { ...place, ...whole })];
  const end = `${at(max ?? min ?? 0)}%`;
  return [s('rect', { ...place, ...open }), s('line', { class: 'cap', x1: end, x2: end, ...cap })];
}
