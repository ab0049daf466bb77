import { formatEuro, formatNumber } from '../i18n.ts';
import type { Profile, Salary } from '../knowledge/model.ts';
import type { Amount, Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import { bandsAsked } from './bands.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { enumerate } from './lists.ts';
import {
  bandsFor,
  convert,
  driversOf,
  type Figure,
  floorPerMonth,
  fullTime,
  minimumWageOn,
  nearFullTime,
  toMonth,
  weeksPerMonth,
  wholeCents,
  writePay,
} from './pay.ts';
import { salary } from './salary.ts';
import { scopeOf } from './scope.ts';
import { suggest, suggestCompare } from './suggest.ts';
import { sourceOf } from './words.ts';

/** Whether an amount that was offered is in line: where it lies in the fitting band, the legal floor, what lifts it. */
export const offer: Dialog = (question, context) => {
  const { profiles } = scopeOf(question, context.knowledge);
  const { amount } = question;
  if (!amount) return noAmount(profiles, context);
  if (amount.net) return netAmount(amount, question, context);
  const monthly = toMonth(amount.value, amount.period ?? 'month', question.hours);
  const verdicts = profiles.flatMap((profile) => verdictsOn(profile, { monthly, question, context }));
  return {
    outcome: 'answered',
    blocks: [
      ...restated(amount, monthly, question, context),
      ...verdicts.map((text): Block => ({ type: 'text', text })),
      ...floorOf(monthly, question, context),
      ...liftOf(profiles, context),
      { type: 'note', tone: 'info', text: context.t('offer.orientation') },
    ],
    suggestions:
      profiles.length === 1
        ? [...suggestCompare(profiles, context), ...suggest(['tips'], profiles, context)]
        : suggest(['entry', 'skills'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'salary', context)),
  };
};

function noAmount(profiles: readonly Profile[], context: Context) {
  const blocks: Block[] = [{ type: 'text', text: context.t('offer.noAmount') }];
  return {
    outcome: 'answered' as const,
    blocks,
    suggestions: suggest(['entry', 'experienced'], profiles, context),
    sources: [],
  };
}

/** A net amount is no measure against figures that are gross or do not say; beside it stands what the articles name. */
function netAmount({ value }: Amount, question: Question, context: Context): Reply {
  const reply = salary({ ...question, kind: 'salary', amount: undefined }, context);
  const amount = formatEuro(context.variety, value);
  return { ...reply, blocks: [{ type: 'text', text: context.t('offer.net', { amount }) }, ...reply.blocks] };
}

/** An amount per year or hour said again per month, which is what the articles speak of. */
function restated(amount: Amount, monthly: number, { hours }: Question, context: Context): Block[] {
  const { t, variety } = context;
  if ((amount.period ?? 'month') === 'month') return atFullTime(monthly, hours, context);
  const values = { amount: formatEuro(variety, amount.value), month: formatEuro(variety, Math.round(monthly)) };
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

interface Case {
  monthly: number;
  question: Question;
  context: Context;
}

function verdictsOn(profile: Profile, { monthly, question, context }: Case): string[] {
  const { t } = context;
  const bands = bandsAsked(profile, question, context.knowledge);
  if (bands.length === 0)
    return [
      t('offer.noBand', { city: profile.cityName }),
      ...bandsFor(profile, []).map((band) => verdictOf(profile, band, { monthly, question, context })),
    ];
  return bands.map((band) => verdictOf(profile, band, { monthly, question, context }));
}

interface Words {
  values: Record<string, string>;
  t: Context['t'];
  distance: (euro: number) => string;
}

/** Below a band that only has an upper end. */
function underTop(max: number, monthly: number, { values, t, distance }: Words): string {
  const key = monthly >= max * nearTop ? 'offer.nearTop' : 'offer.underTop';
  return t(key, { ...values, distance: distance(max - monthly) });
}

/** An amount that reaches so much of an open band's end lies well within it. */
const nearTop = 0.9;

function verdictOf(profile: Profile, band: Salary, { monthly, question, context }: Case): string {
  const { t, variety } = context;
  const figure = convert(band, 'month', question.hours);
  const values = {
    amount: formatEuro(variety, Math.round(monthly)),
    city: profile.cityName,
    level: t(`offer.level.${band.level}`),
    pay: articlePay(band, figure, question.hours, context),
  };
  const distance = (euro: number) => formatEuro(variety, Math.round(Math.abs(euro)));
  if (figure.max !== null && monthly > figure.max)
    return t('offer.above', { ...values, distance: distance(monthly - figure.max) });
  if (figure.min !== null && monthly < figure.min)
    return t('offer.below', { ...values, distance: distance(figure.min - monthly) });
  if (figure.max === monthly && (figure.min ?? monthly) === monthly) return t('offer.atTop', values);
  if (figure.min === null) return underTop(figure.max ?? 0, monthly, { values, t, distance });
  if (figure.max === null) return t('offer.overBottom', { ...values, distance: distance(monthly - figure.min) });
  return t(`offer.within.${thirdOf(monthly, figure.min, figure.max)}`, {
    ...values,
    below: distance(figure.max - monthly),
    above: distance(monthly - figure.min),
  });
}

/** What the article says, with the figure that the amount is measured against where that is another one. */
function articlePay(band: Salary, figure: Figure, hours: number | undefined, context: Context): string {
  const said = writePay({ ...band, computed: false }, band.approximate, context);
  if (!figure.computed) return said;
  const pay = writePay(figure, band.approximate, context);
  if (hours === undefined) return context.t('offer.converted', { said, pay });
  const values = { hours: formatNumber(context.variety, hours), full: formatNumber(context.variety, fullTime) };
  return context.t('offer.convertedHours', { said, pay, ...values });
}

function thirdOf(value: number, min: number, max: number): 'lower' | 'middle' | 'upper' {
  const share = max === min ? 0.5 : (value - min) / (max - min);
  if (share < 1 / 3) return 'lower';
  return share > 2 / 3 ? 'upper' : 'middle';
}

/** Whether the amount keeps the minimum wage at the stated hours, or at 40 where none are; pay by the hour does or does not at any. */
export function floorOf(
  monthly: number,
  { hours, amount }: Question,
  context: Context,
): Extract<Block, { type: 'note' }>[] {
  const { t, variety, knowledge, today } = context;
  const rate = minimumWageOn(today, knowledge.minimumWage);
  if (rate === undefined) return [{ type: 'note', tone: 'info', text: t('offer.floorUnknown') }];
  const floor = floorPerMonth(rate, hours ?? fullTime);
  // The floor is rounded up to the cent; pay by the hour or year that meets it exactly is not.
  const kept = monthly > floor - 0.01;
  if (kept && hours === undefined) return [];
  const values = {
    amount: formatEuro(variety, Math.round(monthly)),
    hours: formatNumber(variety, hours ?? fullTime),
    rate: formatEuro(variety, rate),
    floor: formatEuro(variety, Math.ceil(floor)),
    hourly: formatEuro(variety, wholeCents(monthly / weeksPerMonth / (hours ?? fullTime))),
    reached: formatNumber(variety, Math.floor((monthly / weeksPerMonth / rate) * 10) / 10),
  };
  if (kept) return [{ type: 'note', tone: 'info', text: t('offer.floorKept', values) }];
  const sure = hours !== undefined || amount?.period === 'hour';
  return [{ type: 'note', tone: 'warning', text: t(sure ? 'offer.floor' : 'offer.floorAssumed', values) }];
}

function liftOf(profiles: readonly Profile[], context: Context): Block[] {
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return [];
  const ids = [
    ...profile.salary.filter(({ level }) => level !== 'entry').flatMap(({ drivers }) => drivers),
    ...profile.unquantified.flatMap(({ drivers }) => drivers),
  ];
  const drivers = driversOf(ids, context);
  return drivers.length > 0 ? [enumerate('offer.lift', { drivers }, context)] : [];
}
