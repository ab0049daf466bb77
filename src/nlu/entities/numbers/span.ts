import type { Span } from '../../../knowledge/model.ts';
import type { PaySpan } from '../../figures.ts';

/**
 * The weeks or months that an amount of a text in even letters is paid for, where they are neither one nor a year: "im Quartal", "alle
 * zwei Wochen", "halbjährlich", "27.000 for 9 months".
 */
export function readPaySpan(even: string, [start, end]: Span, value: number): Omit<PaySpan, 'value'> | undefined {
  const after = even.slice(end, end + near);
  const before = even.slice(Math.max(0, start - near), start);
  const named = spans.find(({ behind, ahead }) => behind.test(after) || ahead.test(before));
  if (named) return { count: named.count, unit: named.unit };
  const each = after.match(everySo) ?? before.match(everySoAhead);
  if (each?.[1] && each[2]) return toSpan(each[1], each[2]);
  const whole = value >= leastForSeveral ? after.match(forSo) : null;
  return whole?.[1] ? toSpan(whole[1], 'm') : undefined;
}

/** Months that so many weeks or months are. */
export function monthsOf({ count, unit }: Pick<PaySpan, 'count' | 'unit'>): number {
  return unit === 'week' ? (count * 12) / 52 : count;
}

/** Characters around an amount in which its span stands. */
const near = 40;

/** Euro: less is pay of one month, for as long as a contract runs. */
const leastForSeveral = 5000;

const numbers: Readonly<Record<string, number>> = {
  zwei: 2,
  two: 2,
  drei: 3,
  three: 3,
  vier: 4,
  four: 4,
  fünf: 5,
  five: 5,
  sechs: 6,
  six: 6,
  acht: 8,
  eight: 8,
  neun: 9,
  nine: 9,
  zehn: 10,
  ten: 10,
};
const number = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;
const money = '(?: ?(?:¤|euros?|eur))?(?: (?:brutto|gross|netto|net))?';
const per = '(?:im|pro|je|jedes|in einem|(?:für|fuer|for) (?:ein|a|one)|per|a|every|each|\\/)';

const behind = (words: string) => new RegExp(`^${money},? ?${words}(?!\\p{L})`, 'u');

/** "Alle 14 Tage bekomme ich 1.100": before the amount, in its clause and without another number between. */
const ahead = (words: string) => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})[^\\d.,;!?]{0,30}$`, 'u');

const spans = (
  [
    {
      words: `(?:${per} (?:quartal|quarter(?: year)?|vierteljahr)|quartals(?:weise|gehalt|lohn|verdienst)|vierteljährlich|vierteljaehrlich|quarterly)`,
      count: 3,
      unit: 'month',
    },
    {
      words: `(?:${per} (?:halb(?:es |en )?jahr|half[- ](?:a )?year)|half a year|halbjährlich|halbjaehrlich|halbjahres(?:gehalt|lohn)|half[- ]yearly|semi[- ]?annual(?:ly)?)`,
      count: 6,
      unit: 'month',
    },
    {
      words: `(?:alle (?:14|vierzehn) tage|zweiwöchentlich|zweiwoechentlich|(?:14|vierzehn)[- ]?(?:tägig|taegig)|fortnightly|(?:a|per|every|each) fortnight|every (?:other|second|14) (?:weeks?|days)|bi-?weekly|jede zweite woche)`,
      count: 2,
      unit: 'week',
    },
  ] as const
).map(({ words, count, unit }) => ({ behind: behind(words), ahead: ahead(words), count, unit }));

const everySo = new RegExp(
  `^${money},? (?:alle|every|each|pro|per|je) ${number} (w|m)(?:ochen|eeks|onaten?|onths)(?!\\p{L})`,
  'u',
);
const everySoAhead = new RegExp(
  `(?<!\\p{L})(?:alle|every) ${number} (w|m)(?:ochen|eeks|onate|onths)(?!\\p{L})[^\\d.,;!?]{0,30}$`,
  'u',
);
const forSo = new RegExp(
  `^${money},? (?:insgesamt |gesamt |in total |total )?(?:für|fuer|fur|for|über|ueber|over|in) (?:insgesamt )?${number} (?:monaten?|months)(?!\\p{L})`,
  'u',
);

function toSpan(count: string, unit: string): Omit<PaySpan, 'value'> | undefined {
  const value = numbers[count] ?? Number(count);
  if (unit === 'm') return value > 1 && value < 12 ? { count: value, unit: 'month' } : undefined;
  return value > 1 ? { count: value, unit: 'week' } : undefined;
}
