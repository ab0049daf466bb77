import { s } from './element.ts';

/** A triangle with an exclamation mark; with a name where nothing beside it says the same. */
export function warningSign(name?: string): SVGSVGElement {
  return s(
    'svg',
    {
      viewBox: '0 0 20 20',
      class: 'sign',
      ...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' }),
    },
    s('path', { d: 'M10 2 19 18H1Z' }),
    s('path', { d: 'M10 8v5m0 1.8v.4' }),
  );
}

/** A sign drawn with one line. */
export function lineSign(path: string): SVGSVGElement {
  return s('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'line' }, s('path', { d: path }));
}
