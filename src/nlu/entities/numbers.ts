import { findAmounts } from '../../knowledge/build/amounts.ts';
import type { Amount, WorkingTime } from '../figures.ts';
import type { TownOfCode } from './city/postcodes.ts';
import { type Alone, readAlone, readBareHours } from './numbers/alone.ts';
import { pickAmounts } from './numbers/amount.ts';
import { readPayments, readRaise } from './numbers/converted.ts';
import { withCorrected } from './numbers/corrected.ts';
import { readEachHours, readHours } from './numbers/hours.ts';
import { readMoreHours, withoutMoreHours } from './numbers/more-hours.ts';
import { readPlus } from './numbers/plus.ts';
import { readSeveralPosts } from './numbers/several-posts.ts';
import { readTimeChange, type TimeChange } from './numbers/time-change.ts';
import { readWorkingTime, withoutDays } from './numbers/working-time.ts';
import { writeAmounts } from './numbers/written.ts';
import { readYears } from './numbers/years.ts';

/** The numbers of a message that matter: an amount of pay in euro, and weekly hours (1..60). */
export interface Numbers {
  /** The surest of `amounts`. */
  amount: Amount | undefined;
  /** Every amount of pay, in the order of the text, each once; present pay only where nothing else is named. */
  amounts: readonly Amount[];
  hours: number | undefined;
  /** What these hours are reckoned out of, where it is not those of a week. */
  workingTime?: WorkingTime | undefined;
  /** A change of weekly hours. */
  change?: TimeChange | undefined;
  /** "10 Jahre", "7 yrs": time somebody has worked. */
  years: number | undefined;
  /** Weekly hours, in the order of the text, where several are named. */
  eachHours?: readonly number[] | undefined;
  /** Percent by which pay is to rise, where no amount is named. */
  raise?: number | undefined;
  /** Euro by which pay is to rise. */
  plus?: number | undefined;
  /** "Und 30?": the only thing that is said. */
  alone?: Alone | undefined;
  /** "Und 90 Stunden?": hours that are all that is said. */
  bareHours?: number | undefined;
  /** "2 Stunden mehr": by how many weekly hours working time is to rise. */
  moreHours?: number | undefined;
  /** Payments a year, where more than twelve are said. */
  payments?: number | undefined;
}

/** Reads amount, weekly hours and years out of a message; undefined where it has none. A postcode is no amount. */
export function recogniseNumbers(clean: string, townOfCode: TownOfCode): Numbers {
  if (!mayCount.test(clean)) return noNumbers;
  const even = withCorrected(writeAmounts(clean));
  const picked = pickAmounts(even, findAmounts(even), townOfCode);
  const payments = readPayments(even);
  const moreHours = readMoreHours(even);
  const eachHours = readEachHours(moreHours ? withoutMoreHours(even) : even);
  const change = readTimeChange(withoutDays(even));
  const time =
    picked.amount && isShared(picked.amount) ? { hours: picked.amount.of } : readWorkingTime(even, picked.amount);
  const { amount, amounts } = ofWeek(picked, time?.workingTime);
  return {
    amount,
    amounts,
    hours: moreHours
      ? hoursAfter(moreHours, { amount, named: eachHours[0] })
      : time
        ? time.hours
        : (change?.to ?? (amount ? undefined : readSeveralPosts(even)) ?? readHours(even)),
    workingTime: time?.workingTime || undefined,
    change,
    years: readYears(even),
    eachHours: eachHours.length > 1 ? eachHours : undefined,
    raise: readRaise(even),
    plus: readPlus(even),
    alone: readAlone(even),
    bareHours: readBareHours(even),
    moreHours,
    payments: payments !== undefined && payments > 12 ? payments : undefined,
  };
}

/** "110 € am Tag, 4 Tage": pay by the day on other than five days is that of a week. */
function ofWeek(picked: Pick<Numbers, 'amount' | 'amounts'>, time: WorkingTime | undefined) {
  const { amount } = picked;
  if (amount?.period !== 'day' || time?.of !== 'day' || time.days === usualDays) return picked;
  const week: Amount = { ...amount, value: amount.value * time.days, period: 'week' };
  return { amount: week, amounts: picked.amounts.map((each) => (each === amount ? week : each)) };
}

const usualDays = 5;

/** What the hours beside an amount rise to, from those that are named or full time; undefined where the talk has to tell. */
function hoursAfter(more: number, { amount, named }: { amount: Amount | undefined; named: number | undefined }) {
  return amount || named ? (named ?? fullTime) + more : undefined;
}

/** Weekly hours where none are named. */
const fullTime = 40;

/** Then the hours of the text are those that it is brought to. */
function isShared({ share, percent }: Amount): boolean {
  return share !== undefined || percent !== undefined;
}

const noNumbers: Numbers = {
  amount: undefined,
  amounts: [],
  hours: undefined,
  workingTime: undefined,
  change: undefined,
  years: undefined,
  eachHours: undefined,
  raise: undefined,
  plus: undefined,
  alone: undefined,
  bareHours: undefined,
  moreHours: undefined,
  payments: undefined,
};

/**
 * A figure, or the beginning of a number word: without either a message holds no number, and most do not. "Ein", "und" and
 * what only they make are no amount.
 */
const mayCount =
  /\d|(?<!\p{L})(?:half(?!\p{L})|halbe?(?!\p{L})|h(?:ä|a|ae)lfte|dreiviertel)|(?<!\p{L})(?:ein[es]?|und)*(?:ein[es]?\+?\s?(?:k(?!\p{L})|tsd|tausend|thousand|grand|jahr|year|yr)|zw|drei|vier|f(?:ü|ue)nf|sechs|sieb|acht|neun|zehn|elf|hundert|tausend|einhalb|anderthalb|one(?!\p{L})|t(?:wo|hree|hir|en|wel|wen)|fo(?:ur|rty)|fi[vf]|six|seven|eigh|nine|eleven|hundred|thousand)/iu;
