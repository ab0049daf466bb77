import { periods } from '../knowledge/model.ts';

/** What an amount of pay may be for; articles speak of months, years and hours only. */
export const payPeriods = [...periods, 'week', 'day'] as const;

export type PayPeriod = (typeof payPeriods)[number];

/** Pay of several weeks or months at once, in euro. */
export interface PaySpan {
  value: number;
  count: number;
  unit: 'week' | 'month';
}

/** An amount of pay in euro; `period` is undefined where the user did not say and the size does not tell. */
export interface Amount {
  value: number;
  period?: PayPeriod | undefined;
  /** The user says that it is net, of which the articles do not speak. */
  net?: boolean | undefined;
  /** More than the value is wanted, not just as much ("über 2.500"). */
  above?: boolean | undefined;
  /** Less than the value is wanted, or no more ("unter 2.500"). */
  below?: 'under' | 'upTo' | undefined;
  /** It is wanted in this period. */
  asked?: PayPeriod | undefined;
  /** A bonus, commission or allowance is paid beside it. */
  extra?: boolean | undefined;
  /** What it is at so many hours a week is wanted. */
  share?: number | undefined;
  /** The hours a week that it is for, where a share is wanted; undefined for full time. */
  of?: number | undefined;
  /** The hours a week that were said before, where it may be for those and not for those that are said now. */
  instead?: number | undefined;
  /** So much percent of it is wanted. */
  percent?: number | undefined;
  /** What was said, and for how many weeks or months, where the value is reckoned out of that. */
  span?: PaySpan | undefined;
  /** Euro beside it that are no fixed pay, where they were said to be in it. */
  part?: number | undefined;
  /** So many of it are paid a year, where that is said. */
  payments?: number | undefined;
  /** So many are paid a year, of which those beyond twelve are in it already. */
  within?: number | undefined;
  /** Percent by which it is higher than what was named. */
  raise?: number | undefined;
  /** Euro by which it is higher than what was named. */
  plus?: number | undefined;
}

/**
 * What hours a week were reckoned out of: so many a day on so many days of a week or month, so many a month, or days alone. A long shift and a
 * week of four days come to no hours a week.
 */
export type WorkingTime =
  | { of: 'day' | 'days' | 'daysOfMonth'; hours: number; days: number }
  | { of: 'month' | 'shift'; hours: number }
  | { of: 'dayWeek'; days: number };

/** So much percent more than a figure (or less), so many times it, or so many euro more than it (or less). */
export type Scale = { percent: number } | { times: number } | { plus: number };
