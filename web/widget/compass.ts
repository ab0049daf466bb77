import { s } from './element.ts';

/** The sign: a compass needle in a circle, the upper half in the accent colour; coloured by the style sheet. */
export function compass(): SVGSVGElement {
  return s(
    'svg',
    { viewBox: '0 0 32 32', class: 'compass', 'aria-hidden': 'true' },
    s('circle', { cx: '16', cy: '16', r: '14' }),
    s('path', { d: 'M20.5 4.5 20 17.6 12 14.4Z' }),
    s('path', { d: 'M11.5 27.5 12 14.4 20 17.6Z' }),
  );
}
