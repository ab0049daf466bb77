import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';

/** True for too little to be pay itself: "300 Euro mehr", "adds 3.60 an hour", "kommen 2,50 Euro dazu". */
export function isAddition({ signs, at: [from] }: Clause, money: Money, even: string): boolean {
  if ((money.max ?? money.min ?? 0) >= SMALL[money.period]) return false;
  const behind = signs.some(({ sign, at }) => sign === 'addition' && at[0] >= money.at[1] && at[0] - money.at[1] <= 12);
  return behind || ADDING.test(even.slice(from, money.at[0]));
}

const SMALL = { hour: 10, month: 1000, year: 8000 };
const ADDING = /(?<!\p{L})(?:adds?|adding|plus|zuzüglich|nochmals?)(?: [\p{L}-]+){0,2} $/u;

/** True for what is paid once a year: "das 13. Monatseinkommen liegt bei 1.300 Euro", not "mit 13. Gehalt kommt man auf 42.000". */
export function isOnceAYear({ at }: Clause, money: Money, even: string): boolean {
  return money.period !== 'year' && THIRTEENTH.test(even.slice(at[0], money.at[0]));
}

/** True for what is paid a single time: "einmalig 5.000 Euro", "a one-off payment of €1,500". */
export function isPaidOnce({ at }: Clause, money: Money, even: string): boolean {
  return ONCE_BEFORE.test(even.slice(at[0], money.at[0])) || ONCE_AFTER.test(even.slice(money.at[1], at[1]));
}

const ONCE_BEFORE =
  /(?<!\p{L})(?:(?:einmalig|bei vertragsunterschrift|on signing)(?: (?:mit|noch|weitere|another))?|(?:einmalige[nrs]?|one-(?:off|time))(?: (?!ist|sind|is)[\p{L}-]+)?(?: (?:von|in höhe von|über|of|worth))?) $/u;
const ONCE_AFTER = /^(?: euros?| €)?,? (?:einmalig|(?:as a )?one-(?:off|time)|just once|once only)(?!\p{L})/u;

const THIRTEENTH =
  /(?<!\p{L})(?<!(?:mit|samt|inklusive|inkl\.|durch|dank|with|including)(?: \p{L}+)? )(?:(?:jahres)?sonderzahlung|weihnachtsgeld|urlaubsgeld|weihnachtsgratifikation|christmas bonus|(?:1[34]\.|dreizehnte[sn]?|vierzehnte[sn]?|13th|14th|thirteenth|fourteenth) (?:monats)?(?:gehalt|einkommen|lohn|entgelt|salary|month))(?! und | and )(?: [\p{L}]+){0,5} $/u;
