import type { Amount as Written } from '../../../knowledge/build/amounts.ts';
import type { Span } from '../../../knowledge/model.ts';
import type { Amount } from '../../figures.ts';
import { otherCurrencies, otherCurrencySigns } from '../../text/currencies.ts';
import type { TownOfCode } from '../city/postcodes.ts';
import { readBound } from './bound.ts';
import { countsHours } from './hours.ts';
import { saysNet } from './net.ts';
import { isNoPay } from './no-pay.ts';
import { isOtherSum } from './other-sums.ts';
import { paidPer } from './paid-per.ts';
import { readPart } from './part.ts';
import { isTimesHours } from './product.ts';
import { monthsOf, readPaySpan } from './span.ts';
import { type Told, toldAs } from './told.ts';

/** A sum that may be pay, and how surely. */
export interface Candidate {
  amount: Amount;
  at: Span;
  sureness: number;
  told: Told;
  /** Only its size tells the period: beside pay a month a small sum is an extra, not pay by the hour. */
  sized: boolean;
}

/** The amount of pay that a sum of a text in even letters may be; none where it is surely something else. */
export function toAmount(even: string, written: Written, townOf: TownOfCode): Candidate[] {
  const { value, currency, thousands, at } = written;
  if (value > biggest || value < 5) return [];
  const after = even.slice(at[1], at[1] + 24);
  const before = even.slice(Math.max(0, at[0] - 24), at[0]);
  if (
    relative.test(after) ||
    /^ ?-?(?:%|prozent|percent|jahren?\b|years|yrs|tage|days|h\b|hrs|wochenst|prozentig)/.test(after)
  )
    return [];
  const span = readPaySpan(even, at, value);
  const named = span ? 'month' : paidPer(after, before, value);
  if (named === undefined && value >= oddAnHour && value < 100) return [];
  const period = named ?? (value < 100 ? 'hour' : value < 10_000 ? 'month' : 'year');
  const found = (sureness: number) => [
    {
      amount: amountOf(even, written, { span, period }),
      at,
      sureness,
      told: toldAs(even, at),
      sized: named === undefined,
    },
  ];
  if (otherCurrency.test(after) || otherSign.test(before) || isOtherSum(even, at, { value, currency })) return [];
  if (currency || thousands) return found(2);
  if (isNoPay(value, written.digits, { before, after }, townOf)) return [];
  if (countsHours(value, after) || hourWeek.test(after)) return [];
  if (/^ ?(?:std|stunden|hours|stündig)/.test(after)) return [];
  if (value >= 1000) return found(1);
  const pay =
    /^ ?(?:\/ ?(?:h|std|stunde|hr|hour)(?!\p{L})|brutto|gross|die stunde|pro stunde|an hour|per hour|in der stunde|stundenlohn|a week|per week|a day|per day|am tag|pro tag|die woche|pro woche)/u.test(
      after,
    ) || /(?:stundenlohn|hourly)[^\d]*$/.test(before);
  const cents = /^\d{1,2}[.,]\d\d$/.test(written.digits) && (/^ ?(?:be)?zahl/.test(after) || paying.test(before));
  return pay || cents || isTimesHours(even, at) ? found(1) : [];
}

/** The amount of a sum that is pay. */
function amountOf(
  even: string,
  { value, at }: Written,
  { span, period }: { span: ReturnType<typeof readPaySpan>; period: Amount['period'] },
): Amount {
  const part = period === 'hour' || period === 'day' ? undefined : readPart(even, at, value);
  const fixed = value - (part ?? 0);
  return {
    value: span ? fixed / monthsOf(span) : fixed,
    period,
    ...(span && { span: { value: fixed, ...span } }),
    ...(part !== undefined && { part }),
    ...(saysNet(even, at) && { net: true }),
    ...readBound(even, at),
  };
}

const otherCurrency = new RegExp(`^ ?(?:k )?${otherCurrencies}`, 'u');
const otherSign = new RegExp(`${otherCurrencySigns} ?$`, 'u');

/** "A 40 hour week" is no pay by the hour. */
const hourWeek = /^ ?-? ?(?:hours?|hrs?|std|stunden)[ -](?:work(?:ing)?[ -])?(?:week|woche)/;

/** "Die zahlen 12,50": an amount with its cents after such a verb is pay by the hour. */
const paying =
  /(?<!\p{L})(?:zahlen|bezahlen|bekomm\p{L}*|krieg\p{L}*|verdien\p{L}*|biete\p{L}*|pay\p{L}*|paid|earn\p{L}*|get|gets|offer\p{L}*|its|it'?s|it is|it was|es sind|sind es|es waren|nein|no|sorry|meant|meinte|meine|mean)[,:]?(?: (?:mir|uns|ihm|ihr|me|us|him|her|nur|only|just|rund|about))* ?$/u;

const biggest = 300_000;

/** "300 mehr", "200 Euro drauf": what is added to pay, not pay; but "2400 oder mehr", "2400 mehr als …". */
const relative =
  /^ ?(?:¤|euros?|eur)? ?(?:brutto |netto |im monat |a month )?(?:mehr|weniger|more|less|extra|drauf|drunter|drüber|höher|niedriger|higher|lower|zulage|prämie|bonus|raise|unterschied|difference)(?!\p{L}| (?:als|than) (?:\p{L}+ ){0,2}(?:mindestlohn|minimum))/u;

/** Euro: so much is no pay by the hour that need not say so. */
const oddAnHour = 40;
