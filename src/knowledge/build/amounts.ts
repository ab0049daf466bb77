import { flatMap } from '../flat-map.ts';
import { matchAll } from '../match-all.ts';
import type { Span } from '../model.ts';
import { numberWords, readNumberWords } from './number-words.ts';

/** A number as it stands in a text; `currency` is true where the euro is written at it. */
export interface Amount {
  at: Span;
  value: number;
  currency: boolean;
  /** Written with "k", "Tsd." or "thousand" after it. */
  thousands: boolean;
  /** Written with a plus sign: that much or more. */
  plus: boolean;
  /** A small number in words, which may go on in the next figure: "zwei- bis dreitausend". */
  halved: boolean;
  /** The number part alone, without currency. */
  digits: string;
}

/** Every number of an even text that may be money, in figures or words. */
export function findAmounts(even: string): Amount[] {
  return flatMap(matchAll(even, AMOUNT), readAmount);
}

const FIGURE = String.raw`\d{1,3}(?:[. ,']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?`;
const TIMES = String.raw`(?: ?(?:k|tsd\.?|tausend|thousand|grand)(?!\p{L})| ?t(?= ?(?:[€¤]|eur)))`;
/** A message has "¤" for "€" (`nlu/text/narrow.ts`). */
const CURRENCY = String.raw`(?:[€¤]|eur(?:o|os)?(?!\p{L}))`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<before>${CURRENCY} ?)?(?:(?<figure>${FIGURE})(?<dash>,[-–]{1,2}(?! ?\d)(?!\p{L}))?|(?<words>(?<!\p{L})${numberWords}))(?<times>${TIMES})?(?<plus>\+)?(?<after> ?,?-? ?${CURRENCY})?(?<cents>(?<=euros?) (?:und |and )?(?:\d\d(?!\d|[.,]\d| ?(?:€|eur))|(?!hundert|tausend|und )${numberWords}(?! ?(?:€|eur)))(?: cents?(?!\p{L}))?)?(?![\p{L}\d%])`,
  'gu',
);

function readAmount(found: RegExpMatchArray): Amount[] {
  const { before, figure, times, words, plus, dash, after, cents = '' } = found.groups ?? {};
  const number = words ? readNumberWords(words) : readFigure(figure ?? '');
  if (number === undefined) return [];
  const small = times ? 0 : centsOf(cents, number);
  const whole = small > 0 ? found[0] : found[0].slice(0, found[0].length - cents.length);
  const text = words && !after ? whole.trimEnd() : whole;
  const start = found.index ?? 0;
  return [
    {
      at: [start, start + text.length],
      value: (times ? number * 1000 : number) + small,
      currency: Boolean(before ?? after ?? dash),
      thousands: Boolean(times),
      plus: Boolean(plus),
      halved: Boolean(words) && number < 100,
      digits: figure ?? words ?? '',
    },
  ];
}

/** "Dreizehn Euro neunzig", "13 Euro 90": only small sums are said that way; "13 Euro und ein Zimmer" has no cents. */
function centsOf(cents: string, euros: number): number {
  if (cents === '' || euros >= 100 || (/^ ?(?:und|and) /.test(cents) && !/cents?$/.test(cents))) return 0;
  const plain = cents.trim().replace(/^(?:und|and) | cents?$/g, '');
  const value = readNumberWords(plain) ?? Number(plain);
  return value >= 5 && value < 100 ? value / 100 : 0;
}

/** Three digits after a sign are thousands, one or two are a fraction: "2.400", "2,400", "2,4", "13.90". */
function readFigure(figure: string): number {
  const [, whole = figure, fraction = ''] = figure.match(/^(.*?)(?:[.,](\d{1,2}))?$/) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${fraction || 0}`);
}
