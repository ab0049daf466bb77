import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';
import { fits } from './period.ts';
import type { SignMatch } from './signals.ts';

/** Why a figure is not pay of today in this place, or undefined where it is; `expected` where the text is about pay anyway. */
export function doubtsPay(clause: Clause, money: Money, expected: boolean): string | undefined {
  const { signs } = clause;
  const has = (sign: SignMatch['sign']) => signs.some((match) => match.sign === sign);
  if (!fits(money.period, money.max ?? money.min ?? 0)) return 'not a size of pay';
  if (has('past')) return 'pay of the past';
  if (has('elsewhere')) return 'pay of elsewhere';
  if (isOther(clause, money)) return 'money that is not pay';
  if (isAddition(clause, money)) return 'an addition to pay';
  if (!expected && !has('pay')) return 'nothing says that it is pay';
  if (money.bare && !has('pay') && !money.periodSaid) return 'no currency';
  return undefined;
}

/** A word for other money rules where it stands nearer before the figure than a word for pay, or right after it. */
function isOther({ signs }: Clause, money: Money): boolean {
  const before = signs.filter(({ at }) => at[1] <= money.at[0]);
  const nearest = before.filter(({ sign }) => sign === 'pay' || sign === 'notPay').at(-1);
  if (nearest?.sign === 'notPay') return true;
  return signs.some(({ sign, at }) => sign === 'notPay' && at[0] >= money.at[1] && at[0] - money.at[1] <= RIGHT_AFTER);
}

function isAddition({ signs }: Clause, money: Money): boolean {
  return signs.some(({ sign, at }) => sign === 'addition' && at[0] >= money.at[1] && at[0] - money.at[1] <= 12) && (money.max ?? money.min ?? 0) < 1000;
}

const RIGHT_AFTER = 14;
