import { formatEuro, formatNumber } from '../../i18n.ts';
import type { MinimumWage, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { lowestOf, topOf } from './bands.ts';
import { convert, fullTime, weeksPerMonth } from './reckon.ts';
import { writePay } from './write.ts';

/** The statutory minimum wage on a day: EUR per hour, undefined where nothing is known for that day. */
export function minimumWageOn(day: string, { rates, until }: MinimumWage): number | undefined {
  if (day > until) return undefined;
  return rates.filter(({ from }) => from <= day).at(-1)?.rate;
}

/** The day whose floor holds: the first of another year that is asked about, else today. */
export function dayOf(beyond: Question['beyond'], today: string): string {
  const { year } = beyond ?? {};
  return year === undefined || year === today.slice(0, 4) ? today : `${year}-01-01`;
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
 * A warning where a full-time band, or its lower end, lies under the legal floor of the day; of several bands the lowest is
 * named, with its city where several are side by side. Nothing elsewhere.
 */
export function floorNote(
  bands: readonly Salary[],
  context: Context,
  placeOf: (band: Salary) => string | undefined = () => undefined,
): Block[] {
  const text = floorText(bands, context, placeOf);
  return text === undefined ? [] : [{ type: 'note', tone: 'warning', text }];
}

function floorText(
  bands: readonly Salary[],
  context: Context,
  placeOf: (band: Salary) => string | undefined,
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
