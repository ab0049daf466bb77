import { formatEuro, formatNumber } from '../../i18n.ts';
import type { Amount, PayPeriod } from '../../nlu/figures.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { fromMonth, fullTime, nearFullTime, toMonth } from './reckon.ts';

/** An amount said again: what it is after a rise, per month, which is what the articles speak of, and in the period that was asked for. */
export function restated(amount: Amount, monthly: number, { hours }: Question, context: Context): Block[] {
  return [
    ...raisedTo(amount, context),
    ...withoutPart(amount, context),
    ...within(amount, monthly, context),
    ...fromSpan(amount, context),
    ...perMonth(amount, monthly, hours, context),
    ...inAsked(amount, monthly, hours, context),
    ...atShare(amount, monthly, context),
    ...percentOf(amount, monthly, context),
    ...instead(amount, monthly, hours, context),
  ];
}

/** "2.500 € und 5 % mehr sind 2.625 €.", or less. */
function raisedTo({ value, raise, plus }: Amount, { t, variety }: Context): Block[] {
  if (plus !== undefined) {
    const euro = (amount: number) => formatEuro(variety, amount);
    const text = t('offer.plus', { from: euro(value - plus), plus: euro(plus), amount: euro(value) });
    return [{ type: 'text', text }];
  }
  if (raise === undefined) return [];
  const from = formatEuro(variety, Math.round((value * 10_000) / (100 + raise)) / 100);
  const values = { from, percent: formatNumber(variety, Math.abs(raise)), amount: formatEuro(variety, value) };
  return [{ type: 'text', text: t(raise < 0 ? 'offer.lowered' : 'offer.raised', values) }];
}

/** "2.650 € ohne 150 € sind 2.500 €": what is judged of an amount. */
function withoutPart({ value, span, part }: Amount, { t, variety }: Context): Block[] {
  if (part === undefined) return [];
  const fixed = span?.value ?? value;
  const values = { total: fixed + part, part, amount: fixed };
  const written = Object.fromEntries(Object.entries(values).map(([name, euro]) => [name, formatEuro(variety, euro)]));
  return [{ type: 'text', text: t('offer.withoutPart', written) }];
}

/** "2.600 € inkl. 13. Gehalt": what is paid each month where a share of it is that of the payments beyond twelve. */
function within({ within: payments }: Amount, monthly: number, { t, variety }: Context): Block[] {
  if (payments === undefined) return [];
  const values = {
    payments: formatNumber(variety, payments),
    amount: formatEuro(variety, monthly),
    month: formatEuro(variety, Math.round((monthly * 12) / payments)),
  };
  return [{ type: 'text', text: t('offer.within', values) }];
}

/** "7.500 € in 3 Monaten sind 2.500 € im Monat." */
function fromSpan({ value, span }: Amount, { t, variety }: Context): Block[] {
  if (!span) return [];
  const values = {
    amount: formatEuro(variety, span.value),
    span: formatNumber(variety, span.count),
    month: formatEuro(variety, Math.round(value)),
  };
  return [{ type: 'text', text: t(span.unit === 'week' ? 'offer.fromWeeks' : 'offer.fromMonths', values) }];
}

/** The amount in the period that was asked for, at the hours or payments that were said; nothing where that is a month. */
function inAsked(
  { asked, period = 'month', payments }: Amount,
  monthly: number,
  hours: number | undefined,
  { t, variety }: Context,
): Block[] {
  if (asked === undefined || asked === 'month') return [];
  const week = hours ?? fullTime;
  const values = {
    amount: `${formatEuro(variety, Math.round(monthly * 100) / 100)} ${t('pay.per.month')}`,
    pay: payIn(asked, monthly, { hours: week, payments }, { t, variety }),
    hours: formatNumber(variety, week),
    payments: formatNumber(variety, payments ?? 12),
    spread: formatEuro(variety, Math.round((monthly * (payments ?? 12)) / 12)),
  };
  if (asked === 'hour') return [{ type: 'text', text: t('offer.askedHour', values) }];
  if (asked === 'week') return [{ type: 'text', text: t('offer.askedWeek', values) }];
  if (asked === 'day') return [{ type: 'text', text: t('offer.askedDay', values) }];
  return period === 'year'
    ? []
    : [{ type: 'text', text: t(payments ? 'offer.askedPayments' : 'offer.askedYear', values) }];
}

