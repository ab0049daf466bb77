import type { Period, Salary } from '../../knowledge/model.ts';
import type { Amount, PayPeriod } from '../../nlu/figures.ts';

/** Weeks of a month: 52 / 12, as the law on pay reckons (13 weeks in three months). */
export const weeksPerMonth = 13 / 3;

/** Weekly hours of a full-time job where nothing else is said; the articles name none. */
export const fullTime = 40;

/** Working days of a week where nothing else is said. */
export const daysPerWeek = 5;

/** A part-time share is applied below so many weekly hours; above, the articles' figures are taken as they are. */
export const nearFullTime = 35;

/** Euro rounded down to the cent; what is only off by the computer's fractions (13.999…) is not. */
export function wholeCents(euro: number): number {
  return Math.floor(euro * 100 + 1e-6) / 100;
}

/** Euro per month out of a figure per period, at so many weekly hours. */
export function toMonth(value: number, period: PayPeriod, hours = fullTime): number {
  if (period === 'year') return value / 12;
  if (period === 'week') return value * weeksPerMonth;
  if (period === 'day') return value * daysPerWeek * weeksPerMonth;
  return period === 'hour' ? value * hours * weeksPerMonth : value;
}

/** Euro a month of an amount that was named, at so many weekly hours: of a year's pay one of as many payments as were said. */
export function monthlyOf({ value, period = 'month', payments = 12 }: Amount, hours?: number): number {
  return period === 'year' ? value / payments : toMonth(value, period, hours);
}

/** A figure of an article at the asked period and weekly hours: euro, an open side null; `computed` where it is not the article's own. */
export interface Figure {
  min: number | null;
  max: number | null;
  period: Period;
  computed: boolean;
}

/** Converts an article's figure to the period and weekly hours that were asked for, a year to so many payments. */
export function convert(salary: Salary, period: Period | undefined, hours: number | undefined, payments = 12): Figure {
  const asked = period ?? salary.period;
  const share = asked === 'hour' ? 1 : shareOf(hours);
  const week = fullWeek(hours);
  if (asked === salary.period && share === 1)
    return { min: salary.min, max: salary.max, period: asked, computed: false };
  const to = (value: number | null) =>
    value === null ? null : fromMonth(toMonth(value, salary.period) * share, asked, { hours: week, payments });
  return { min: to(salary.min), max: to(salary.max), period: asked, computed: true };
}

/** The share of full time that so many weekly hours are. */
export function shareOf(hours: number | undefined): number {
  return hours === undefined || hours >= nearFullTime ? 1 : hours / fullTime;
}

/** Weekly hours by which pay per hour is reckoned: an hour of part time pays what an hour of full time does. */
export function fullWeek(hours: number | undefined): number {
  return hours !== undefined && hours >= nearFullTime ? hours : fullTime;
}

/** A figure a month in another period, at so many weekly hours and payments a year; only an hour's pay has cents. */
export function fromMonth(value: number, period: Period, { hours = fullTime, payments = 12 } = {}): number {
  if (period === 'year') return Math.round(value * payments);
  return period === 'hour' ? Math.round((value / weeksPerMonth / hours) * 100) / 100 : Math.round(value);
}
