import type { RangeBlock } from '../../dialogs/answer.ts';
import { createRecent } from '../../knowledge/recent.ts';
import { encodePng, type Picture } from './png.ts';

/**
 * The bar of a range on its scale as a PNG data URI: other ranges' ends as faint ticks, an offer as a triangle. Drawn for
 * twice the size it is shown at, on no ground, in colours with 3 : 1 on white and on Teams' dark cards.
 */
export function drawRange({ range, scale, ticks, marker }: Omit<RangeBlock, 'type'>): string {
  const ends = ticks.flatMap(({ min, max }) => [min, max]);
  const key = JSON.stringify([range.min, range.max, scale.min, scale.max, marker?.value, ...ends]);
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = draw({ range, scale, ends, offer: marker?.value });
  pictures.set(key, picture);
  return picture;
}

/** Articles name the same few figures, and a picture takes a millisecond; each has about 500 characters. */
const pictures = createRecent<string, string>({ most: 500 });

interface Drawn extends Pick<RangeBlock, 'range' | 'scale'> {
  /** Ends of other ranges. */
  ends: readonly (number | null)[];
  offer: number | undefined;
}

function draw({ range, scale, ends, offer }: Drawn): string {
  const canvas = createCanvas();
  const place = placeOn(scale);
  canvas.fill(0, barTop + barHeight / 2 - 1, width, 2, colours.line);
  for (const value of new Set(ends)) {
    if (value !== null) canvas.fill(place(value) - 1, barTop - 6, 2, barHeight + 12, colours.tick);
  }
  const start = place(range.min ?? scale.min);
  const end = place(range.max ?? scale.max);
  const open = range.min === null || range.max === null;
  canvas.fill(start, barTop, Math.max(end - start, 4), barHeight, open ? colours.faint : colours.bar);
  // An open side fades; the known end is marked.
  if (open) canvas.fill((range.max === null ? start : end) - 4, barTop - 4, 8, barHeight + 8, colours.bar);
  if (offer !== undefined) canvas.triangle(place(offer));
  return `data:image/png;base64,${encodePng(canvas.picture).toString('base64')}`;
}

const width = 560;
const height = 40;
const barTop = 14;
const barHeight = 16;
const margin = 10;

const colours = { none: 0, line: 1, tick: 2, faint: 3, bar: 4, signal: 5 };
const palette: Picture['palette'] = [
  [0, 0, 0, 0],
  [0x7c, 0x8e, 0x95, 0xff],
  [0x7c, 0x8e, 0x95, 0xa0],
  [0x2f, 0x86, 0x9a, 0x90],
  [0x2f, 0x86, 0x9a, 0xff],
  [0xd9, 0x73, 0x0d, 0xff],
];

function createCanvas() {
  const pixels = new Uint8Array(width * height);
  function fill(left: number, top: number, across: number, down: number, colour: number): void {
    const from = Math.max(0, Math.round(left));
    const to = Math.min(width, Math.round(left + across));
    for (let row = top; row < top + down; row += 1) pixels.fill(colour, row * width + from, row * width + to);
  }
  function triangle(centre: number): void {
    for (let row = 0; row < 16; row += 1) fill(centre - (16 - row) / 2, row, 16 - row, 1, colours.signal);
    fill(centre - 1, 16, 2, barTop + barHeight - 16 + 6, colours.signal);
  }
  return { picture: { width, height, pixels, palette }, fill, triangle };
}

/** Where a value stands on the axis in pixels; what lies outside stands at its end. */
function placeOn({ min, max }: RangeBlock['scale']): (value: number) => number {
  const span = Math.max(max - min, 1);
  return (value) => margin + ((Math.min(Math.max(value, min), max) - min) / span) * (width - 2 * margin);
}
