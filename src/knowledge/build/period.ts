import type { Period, Span } from '../model.ts';

/**
 * The span of time a figure is for: as said next to it within the part of the sentence that belongs to it, else elsewhere
 * in that part, else by its size (under 100 an hour's, from 10,000 on a year's). A word that does not go with the size is not believed.
 */
export function periodOf(even: string, at: Span, [from, to]: Span, value: number): { period: Period; said: boolean } {
  const said = [nearest(even.slice(at[1], to), 'first'), nearest(even.slice(from, at[0]), 'last')];
  const period = said.find((candidate) => candidate !== undefined && fits(candidate, value));
  return period ? { period, said: true } : { period: bySize(value), said: false };
}

/** True where an amount can be pay of that period: what a week or a piece pays, or a sum of millions, is not. */
export function fits(period: Period, value: number): boolean {
  const [least, most] = SIZE[period];
  return value >= least && value <= most;
}

const SIZE: Record<Period, [number, number]> = { hour: [4, 200], month: [250, 25_000], year: [7_000, 400_000] };

const WORDS: [Period, RegExp][] = [
  [
    'month',
    /im monat|pro monat|je monat|monatlich|mtl\.|monats(?:gehalt|gehälter|lohn|brutto|verdienst|ende)|\/ ?mon|per month|a month|monthly|each month|every month|p\. ?m\.|pro kalendermonat/g,
  ],
  [
    'year',
    /im jahr(?! \d)|pro jahr|je jahr|jährlich|jahres(?:gehalt|gehälter|brutto|einkommen|lohn|verdienst)|per year|a year|annual|per annum|p\. ?a\.|\/ ?jahr|yearly|each year|every year/g,
  ],
  [
    'hour',
    /(?:pro|je|in der|die) (?:\p{L}+(?:e|er|en) )?stunde|stunden(?:lohn|löhne|satz|sätze|vergütung)|stündlich|stundenweise|nach stunden (?=bezahlt|entlohnt|vergütet|abgerechnet)|\/ ?(?:h|std|stunde|hr|hour)(?!\p{L})|per (?:\p{L}+ed )?hour|an hour|hourly|je std|pro std|p\. ?h\.|die std/gu,
  ],
];

function bySize(value: number): Period {
  if (value < 100) return 'hour';
  return value >= 10_000 ? 'year' : 'month';
}

/** Without one of these no span of time is said. */
const HINT = /mon|mtl|jahr|jähr|year|annu|stund|stünd|std|hour|\/ ?h|p\. ?[mah]/;

function nearest(part: string, which: 'first' | 'last'): Period | undefined {
  if (!HINT.test(part)) return undefined;
  const found = WORDS.flatMap(([period, words]) =>
    [...part.matchAll(words)].map((match) => ({ period, at: match.index })),
  );
  const sorted = found.sort((a, b) => a.at - b.at);
  return (which === 'first' ? sorted[0] : sorted.at(-1))?.period;
}
