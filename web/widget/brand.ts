type Colour = [red: number, green: number, blue: number];

/**
 * Sets the operator's colour (#rgb or #rrggbb) on the widget, for light and for dark: as a ground, as text on that
 * ground, and as text on the widget's own surfaces. Grounds are just that colour; texts keep a contrast of 4.5 : 1.
 * Anything else than such a colour leaves the house's own.
 */
export function paintBrand({ style }: HTMLElement, accent: string | undefined): void {
  const colour = parse(accent);
  if (!colour) return;
  for (const [suffix, surface, towards] of themes) {
    style.setProperty(`--kl-accent${suffix}`, write(colour));
    style.setProperty(`--kl-on-accent${suffix}`, contrast(colour, white) >= 4.5 ? '#fff' : '#000');
    style.setProperty(`--kl-link${suffix}`, write(readable(colour, surface, towards)));
  }
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour, mixed with black or white just as far as the contrast to the surface needs. */
function readable(colour: Colour, surface: Colour, towards: Colour): Colour {
  let mixed = colour;
  for (let share = 0; contrast(mixed, surface) < 4.5 && share < 1; share += 0.05) {
    mixed = colour.map((part, index) => Math.round(part + ((towards[index] ?? 0) - part) * share)) as Colour;
  }
  return mixed;
}

function parse(text = ''): Colour | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  const pairs = (hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex)?.match(/../g);
  return pairs?.map((pair) => Number.parseInt(pair, 16)) as Colour | undefined;
}

function write(colour: Colour): string {
  return `rgb(${colour})`;
}

const white: Colour = [255, 255, 255];

/** The suffix of the properties, the surface that is worst for contrast (`--tint` in LOOK), and where to go for more. */
const themes: [string, Colour, Colour][] = [
  ['', [0xe3, 0xef, 0xf1], [0, 0, 0]],
  ['-dark', [0x21, 0x34, 0x3b], white],
];
