import { formatEuro, formatNumber, formatRange } from '../i18n.ts';
import type { Level, MinimumWage, Period, Profile, Salary } from '../knowledge/model.ts';
import type { Amount, PayPeriod } from '../nlu/question.ts';
import type { Context } from './dialog.ts';
import { labelOf } from './words.ts';

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
  const share = hours === undefined || hours >= nearFullTime || asked === 'hour' ? 1 : hours / fullTime;
  const week = fullWeek(hours);
  if (asked === salary.period && share === 1)
    return { min: salary.min, max: salary.max, period: asked, computed: false };
  const to = (value: number | null) =>
    value === null ? null : fromMonth(toMonth(value, salary.period) * share, asked, { hours: week, payments });
  return { min: to(salary.min), max: to(salary.max), period: asked, computed: true };
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

/** "2.200–2.700 €", "bis 3.400 €", "ab 2.400 €", "rund 2.800 €". */
export function writeFigure(
  { min, max }: Pick<Figure, 'min' | 'max'>,
  approximate: boolean,
  { variety, t }: Context,
): string {
  if (min !== null && max !== null && min !== max) {
    const range = formatRange(variety, min, max);
    return approximate ? t('pay.about', { amount: range }) : range;
  }
  if (min !== null && max !== null) return t('pay.about', { amount: formatEuro(variety, min) });
  if (max !== null) return t(approximate ? 'pay.upToAbout' : 'pay.upTo', { amount: formatEuro(variety, max) });
  return t('pay.from', { amount: formatEuro(variety, min ?? 0) });
}

/** An amount as it was said: with its cents where it has some, but for those that only reckoning made. */
export function writeEuro(value: number, { variety }: Pick<Context, 'variety'>): string {
  const cents = Math.round(value * 100) / 100;
  return formatEuro(variety, Math.abs(value - cents) < 1e-6 ? cents : Math.round(value));
}

/** The figure with its period in words: "2.200–2.700 € im Monat". */
export function writePay(figure: Figure, approximate: boolean, context: Context): string {
  return `${writeFigure(figure, approximate, context)} ${context.t(`pay.per.${figure.period}`)}`;
}

/** Bands of a profile that answer a question about levels; none asked means all. */
export function bandsFor({ salary }: Profile, levels: readonly Level[]): Salary[] {
  if (levels.length === 0) return salary.filter(({ level }) => level !== 'apprentice' || salary.length === 1);
  const found = salary.filter(({ level }) => levels.some((asked) => matches(level, asked)));
  if (levels.includes('top') && !levels.includes('specialist')) {
    const above = highest(salary.filter(({ level }) => level !== 'apprentice' && level !== 'entry'));
    return salary.filter((band) => found.includes(band) || above.includes(band));
  }
  if (found.length === 1 && found[0]?.min === null && levels.includes('specialist'))
    return salary.filter(({ level }) => level !== 'entry' && level !== 'apprentice');
  if (found.length > 0) return found;
  return levels.includes('specialist') ? salary.filter(({ level }) => level === 'experienced') : [];
}

function matches(level: Level, asked: Level): boolean {
  return level === asked || (asked === 'specialist' && level === 'top');
}

/** The two bands that reach highest. */
function highest(bands: Salary[]): Salary[] {
  const ranked = [...bands].sort((a, b) => topOf(b) - topOf(a)).slice(0, 2);
  return bands.filter((band) => ranked.includes(band));
}

/** The highest euro per month that a band names. */
export function topOf({ min, max, period }: Salary): number {
  return toMonth(max ?? min ?? 0, period);
}

/** Euro per month in the middle of a band; of an open one its only bound. */
export function middleOf({ min, max, period }: Salary): number {
  return toMonth(((min ?? max ?? 0) + (max ?? min ?? 0)) / 2, period);
}

/** What bands depend on, each once, in words; empty where the article says nothing. */
export function driversOf(drivers: readonly string[], context: Context): string[] {
  return [...new Set(drivers.flatMap((id) => labelOf(id, context) ?? []))];
}

/** The statutory minimum wage on a day: EUR per hour, undefined where nothing is known for that day. */
export function minimumWageOn(day: string, { rates, until }: MinimumWage): number | undefined {
  if (day > until) return undefined;
  return rates.filter(({ from }) => from <= day).at(-1)?.rate;
}

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

/**
 * One line where a full-time band, or its lower end, lies under the legal floor of the day; of several bands the lowest is
 * named, with its city where several are side by side. Undefined elsewhere.
 */
export function floorNote(
  bands: readonly Salary[],
  context: Context,
  placeOf: (band: Salary) => string | undefined = () => undefined,
): string | undefined {
  const { knowledge, variety, t, today } = context;
  const rate = minimumWageOn(today, knowledge.minimumWage);
  if (rate === undefined) return undefined;
  const floor = floorPerMonth(rate);
  const under = bands.filter((band) => band.level !== 'apprentice' && !keepsFloor(lowestOf(band), floor));
  const [first] = under.sort((a, b) => lowestOf(a) - lowestOf(b) || topOf(a) - topOf(b));
  if (!first) return undefined;
  const values = {
    hours: formatNumber(variety, fullTime),
    rate: formatEuro(variety, rate),
    floor: writeFloor(floor, lowestOf(first), context),
  };
  const whole = first.min !== null && first.max !== null && first.min < first.max && !keepsFloor(topOf(first), floor);
  const city = placeOf(first);
  const place = city === undefined ? '' : t('pay.place', { city });
  if (!whole) return t('pay.floor', { ...values, place, amount: formatEuro(variety, Math.round(lowestOf(first))) });
  return t('pay.floorWhole', {
    ...values,
    place,
    pay: writePay(convert(first, 'month', undefined), first.approximate, context),
  });
}

/** The city whose article names a band. */
export function cityOf(profiles: readonly Profile[]): (band: Salary) => string | undefined {
  return (band) => profiles.find(({ salary }) => salary.includes(band))?.cityName;
}

/** Euro per month at the lower end of a band; of an open one its only bound. */
function lowestOf({ min, max, period }: Salary): number {
  return toMonth(min ?? max ?? 0, period);
}
