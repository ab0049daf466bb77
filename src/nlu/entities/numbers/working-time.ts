import type { Amount, WorkingTime } from '../../figures.ts';
import { longestDay, withClockHours } from './clock.ts';
import { countWeekdays, each } from './weekdays.ts';
import {
  altogether,
  anyHours,
  dailies,
  daily,
  days,
  daysOfMonth,
  daysOfWeek,
  dayWeek,
  mayTell,
  monthlies,
  ofWeek,
  onDays,
  openingHours,
  otherDays,
  otherHours,
  partOfDay,
  smallInFigures,
} from './working-time-words.ts';

/** What was said of working time other than hours a week, and the hours a week that it comes to. */
interface Reckoned {
  hours?: number | undefined;
  workingTime?: WorkingTime | undefined;
}

/**
 * Reads hours a day, hours a month or days a week off a text in even letters; undefined where it says none of these, or the hours
 * of a week as well. `pay` is what is paid for them.
 */
export function readWorkingTime(text: string, pay?: Amount): Reckoned | undefined {
  if (!mayTell.test(text)) return undefined;
  const even = withClockHours(smallInFigures(text));
  return ofWeek.test(even) ? undefined : (ofMonthDays(even) ?? ofMonth(even, pay) ?? ofDay(even, pay) ?? ofDays(even));
}

/** A text in even letters with a day's hours as those of a week: "6 Stunden am Tag" → "30 stunden". */
export function withoutDays(text: string): string {
  return smallInFigures(text).replace(daily, (words, hours: string) =>
    toNumber(hours) > longestDay ? words : `${toNumber(hours) * usualDays} stunden`,
  );
}

/** Working days of a week where none are named, and hours of a day where only days are. */
const usualDays = 5;
const usualHours = 8;

const mostAWeek = 60;

function ofDay(even: string, pay: Amount | undefined): Reckoned | undefined {
  const spread = even.match(onDays);
  const week = even.match(daysOfWeek) ?? even.match(dayWeek);
  const weekdays = countWeekdays(even);
  const said = spread ?? dailies.map((pattern) => even.match(pattern)).find((match) => match !== null);
  const aDay = pay?.period === 'day' || week || weekdays > 0 || partOfDay.test(even);
  const found = said ?? (aDay ? even.match(anyHours) : undefined);
  const hours = toNumber(found?.[1]);
  if (!found || !isDay(hours)) return undefined;
  if (otherHours.test(even)) return {};
  if (!said && openingHours.test(even)) return undefined;
  const count = Number(spread?.[3] ?? week?.[1] ?? (weekdays || even.match(days)?.[1]) ?? 0);
  if (spread ? isTotal(hours, spread) : !said && isWhole(even, hours, count)) return { hours };
  if (count === 0 && hours > longestDay) return { workingTime: { of: 'shift', hours } };
  const total = Math.round(hours * (count || usualDays) * 10) / 10;
  if (total > mostAWeek) return { workingTime: { of: 'shift', hours } };
  return { hours: total, workingTime: { of: 'day', hours, days: count || usualDays } };
}

/** "Vormittags, 10 Stunden", "Sa und So zusammen 8": those of the week, unless they are those of each day. */
function isWhole(even: string, hours: number, count: number): boolean {
  if (altogether.test(even)) return true;
  return hours > longestDay && !each.test(even) && (count === 0 || hours / count >= longestDay / 2);
}

/** "15 Stunden an 2 Tagen", "20 hours spread over three days": all of them, not those of each. */
function isTotal(hours: number, [, , how = '', count]: RegExpMatchArray): boolean {
  return /verteilt|spread|over/.test(how) || (hours > longestDay && hours / Number(count) >= longestDay / 2);
}

/** Less is no job, more no day. */
function isDay(hours: number): boolean {
  return hours >= 2 && hours <= 14;
}

/** "Zwei Tage die Woche": at eight hours each; "4-Tage-Woche" may be any hours. */
function ofDays(even: string): Reckoned | undefined {
  if (otherDays.test(even) || anyHours.test(even)) return undefined;
  const count = Number(even.match(daysOfWeek)?.[1]);
  const short = Number(even.match(dayWeek)?.[1]);
  if (short) return { workingTime: { of: 'dayWeek', days: short } };
  if (!(count >= 1 && count < usualDays)) return undefined;
  return { hours: count * usualHours, workingTime: { of: 'days', hours: usualHours, days: count } };
}

/** "12 Tage im Monat à 8 Stunden", of eight hours where none are named. */
function ofMonthDays(even: string): Reckoned | undefined {
  const found = even.match(daysOfMonth);
  const count = Number(found?.[1] ?? found?.[2]);
  const said = even.match(anyHours);
  const hours = said ? toNumber(said[1]) : usualHours;
  if (!(count >= 1 && count <= mostDays) || otherDays.test(even) || !isDay(hours)) return undefined;
  return { hours: toWeek(count * hours), workingTime: { of: 'daysOfMonth', hours, days: count } };
}

/** Working days of a month. */
const mostDays = 23;

/** Hours a week of so many a month, unrounded: a tenth of an hour would turn a verdict on the minimum wage. */
function toWeek(hours: number): number {
  return (hours * 12) / 52;
}

/** Hours of a month, at 13/3 weeks. */
function ofMonth(even: string, pay: Amount | undefined): Reckoned | undefined {
  const found = monthlies.map((pattern) => even.match(pattern)).find((match) => match !== null);
  const hours = toNumber(found?.[1]);
  if (!found || !(hours >= 4) || isOfPay(even.slice(0, found.index), found[0], { hours, pay })) return undefined;
  const week = toWeek(hours);
  return week <= mostAWeek ? { hours: week, workingTime: { of: 'month', hours } } : undefined;
}

/** "Was verdient man mit 30 Stunden im Monat?", "2.000 bei 30 Stunden im Monat": the month is that of the pay. */
function isOfPay(before: string, words: string, { hours, pay }: { hours: number; pay: Amount | undefined }): boolean {
  if (hours > mostAWeek) return false;
  if (pay?.period === 'month') return pay.value / hours > mostAnHour;
  const asked = pay !== undefined || earning.test(before);
  return hours >= halfTime && / im monat/.test(words) && asked;
}

const mostAnHour = 40;
const halfTime = 20;
const earning = /verdien|bekomm|krieg|mach(?:t|en)|gibt|bleib|zahl|(?:sind|wären) das|was sind|wie ?viel/u;

function toNumber(digits = ''): number {
  return Number(digits.replace(',', '.'));
}