function payIn(
  asked: PayPeriod,
  monthly: number,
  time: { hours: number; payments: number | undefined },
  { t, variety }: Pick<Context, 't' | 'variety'>,
): string {
  if (asked === 'week' || asked === 'day') return formatEuro(variety, Math.round(monthly / toMonth(1, asked)));
  return `${formatEuro(variety, fromMonth(monthly, asked, time))} ${t(`pay.per.${asked}`)}`;
}

/** What pay is at other hours, where that is asked. */
function atShare({ share, of = fullTime }: Amount, monthly: number, { t, variety }: Context): Block[] {
  if (share === undefined) return [];
  const values = {
    amount: formatEuro(variety, monthly),
    hours: formatNumber(variety, share),
    full: formatNumber(variety, of),
    month: formatEuro(variety, Math.round((monthly * share) / of)),
  };
  return [{ type: 'text', text: t('offer.share', values) }];
}

/** For which hours an amount was taken that may be for others, and what it would be if it is. */
function instead(
  { instead: of }: Amount,
  monthly: number,
  hours: number | undefined,
  { t, variety }: Context,
): Block[] {
  if (of === undefined || hours === undefined) return [];
  const values = {
    amount: formatEuro(variety, monthly),
    hours: formatNumber(variety, hours),
    full: formatNumber(variety, of),
    month: formatEuro(variety, Math.round((monthly * hours) / of)),
  };
  return [{ type: 'text', text: t('offer.instead', values) }];
}

/** "60 % von 3.000 € sind 1.800 €", and to what hours that comes. */
function percentOf({ percent }: Amount, monthly: number, { t, variety }: Context): Block[] {
  if (percent === undefined) return [];
  const values = {
    amount: formatEuro(variety, monthly),
    percent: formatNumber(variety, Math.round(percent * 10) / 10),
    month: formatEuro(variety, Math.round((monthly * percent) / 100)),
    hours: formatNumber(variety, Math.round(percent * fullTime) / 100),
    full: formatNumber(variety, fullTime),
  };
  return [{ type: 'text', text: t(percent < leastPart ? 'offer.percent' : 'offer.percentPart', values) }];
}

/** Percent; less is no job of its own. */
const leastPart = 40;

/** An amount per year or hour said again per month, which is what the articles speak of. */
function perMonth(amount: Amount, monthly: number, hours: number | undefined, context: Context): Block[] {
  const { t, variety } = context;
  if ((amount.period ?? 'month') === 'month')
    return amount.share === undefined ? atFullTime(monthly, hours, context) : [];
  const values = { amount: formatEuro(variety, amount.value), month: formatEuro(variety, Math.round(monthly)) };
  if (amount.period === 'year' && amount.payments !== undefined)
    return [
      { type: 'text', text: t('offer.fromPayments', { ...values, payments: formatNumber(variety, amount.payments) }) },
    ];
  if (amount.period === 'year') return [{ type: 'text', text: t('offer.fromYear', values) }];
  if (amount.period === 'week') return [{ type: 'text', text: t('offer.fromWeek', values) }];
  if (amount.period === 'day') return [{ type: 'text', text: t('offer.fromDay', values) }];
  return [{ type: 'text', text: t('offer.fromHour', { ...values, hours: formatNumber(variety, hours ?? fullTime) }) }];
}

/** What a monthly amount for part time would be at full time. */
function atFullTime(monthly: number, hours: number | undefined, { t, variety }: Context): Block[] {
  if (hours === undefined || hours >= nearFullTime) return [];
  const values = {
    amount: formatEuro(variety, monthly),
    hours: formatNumber(variety, hours),
    full: formatNumber(variety, fullTime),
    month: formatEuro(variety, Math.round((monthly * fullTime) / hours)),
  };
  return [{ type: 'text', text: t('offer.fullTime', values) }];
}
