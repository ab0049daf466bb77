import type { Span } from '../model.ts';
import type { Amount } from './amounts.ts';
import { isJoined } from './ranges.ts';

/** An amount, or the two of a range, and where both stand. */
export interface Pair {
  low: Amount;
  high: Amount | undefined;
  at: Span;
}

const LIST = /^(?: auf| to| ?,| ?;| ?\/| und| and| sowie| bzw\.?| then| dann| danach)*(?: [\p{L}.]+){0,5} ?$/u;

/** "1.100, 1.200 und 1.300 Euro": the currency at the last figure is that of the figures before it. */
export function shareCurrency(even: string, amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [amount, next] = [shared[at], shared[at + 1]];
    if (amount && next && !amount.currency && next.currency && alike(amount, next)) {
      const between = even.slice(amount.at[1], next.at[0]);
      if (LIST.test(between) && (isGrouped(amount) || /^(?:,| und| and| sowie)/.test(between)))
        shared[at] = { ...amount, currency: true };
    }
  }
  return shared;
}

/** "18 Euro, ein Vorarbeiter mit 22", "2.400 Euro für Gesellen, 2.800 für Meister": the currency goes on to figures of its size. */
export function goOn(even: string, amounts: readonly Amount[], before: number | undefined): Amount[] {
  let last = before;
  return amounts.map((amount, at) => {
    const here = at > 0 || isGrouped(amount);
    const near = last !== undefined && here && amount.value / last > 0.45 && amount.value / last < 2.2;
    const shared =
      near && !isYear(amount) && GOES_ON.test(even.slice(amount.at[1])) ? { ...amount, currency: true } : amount;
    if (shared.currency) last = shared.value;
    return shared;
  });
}

/** What follows a figure that counts nothing: an end, or a word that is no noun. */
const GOES_ON =
  /^(?:[.;:!?)](?!\d)|, |$| (?:für|hier|dort|im|in|bei|mit|nach|wenn|und|oder|als|ab|zum|brutto|for|if|and|or|as|after|with|when|at|plus|gibt|sind|bekommt|bekommen|erhält|erhalten|heraus|heim)(?!\p{L}))/u;

function alike(a: Amount, b: Amount): boolean {
  return (
    (a.value >= 300 ? b.value >= 300 : CENTS.test(a.digits) && CENTS.test(b.digits)) &&
    !isYear(a) &&
    a.value / b.value > 0.4 &&
    a.value / b.value < 2.5
  );
}

/** Two figures, with cents or without: pay by the hour. */
export const CENTS = /^\d{2}(?:[.,]\d{2})?$/;

/** "2019". */
export function isYear({ digits }: Amount): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** The amounts, those of a range together. */
export function pairAmounts(even: string, amounts: readonly Amount[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at];
    const high = amounts[at + 1];
    if (!low) continue;
    if (high && isRange(even, low, high)) {
      pairs.push(joinPair(low, high));
      at++;
    } else pairs.push({ low, high: undefined, at: low.at });
  }
  return pairs;
}

function isRange(even: string, low: Amount, high: Amount): boolean {
  const said =
    low.currency ||
    high.currency ||
    low.thousands ||
    high.thousands ||
    (isGrouped(low) && isGrouped(high)) ||
    (isPlain(low) && isPlain(high));
  if (!isJoined(even, low.at, high.at) || !(said || BARE_AFTER.test(even.slice(high.at[1])))) return false;
  const scaled = scaleLow(low, high);
  return scaled < high.value && high.value <= scaled * 4;
}

/** Written the way sums are: "2.400", "14,50", "two thousand". */
export function isGrouped({ digits }: Amount): boolean {
  return /[., ']\d{3}|^\d{2}[.,]\d{2}$|^\p{L}/u.test(digits);
}

/** "2550 bis 2700": sums of that size, without sign and currency. */
function isPlain({ digits }: Amount): boolean {
  return /^[1-9]\d{2,3}0$/.test(digits);
}

/** "2,4 bis 2,8 Tsd.", "zwei- bis dreitausend": the thousands at the second figure are those of the first. */
function scaleLow(low: Amount, high: Amount): number {
  const shared =
    (high.thousands && low.value < 1000) || (low.halved && /^\p{L}/u.test(high.digits) && high.value >= 1000);
  return shared && !low.thousands ? low.value * 1000 : low.value;
}

function joinPair(low: Amount, high: Amount): Pair {
  const currency = low.currency || high.currency;
  return {
    low: { ...low, value: scaleLow(low, high), currency, thousands: low.thousands || high.thousands },
    high: { ...high, currency },
    at: [low.at[0], high.at[1]],
  };
}

/** What makes a number before it pay, where no currency is written. */
export const BARE_AFTER =
  /^ ?(?:brutto|netto|gross|net(?!\p{L})|im monat|pro monat|monatlich|per month|a month|monthly|im jahr|pro jahr|jährlich|per year|a year|per annum|annually|p\. ?a\.|die stunde|pro stunde|an hour|per hour)/u;
