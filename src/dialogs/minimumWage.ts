import { formatEuro, formatNumber } from '../i18n.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { dayOf, floorPerMonth, minimumWageOn } from './pay/floor.ts';
import { floorOf } from './pay/offer-floor.ts';
import { fullTime, monthlyOf } from './pay/reckon.ts';
import { exampleOf } from './suggest.ts';

/** Whether an amount keeps the statutory minimum wage, where one is named, and what that is on the day of the question, its next step, and whom it does not cover. */
export const minimumWage: Dialog = (question, context) => {
  const hours = hoursOf(question);
  const { knowledge, language, variety, t, today } = context;
  const { rates, exceptions } = knowledge.minimumWage;
  const rate = minimumWageOn(today, knowledge.minimumWage);
  const next = rates.find(({ from }) => from > today);
  const month = (value: number) => formatEuro(variety, Math.round(floorPerMonth(value, hours)));
  const lines = [
    ...ofYear(question, context),
    rate === undefined
      ? t('minimumWage.none')
      : t('minimumWage.rate', {
          rate: formatEuro(variety, rate),
          hours: formatNumber(variety, hours),
          month: month(rate),
        }),
    ...(rate === undefined ? [] : inMonth(rate, question, context)),
    ...(next && next.from.slice(0, 4) !== question.beyond?.year
      ? [
          t('minimumWage.next', {
            date: writeDate(next.from, language),
            rate: formatEuro(variety, next.rate),
            month: month(next.rate),
          }),
        ]
      : []),
  ];
  const names = exceptions.map(({ plain, ...name }) => (variety === 'de-plain' && plain) || name[language]);
  return {
    outcome: 'answered',
    blocks: [
      ...elsewhere(question, context),
      ...(isForApprentices(question)
        ? [{ type: 'text', text: t('minimumWage.apprentice') } as const]
        : keptBy(question, context)),
      ...lines.map((text): Block => ({ type: 'text', text })),
      enumerate('minimumWage.exceptions', { list: names }, context),
      { type: 'text', text: t('minimumWage.sector') },
      { type: 'text', text: t('minimumWage.source') },
    ],
    suggestions: [...exampleOf(context), t('suggest.rank'), t('suggest.person')],
    sources: [],
  };
};

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
function ofYear({ beyond, hours = fullTime }: Question, { knowledge, variety, t, today }: Context): string[] {
  const { year } = beyond ?? {};
  if (year === undefined || year === today.slice(0, 4)) return [];
  const rate = minimumWageOn(dayOf(beyond, today), knowledge.minimumWage);
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
function keptBy(question: Question, context: Context): Block[] {
  const { amount, hours } = question;
  if (!amount || amount.net) return [];
  const monthly = monthlyOf(amount, hours);
  const notes = floorOf(monthly, question, context);
  return notes.length > 0 ? notes : floorOf(monthly, { ...question, hours: fullTime }, context);
}

/** An ISO date in words: "1. Januar 2027". */
function writeDate(date: string, language: 'de' | 'en'): string {
  return dateFormats[language].format(new Date(`${date}T12:00:00Z`));
}

const dateFormats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
