import { mayTell, telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** From when something is to hold: a month of the year or the beginning of a year; without a year the next one that comes. */
export interface From {
  /** 1..12 */
  month?: number | undefined;
  year?: string | undefined;
}

/** "Ab Januar", "zum 1.1.2027", "nächstes Jahr", "in the new year": undefined where only a time gone by or none is named. */
export function recogniseFrom(text: Text): From | undefined {
  const { clean } = text;
  for (const dated of /\d/.test(clean) ? [byDate, byMonth] : [byMonth]) {
    const { since, month: name, year } = (mayTell(dated, text) && clean.match(dated.pattern)?.groups) || {};
    const month = name !== undefined && (since || !past.test(clean)) ? monthOf(name) : 0;
    if (month > 0) return { month, ...yearOf(year) };
  }
  return tells(newYear, text) ? {} : undefined;
}

function monthOf(name: string): number {
  if (/^\d/.test(name)) return Number(name) <= 12 ? Number(name) : 0;
  return months.findIndex((begins) => begins.test(name)) + 1;
}

function yearOf(year: string | undefined): Pick<From, 'year'> {
  if (year === undefined) return {};
  return { year: year.length === 2 ? `20${year}` : year };
}

/** Before a date from which something holds, or on which something may have been; "seit" and "bis" are neither. */
const since =
  '(?<!\\p{L})(?:(?<since>ab|von|vom|zum|from|as of|as from|starting|beginning|effective|kommende[mn]?|n(?:ä|a|ae)chste[mn]?|next|this coming)|in|im|on|am|per)(?: (?:dem|the|on|in|am|im))?';

/** "Ab 1.1.2027", "zum 01.01." */
const byDate = telling(
  new RegExp(
    `${since} \\d{1,2}\\. ?(?<month>\\d{1,2})(?:\\. ?(?<year>20\\d\\d|\\d\\d(?!\\d))?)?(?![\\d,]|\\.\\d)`,
    'u',
  ),
);

const monthNames =
  'jan(?:uar|uary|ner|n)?|jänner|janner|jaenner|feb(?:ruar|ruary)?|märz|marz|maerz|march|april?|mai|may|jun[ie]|jul[iy]|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dez(?:ember)?|dec(?:ember)?';

/** "Ab Januar", "zum 1. Februar 2027", "from 1 January". */
const byMonth = telling(
  new RegExp(
    `${since} (?:(?:1st|first|ersten|\\d{1,2}(?:\\.|st|nd|rd|th)?)(?: of)? )?(?:n(?:ä|a|ae)chsten |kommenden )?(?<month>${monthNames})\\.?(?!\\p{L})(?: (?<year>20\\d\\d))?`,
    'u',
  ),
);

/** What was on a day in the past. */
const past =
  /(?<!\p{L})(?:hab|habe|hat|haben|hatte|bekam|kam|war|waren|wurde|bin|letzten|letztes|was|were|got|had|have|has|started|began|joined|last)(?!\p{L})/u;

const newYear = telling(
  /(?<!\p{L})(?:n(?:ä|a|ae)chste[sn]? jahr|kommende[sn]? jahr|(?:im|zum|ab dem|vom|mit dem) neue?n jahr|ab neujahr|(?:zum |nach dem )?jahreswechsel|nach silvester|next year|(?:the |a )?new year|coming year)(?!\p{L})/u,
);

const months: readonly RegExp[] = [
  /^j[aä]/u,
  /^f/u,
  /^m.*r/u,
  /^ap/u,
  /^ma[iy]/u,
  /^jun/u,
  /^jul/u,
  /^au/u,
  /^s/u,
  /^o/u,
  /^n/u,
  /^d/u,
];
