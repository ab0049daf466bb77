import type { Span } from '../../../knowledge/model.ts';

/** Whether an amount of a text in even letters is pay by the hour because hours a week are its factor: "15,20 * 38,5", "16.20/hr x 37.5". */
export function isTimesHours(even: string, [start]: Span): boolean {
  return atOnce.test(even.slice(start, start + near));
}

/** The hours of such a product. */
export function readFactor(even: string): number | undefined {
  const [, factor, at] = even.match(product) ?? [];
  const hours = Number((factor ?? at)?.replace(',', '.'));
  return hours >= leastHours && hours <= mostHours ? hours : undefined;
}

const leastHours = 16;
const mostHours = 48;

/** Pay by the hour has its cents or its unit; "13 x 20" may be anything. */
const product =
  /(?<![\d.,])(?:¤ ?)?(?:\d{1,2}[.,]\d{1,2}(?!\d)|\d{1,2}(?= ?(?:¤|euros?|eur|\/ ?h|an hour|per hour|die stunde|pro stunde)))(?: ?(?:¤|euros?|eur))?(?: ?\/ ?(?:h|hr|hour|std|stunde)| (?:an hour|per hour|die stunde|pro stunde|brutto|gross))*,? ?(?:(?:x|×|\*|mal|times) ?(\d{2}(?:[.,]\d{1,2})?)|(?:bei|at) (\d{2}(?:[.,]\d{1,2})?)(?= ?-?(?:std|stunden|wochenstunden|h(?!\p{L})|hours|hrs)))(?![\d.,]*\d| ?(?:¤|eur|%|monat|month|jahr|year|tage|days))/u;

const atOnce = new RegExp(`^${product.source}`, 'u');

/** Characters in which a product stands. */
const near = 80;
