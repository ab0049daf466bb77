import type { Block } from '../dialogs/answer.ts';
import type { Context } from '../dialogs/dialog.ts';
import { floorPerMonth, keepsFloor, minimumWageOn } from '../dialogs/pay/floor.ts';
import { fullTime, weeksPerMonth, wholeCents } from '../dialogs/pay/reckon.ts';
import { formatEuro, formatNumber } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';

/** The law's floor on a day at the offer's hours, euro per month; `missing` is 0 where the offer keeps it. */
export interface Floor {
  day: string;
  rate: number;
  floor: number;
  missing: number;
}

/** The floors of today and of 1 January next for an offer in euro per month; a day that no law is known for is left out. */
export function floorsOf(monthly: number, { hours }: Question, { knowledge, today }: Context): Floor[] {
  const january = `${Number(today.slice(0, 4)) + 1}-01-01`;
  return [today, january].flatMap((day) => {
    const rate = minimumWageOn(day, knowledge.minimumWage);
    if (rate === undefined) return [];
    const floor = floorPerMonth(rate, hours ?? fullTime);
    return [{ day, rate, floor, missing: keepsFloor(monthly, floor) ? 0 : floor - monthly }];
  });
}

/** Offer and floors below each other, in euro an hour and a month, under a warning where one of them is missed. */
export function floorBlocks(floors: readonly Floor[], monthly: number, question: Question, context: Context): Block[] {
  if (floors.length === 0) return [];
  const { t, variety } = context;
  const { hours } = question;
  const weekly = hours ?? fullTime;
  const title = t(hours === undefined ? 'counter.floor.titleAssumed' : 'counter.floor.title', {
    hours: formatNumber(variety, weekly),
  });
  const offered = {
    rate: formatEuro(variety, wholeCents(monthly / weeksPerMonth / weekly)),
    month: formatEuro(variety, Math.round(monthly)),
  };
  const offer = { label: t('counter.floor.offer'), value: t('counter.floor.offered', offered) };
  const facts = floors.map((floor, index) => writeFloor(floor, index === 0, context));
  return [...warningOf(floors, monthly, question, context), { type: 'facts', title, facts: [offer, ...facts] }];
}

function writeFloor({ day, rate, floor, missing }: Floor, isToday: boolean, { t, language, variety }: Context) {
  return {
    label: t(isToday ? 'counter.floor.today' : 'counter.floor.from', { day: writeDay(language, day) }),
    value: t(missing > 0 ? 'counter.floor.missed' : 'counter.floor.kept', {
      rate: formatEuro(variety, rate),
      floor: t('pay.about', { amount: formatEuro(variety, Math.round(floor)) }),
      ...(missing > 0 && { missing: formatEuro(variety, Math.ceil(missing)) }),
    }),
  };
}

/** That a floor is missed, of the first one that is; the figures stand below it. */
function warningOf(
  [today, january]: readonly Floor[],
  monthly: number,
  { hours, amount }: Question,
  { t, language, variety }: Context,
): Block[] {
  if (!today) return [];
  const warn = (text: string): Block[] => [{ type: 'note', tone: 'warning', text }];
  if (today.missing > 0 && (hours !== undefined || amount?.period === 'hour')) return warn(t('counter.floor.below'));
  if (today.missing > 0) {
    const reached = Math.floor((monthly / weeksPerMonth / today.rate) * 10) / 10;
    const values = { hours: formatNumber(variety, fullTime), reached: formatNumber(variety, reached) };
    return warn(t('counter.floor.belowAssumed', values));
  }
  if (!january || january.missing === 0) return [];
  return warn(t('counter.floor.belowSoon', { day: writeDay(language, january.day) }));
}

/** "22. November 2026" */
export function writeDay(language: Language, day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  });
}
