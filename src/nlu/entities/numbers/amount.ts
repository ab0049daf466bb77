import type { Amount as Written } from '../../../knowledge/build/amounts.ts';
import { flatMap } from '../../../knowledge/flat-map.ts';
import type { Span } from '../../../knowledge/model.ts';
import type { Amount } from '../../figures.ts';
import { otherCurrencies, otherCurrencySigns } from '../../text/currencies.ts';
import type { TownOfCode } from '../city/postcodes.ts';
import type { Numbers } from '../numbers.ts';
import { readBound } from './bound.ts';
import { readConversion, readExtraPayments, readPaymentBeside, readPayments, readRaise } from './converted.ts';
import { readExtra } from './extra.ts';
import { countsHours, readEachHours } from './hours.ts';
import { saysNet } from './net.ts';
import { isNoPay } from './no-pay.ts';
import { isOtherSum } from './other-sums.ts';
import { paidPer } from './paid-per.ts';
import { readPart } from './part.ts';
import { readPlus } from './plus.ts';
import { isTimesHours } from './product.ts';
import { readPercentOf, readShare } from './share.ts';
import { monthsOf, readPaySpan } from './span.ts';
import { readTimeChange } from './time-change.ts';
import { type Told, toldAs } from './told.ts';

/** The amounts of pay among the sums of a text in even letters, each once, and the surest of them. */
export function pickAmounts(
  even: string,
  written: readonly Written[],
  townOf: TownOfCode,
): Pick<Numbers, 'amount' | 'amounts'> {
  const found = flatMap(written, (amount) => toAmount(even, amount, townOf));
  const meant = found.filter(({ told }) => told !== 'never');
  const other = meant.filter(({ told }) => told === undefined);
  const candidates = withoutExtras(withoutNet(other.length > 0 ? other : meant));
  if (readExtra(even)) for (const { amount } of candidates) if (amount.part === undefined) amount.extra = true;
  const [best, ...others] = candidates.toSorted((a, b) => b.sureness - a.sureness);
  if (best && others.length === 0) {
    const only = reckoned(best, even);
    return { amount: only, amounts: [only] };
  }
  if (readEachHours(even).length < 2)
    for (const { amount, at } of candidates) Object.assign(amount, shareOf(amount, even, at));
  return { amount: best?.amount, amounts: candidates.map(({ amount }) => amount) };
}

/** The one amount of a text, with what is to be reckoned out of it: raised, in another period, of more than twelve payments, a share of it. */
function reckoned({ amount, at }: Candidate, even: string): Amount {
  const share = shareOf(amount, even, at);
  const raise = readTimeChange(even) === undefined ? readRaise(even) : undefined;
  const plus = raise === undefined && amount.period === 'month' ? readPlus(even) : undefined;
  const payments = readPayments(even) ?? (amount.period === 'year' ? readExtraPayments(even) : readPaymentBeside(even));
  const asked = readConversion(even, amount.period) ?? (payments && amount.period === 'month' ? 'year' : undefined);
  const { above: _above, below: _below, ...exact } = amount;
  return {
    ...(raise === undefined && plus === undefined ? amount : exact),
    ...(raise !== undefined && { value: Math.round(amount.value * (100 + raise)) / 100, raise }),
    ...(plus !== undefined && { value: amount.value + plus, plus }),
    ...(payments !== undefined && { payments }),
    ...(asked && { asked }),
    ...(raise === undefined && share),
  };
}

/** What pay by the month or year is wanted a share of: so much percent, or for other hours than those that it is for. */
function shareOf({ period }: Amount, even: string, at: Span): Pick<Amount, 'share' | 'of' | 'percent'> {
  if (period !== 'month' && period !== 'year') return {};
  const percent = readPercentOf(even, at);
  if (percent !== undefined) return { percent };
  const share = readShare(even, at);
  return share ? { share: share.to, ...(share.of !== undefined && { of: share.of }) } : {};
}

interface Candidate {
  amount: Amount;
  at: Span;
  sureness: number;
  told: Told;
  /** Only its size tells the period: beside pay a month a small sum is an extra, not pay by the hour. */
  sized: boolean;
}

/** "2.600 brutto und 1.780 netto": beside a gross amount the net one is what is left of it. */
function withoutNet(candidates: readonly Candidate[]): readonly Candidate[] {
  const gross = candidates.filter(({ amount }) => !amount.net);
  return gross.length > 0 ? gross : candidates;
}

/** Without what is too little beside another amount to be pay (a bonus, a rise), and without the same pay said again. */
function withoutExtras(candidates: readonly Candidate[]): Candidate[] {
  const paid = candidates.some(({ amount }) => amount.value >= 1000)
    ? candidates.filter(({ amount, sized }) => !(sized && amount.period === 'hour'))
    : candidates;
  const most = Math.max(...paid.map(({ amount }) => roughMonth(amount)));
  return paid.filter(({ amount }, at) => {
    const month = roughMonth(amount);
    const again = paid.slice(0, at).some((other) => Math.abs(roughMonth(other.amount) / month - 1) < sameAmount);
    return month >= most * leastShare && !again;
  });
}

/** Less than that share of the highest amount is no pay of its own. */
const leastShare = 0.4;

/** "13,90 die Stunde, also 2.410": within so much it is the same pay. */
const sameAmount = 0.02;

/** Euro a month, for comparing amounts of one message only. */
function roughMonth({ value, period }: Amount): number {
  if (period === 'hour') return value * 173;
  if (period === 'day' || period === 'week') return value * (period === 'day' ? 22 : 4.3);
  return period === 'year' ? value / 12 : value;
}

function toAmount(even: string, written: Written, townOf: TownOfCode): Candidate[] {
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
  const part = period === 'hour' || period === 'day' ? undefined : readPart(even, at, value);
  const fixed = value - (part ?? 0);
  const amount: Amount = {
    value: span ? fixed / monthsOf(span) : fixed,
    period,
    ...(span && { span: { value: fixed, ...span } }),
    ...(part !== undefined && { part }),
    ...(saysNet(even, at) && { net: true }),
    ...readBound(even, at),
  };
  const found = (sureness: number) => [{ amount, at, sureness, told: toldAs(even, at), sized: named === undefined }];
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
  /^ ?(?:€|euros?|eur)? ?(?:brutto |netto |im monat |a month )?(?:mehr|weniger|more|less|extra|drauf|drunter|drüber|höher|niedriger|higher|lower|zulage|prämie|bonus|raise|unterschied|difference)(?!\p{L}| (?:als|than) (?:\p{L}+ ){0,2}(?:mindestlohn|minimum))/u;

/** Euro: so much is no pay by the hour that need not say so. */
const oddAnHour = 40;
