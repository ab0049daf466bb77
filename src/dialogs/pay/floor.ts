import { formatEuro } from '../../i18n.ts';
import type { MinimumWage } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Context } from '../dialog.ts';
import { fullTime, weeksPerMonth } from './reckon.ts';

/** The statutory minimum wage on a day: EUR per hour, undefined where nothing is known for that day. */
export function minimumWageOn(day: string, { rates, until }: MinimumWage): number | undefined {
  if (day > until) return undefined;
  return rates.filter(({ from }) => from <= day).at(-1)?.rate;
}

/** The day whose floor holds: from when something is to hold, the first of another year that is asked about, else today. */
export function dayOf({ beyond, from }: Pick<Question, 'beyond' | 'from'>, today: string): string {
  if (from) return dayFrom(from, today);
  const { year } = beyond ?? {};
  return year === undefined || year === today.slice(0, 4) ? today : `${year}-01-01`;
}

/** The first day of the month that is said, else of next year; without a year the next such month. Of this month it is today. */
function dayFrom({ month, year }: NonNullable<Question['from']>, today: string): string {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const next = month === undefined || month < thisMonth ? thisYear + 1 : thisYear;
  const day = `${year ?? next}-${String(month ?? 1).padStart(2, '0')}-01`;
  return day.slice(0, 7) === today.slice(0, 7) ? today : day;
}

/** The step of the minimum wage that holds on a later day and not yet today. */
export function stepUntil(
  day: string,
  today: string,
  { rates, until }: MinimumWage,
): MinimumWage['rates'][number] | undefined {
  return day > until ? undefined : rates.filter(({ from }) => from > today && from <= day).at(-1);
}

/** The next step, where it comes so soon that who is offered something now should know of it. */
export function stepSoon(today: string, { rates }: MinimumWage): MinimumWage['rates'][number] | undefined {
  const limit = new Date(`${today}T12:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + soon);
  return rates.find(({ from }) => from > today && from <= limit.toISOString().slice(0, 10));
}

/** Days. */
const soon = 92;

/** The legal floor in euro per month at so many weekly hours (rate × hours × 13/3), rounded up to the cent. */
export function floorPerMonth(rate: number, hours = fullTime): number {
  return Math.ceil(Math.round(rate * hours * weeksPerMonth * 10_000) / 100) / 100;
}

/** Whether euro per month keep a floor: it is rounded up to the cent, and pay by the hour or year that meets it exactly is not. */
export function keepsFloor(monthly: number, floor: number): boolean {
  return monthly > floor - 0.01;
}

/** The legal floor as everybody is told it: "rund 2.409 €"; `beside` is an amount that would look the same, so that the cents are told. */
export function writeFloor(floor: number, beside: number | undefined, { variety, t }: Context): string {
  if (beside !== undefined && Math.round(beside) === Math.round(floor)) return formatEuro(variety, floor);
  return t('pay.about', { amount: formatEuro(variety, Math.round(floor)) });
}
