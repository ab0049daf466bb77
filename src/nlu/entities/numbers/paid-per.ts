import type { PayPeriod } from '../../figures.ts';

/** The period that an amount of a text in even letters names: of several behind it the nearest; undefined where it names none. */
export function paidPer(after: string, before: string, value: number): PayPeriod | undefined {
  const near = `${after} `.replace(laterOn, ' ');
  const [first] = ways
    .filter(({ fits }) => fits(value))
    .flatMap(({ period, words }) => {
      const found = near.match(words);
      return found ? [{ period, at: found[1]?.length ?? 0 }] : [];
    })
    .sort((a, b) => a.at - b.at);
  if (first) return first.period;
  if (value < mostAnHour && /stundenlohn[^\d]*$|hourly[^\d]*$/.test(before)) return 'hour';
  return value >= leastAYear && /jahres\p{L}*[^\d]*$|annual[^\d]*$|yearly[^\d]*$/u.test(before) ? 'year' : undefined;
}

/** "2.600 nach einem Jahr": when, not for how long. */
const laterOn =
  /(?:nach|ab|after|in|within|seit|vor|since|for) (?:dem |the |about |etwa )?(?:\p{L}+ ){0,2}(?:stunden?|hours?|wochen?|weeks?|tage?n?|days?|monate?n?|months?|jahre?n?|years?)(?!\p{L})/u;

/** Euro: nobody is paid more an hour, or less a year; "2.400, wie viel pro Stunde?" asks for another period. */
const mostAnHour = 200;
const leastAYear = 5000;

const always = () => true;
const behind = (words: string) => new RegExp(`^([^\\d]{0,14}?)(?:${words})`, 'u');

const ways: readonly { period: PayPeriod; words: RegExp; fits: (value: number) => boolean }[] = [
  {
    period: 'day',
    words: behind('(?:am tag|pro tag|je tag|täglich|a day|per day|daily|\\/ ?tag)(?!:? (?:\\p{L}+ )?\\d)'),
    fits: always,
  },
  {
    period: 'week',
    words: behind('(?:die|pro|je|in der|per) woche|wöchentlich|a week|per week|weekly|\\/ ?woche'),
    fits: always,
  },
  {
    period: 'hour',
    words: behind('stunde(?!n)|stündlich|hour(?!s)|\\bhr\\b|\\/ ?h\\b|\\/ ?std'),
    fits: (value) => value < mostAnHour,
  },
  {
    period: 'year',
    words: behind('jahr(?!en?\\b)|jährlich|year(?!s)|annual|annum|p\\.? ?a\\b|\\byr\\b'),
    fits: (value) => value >= leastAYear,
  },
  { period: 'month', words: behind('monat|month|mtl'), fits: always },
];
