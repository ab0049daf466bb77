import { type Telling, telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** What is asked of pay that no article states figures for: another year, a week, a day or a quarter of a year, several people, one employer. */
export const beyonds = ['year', 'week', 'day', 'quarter', 'people', 'employer'] as const;
export type Beyond = (typeof beyonds)[number];

/** Reads it off a text; `year` is one that is named, or undefined. */
export function recogniseBeyond(text: Text): { beyond: Beyond; year?: string } | undefined {
  const even = text.clean.toLowerCase();
  const [year] = even.match(named) ?? [];
  if (year !== undefined && !ofSomebody.test(even)) return { beyond: 'year', year };
  if (tells(otherYear, text, even) && !ofSomebody.test(even)) return { beyond: 'year' };
  return units.find(({ words }) => tells(words, text, even))?.found;
}

const named =
  /(?<![\d.,€+/-]|€ )(?:19[5-9]\d|20[0-4]\d)(?![\d.,€/-]| ?(?:€|eur|brutto|netto|gross|im monat|a month|h\b|std|stunden))/u;

/** Somebody's birth, or since when they are there. */
const ofSomebody =
  /(?<!\p{L})(?:geb(?:oren)?|born|jahrgang|jg|bj|seit|since|ich|i|i'm|mein\p{L}*|my|kund\p{L}*|client|bewerb\p{L}*|abschluss|graduated|plz|postleitzahl|postcode|mindestlohn|minimum wage)(?!\p{L})/u;

const otherYear = telling(
  /(?<!\p{L})(?:vor (?:\d+|zwei|drei|fünf|zehn|zwanzig|ein paar|einigen|vielen) jahren|(?:\d+|two|three|five|ten|twenty|a few|some) years ago|(?:im )?(?:n(?:ä|ae)chste[sn]?|kommende[sn]?|letzte[sn]?|vorige[sn]?) jahr|(?:next|last) year|damals|back then)(?!\p{L})/u,
);

const units: readonly { found: { beyond: Beyond }; words: Telling }[] = [
  {
    found: { beyond: 'week' },
    words: telling(
      /(?<!(?:\d|(?<!\p{L})(?:stunden?|hours?|hrs?|std|h|tage?n?|days?|mal|times)) ?)(?<!\p{L})(?:(?:pro|je) woche|wochenlohn|wöchentlich|per week|weekly (?:pay|wage|salary|rate)|paid weekly)(?!\p{L})/u,
    ),
  },
  {
    found: { beyond: 'day' },
    words: telling(
      /(?<!(?:\d|(?<!\p{L})(?:stunden?|hours?|hrs?|std|h|mal|times)) ?)(?<!\p{L})(?:tages?lohn|tagessatz|tagesgehalt|(?:pro|je) tag|per day|daily (?:rate|pay|wage|salary)|day rate)(?!\p{L})/u,
    ),
  },
  {
    found: { beyond: 'quarter' },
    words: telling(
      /(?<!\p{L})(?:quartals?gehalt|quartals?verdienst|(?:pro|im) quartal|per quarter|a quarter year)(?!\p{L})/u,
    ),
  },
];
