import { formatEuro, formatNumber, writeDate } from '../i18n.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { dayOf, floorPerMonth, keepsFloor, minimumWageOn, stepUntil } from './pay/floor.ts';
import { heldToFloor } from './pay/held-to-floor.ts';
import { floorOf } from './pay/offer-floor.ts';
import { fullTime, monthlyOf } from './pay/reckon.ts';
import { scopeOf } from './scope.ts';
import { exampleOf } from './suggest.ts';
import { sourceOf } from './words.ts';

/** Whether an amount keeps the statutory minimum wage, where one is named, and what that is on the day of the question, its next step, and whom it does not cover. */
export const minimumWage: Dialog = (question, context) => {
  const { knowledge, language, variety, t } = context;
  const names = knowledge.minimumWage.exceptions.map(
    ({ plain, ...name }) => (variety === 'de-plain' && plain) || name[language],
  );
  const kept = keptBy(question, context);
  const { held, sources } = heldIn(question, context);
  return {
    outcome: 'answered',
    blocks: [
      ...elsewhere(question, context),
      ...(isForApprentices(question) ? [{ type: 'text', text: t('minimumWage.apprentice') } as const] : kept),
      ...held,
      ...ratesOf(question, kept, context).map((text): Block => ({ type: 'text', text })),
      ...(held.length > 0 ? [] : [enumerate('minimumWage.exceptions', { list: names }, context)]),
      { type: 'text', text: t('minimumWage.sector') },
      { type: 'text', text: t('minimumWage.source') },
    ],
    suggestions: [...exampleOf(context), t('suggest.rank'), t('suggest.person')],
    sources,
  };
};

/** "Liegt der Einstieg in Magdeburg drunter?": the figures of the articles that are spoken of, held against it. */
function heldIn(question: Question, context: Context) {
  const { profiles, named } = scopeOf(question, context.knowledge);
  const asks =
    !context.several && !isForApprentices(question) && (named || (!question.amount && question.levels.length > 0));
  const held = asks ? heldToFloor(profiles, question, context) : [];
  return { held, sources: held.length > 0 ? profiles.map((profile) => sourceOf(profile, 'salary', context)) : [] };
}

/** The rate of the day that is asked about, that of today and the next one, as far as none of it is said already. */
function ratesOf(question: Question, said: ReturnType<typeof floorOf>, context: Context): string[] {
  const { knowledge, language, variety, t, today } = context;
  const rate = minimumWageOn(today, knowledge.minimumWage);
  const asked = question.from && stepUntil(dayOf(question, today), today, knowledge.minimumWage);
  const next = knowledge.minimumWage.rates.find(({ from }) => from > today);
  const hours = hoursOf(question);
  const write = (key: 'from' | 'next' | 'rate', value: number, date = '') =>
    t(`minimumWage.${key}`, {
      date: date && writeDate(language, date),
      rate: formatEuro(variety, value),
      hours: formatNumber(variety, hours),
      month: formatEuro(variety, Math.round(floorPerMonth(value, hours))),
    });
  const isSaid = (date: string) => said.some(({ text }) => text.includes(writeDate(language, date)));
  const missed = said.some(({ tone }) => tone === 'warning');
  const more = next && !asked && next.from.slice(0, 4) !== question.beyond?.year && !isSaid(next.from);
  return [
    ...ofYear(question, context),
    ...(asked && !missed ? [write('from', asked.rate, asked.from)] : []),
    rate === undefined ? t('minimumWage.none') : write('rate', rate),
    ...(rate === undefined ? [] : inMonth(rate, question, context)),
    ...(more ? [write('next', next.rate, next.from)] : []),
  ];
}

/** The law leaves apprentices out. */
function isForApprentices({ levels }: Question): boolean {
  return levels.length > 0 && levels.every((level) => level === 'apprentice');
}

/** "Bei 40 Stunden im Monat": most people mean the pay of a month at so many hours a week. */
function hoursOf({ hours = fullTime, workingTime }: Question): number {
  return workingTime?.of === 'month' && isWeek(workingTime.hours) ? workingTime.hours : hours;
}

function isWeek(hours: number): boolean {
  return hours >= 30 && hours <= 48;
}

/** What it is where the hours are those of the whole month after all. */
function inMonth(rate: number, { workingTime }: Question, { t, variety }: Context): string[] {
  if (workingTime?.of !== 'month' || !isWeek(workingTime.hours)) return [];
  const values = {
    hours: formatNumber(variety, workingTime.hours),
    month: formatEuro(variety, Math.round(rate * workingTime.hours)),
  };
  return [t('minimumWage.inMonth', values)];
}

/** "Mindestlohn in Österreich": of a place that is in no list of German ones it is said that the amounts are those of Germany. */
function elsewhere({ cities }: Question, context: Context): Block[] {
  const unknown = cities.filter(({ id }) => id === undefined);
  return unknown.map(({ name }) => ({ type: 'text', text: context.t('minimumWage.elsewhere', { place: name }) }));
}

/** What it is or was in another year that is asked about, or that it is not known. */
function ofYear({ beyond, from, hours = fullTime }: Question, { knowledge, variety, t, today }: Context): string[] {
  const { year } = beyond ?? {};
  const day = dayOf({ beyond, from }, today);
  if (year === undefined || year === today.slice(0, 4)) return [];
  if (from && stepUntil(day, today, knowledge.minimumWage)) return [];
  const rate = minimumWageOn(day, knowledge.minimumWage);
  if (rate === undefined) return [t('minimumWage.noneIn', { year })];
  const values = {
    year,
    rate: formatEuro(variety, rate),
    hours: formatNumber(variety, hours),
    month: formatEuro(variety, Math.round(floorPerMonth(rate, hours))),
  };
  return [t(year < today.slice(0, 4) ? 'minimumWage.was' : 'minimumWage.willBe', values)];
}

/** Whether the amount of a question keeps it, at full time where no hours are said; of a net amount nobody can tell. */
function keptBy(question: Question, context: Context): ReturnType<typeof floorOf> {
  const { amount, hours } = question;
  if (!amount || amount.net) return [];
  const monthly = monthlyOf(amount, hours);
  const rate = minimumWageOn(dayOf(question, context.today), context.knowledge.minimumWage);
  const kept = rate !== undefined && keepsFloor(monthly, floorPerMonth(rate, hours));
  return floorOf(monthly, kept ? { ...question, hours: hours ?? fullTime } : question, context);
}
