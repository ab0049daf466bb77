import { formatEuro, formatNumber, writeDate } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { topOf } from './bands.ts';
import { dayOf, floorPerMonth, keepsFloor, minimumWageOn, stepSoon, stepUntil, writeFloor } from './floor.ts';
import { convert, type Figure, fullTime, shareOf, toMonth } from './reckon.ts';
import { writePay } from './write.ts';

/** The city to name with a band, and the hours and day of the question. */
interface Beside {
  placeOf?: (band: Salary) => string | undefined;
  question?: Pick<Question, 'hours' | 'from' | 'beyond'>;
}

/**
 * A warning where a band at the hours of the question, or its lower end, lies under the legal floor of the day, or will in a few
 * weeks; of several bands the lowest is named, with its city where several are side by side. Nothing elsewhere.
 */
export function floorNote(
  bands: readonly Salary[],
  context: Context,
  { placeOf = () => undefined, question = { hours: undefined, from: undefined, beyond: undefined } }: Beside = {},
): Block[] {
  const { knowledge, language, t, today } = context;
  const day = dayOf(question, today);
  const rate = minimumWageOn(day, knowledge.minimumWage);
  if (rate === undefined) return [];
  const under = lowestUnder(bands, rate, question);
  const warn = (text: string): Block[] => [{ type: 'note', tone: 'warning', text }];
  if (under) {
    const text = textOf(under, rate, { question, context, city: placeOf(under.band) });
    const step = stepUntil(day, today, knowledge.minimumWage);
    if (!step) return warn(text);
    const values = { date: writeDate(language, step.from), rate: formatEuro(context.variety, step.rate) };
    return warn(`${t('offer.floorFrom', values)} ${text}`);
  }
  const soon = day === today ? stepSoon(today, knowledge.minimumWage) : undefined;
  const later = soon && lowestUnder(bands, soon.rate, question);
  if (!later) return [];
  const values = valuesOf(later, soon.rate, { question, context, city: placeOf(later.band) });
  return warn(t('pay.floorSoon', { ...values, date: writeDate(language, soon.from) }));
}

/** A band and what it is a month at the hours of the question. */
interface Shown {
  band: Salary;
  figure: Figure;
  lowest: number;
}

function lowestUnder(
  bands: readonly Salary[],
  rate: number,
  { hours }: { hours: number | undefined },
): Shown | undefined {
  const floor = floorPerMonth(rate, hours);
  const shown = flatMap(bands, (band): Shown[] => {
    const figure = convert(band, 'month', hours);
    const lowest = toMonth(band.min ?? band.max ?? 0, band.period) * shareOf(hours);
    return band.level === 'apprentice' || keepsFloor(lowest, floor) ? [] : [{ band, figure, lowest }];
  });
  return shown.sort((a, b) => a.lowest - b.lowest || topOf(a.band) - topOf(b.band))[0];
}

interface Said {
  question: { hours: number | undefined };
  context: Context;
  city: string | undefined;
}

function valuesOf({ lowest }: Shown, rate: number, { question, context, city }: Said) {
  const { variety, t } = context;
  return {
    hours: formatNumber(variety, question.hours ?? fullTime),
    rate: formatEuro(variety, rate),
    floor: writeFloor(floorPerMonth(rate, question.hours), lowest, context),
    amount: formatEuro(variety, Math.round(lowest)),
    place: city === undefined ? '' : t('pay.place', { city }),
  };
}

function textOf(shown: Shown, rate: number, said: Said): string {
  const { band, figure } = shown;
  const { t } = said.context;
  const values = valuesOf(shown, rate, said);
  const { min, max } = figure;
  const whole = min !== null && max !== null && min < max && !keepsFloor(max, floorPerMonth(rate, said.question.hours));
  if (!whole) return t('pay.floor', values);
  return t('pay.floorWhole', { ...values, pay: writePay(figure, band.approximate, said.context) });
}
