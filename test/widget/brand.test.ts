import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, paintBrand } from '../../web/widget/brand.ts';

/** The properties that a colour sets, without a browser. */
function paint(accent: string): Record<string, string> {
  const set: Record<string, string> = {};
  const style = { setProperty: (name: string, value: string) => Object.assign(set, { [name]: value }) };
  // Only the style of the element is touched.
  paintBrand({ style } as unknown as HTMLElement, accent);
  return set;
}

function parts(colour = ''): [number, number, number] {
  if (colour === '#fff') return [255, 255, 255];
  if (colour === '#000') return [0, 0, 0];
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
}

const hex = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 })
  .map((colour) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test('any colour of a brand leaves texts readable, in light and in dark', () => {
  fc.assert(
    fc.property(hex, (accent) => {
      const set = paint(accent);
      for (const [suffix, surfaces] of Object.entries({
        '': ['rgb(255, 255, 255)', 'rgb(247, 249, 249)', 'rgb(227, 239, 241)'],
        '-dark': ['rgb(24, 37, 42)', 'rgb(16, 25, 29)', 'rgb(33, 52, 59)'],
      })) {
        const ground = parts(set[`--kl-accent${suffix}`]);
        expect(contrast(ground, parts(set[`--kl-on-accent${suffix}`]))).toBeGreaterThanOrEqual(4.5);
        for (const surface of surfaces) {
          expect(contrast(parts(set[`--kl-link${suffix}`]), parts(surface))).toBeGreaterThanOrEqual(4.5);
        }
      }
    }),
  );
});

test.each([
  ['#FFCC00', 'rgb(255,204,0)', '#000'],
  ['#0f4c5c', 'rgb(15,76,92)', '#fff'],
  ['#abc', 'rgb(170,187,204)', '#000'],
])('buttons have the colour %s itself', (accent, ground, on) => {
  expect(paint(accent)).toMatchObject({
    ...{ '--kl-accent': ground, '--kl-on-accent': on },
    ...{ '--kl-accent-dark': ground, '--kl-on-accent-dark': on },
  });
});

test.each(['', 'red', '#12', '#1234', 'url(x)', '#0f4c5c; color: red'])(
  '"%s" is no colour and changes nothing',
  (accent) => {
    expect(paint(accent)).toEqual({});
  },
);

test.each([
  [[0, 0, 0], [255, 255, 255], 21],
  [[15, 76, 92], [255, 255, 255], 9.5],
  [[217, 115, 13], [255, 255, 255], 3.3],
] as const)('the contrast of %j and %j is %d to one', (one, other, value) => {
  expect(contrast([...one], [...other])).toBeCloseTo(value, 0);
});
