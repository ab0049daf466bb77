import type { Amount as Written } from '../../../knowledge/build/amounts.ts';
import { flatMap } from '../../../knowledge/flat-map.ts';
import type { Span } from '../../../knowledge/model.ts';
import type { Amount } from '../../figures.ts';
import type { TownOfCode } from '../city/postcodes.ts';
import type { Numbers } from '../numbers.ts';
import { type Candidate, toAmount } from './candidate.ts';
import {
  readConversion,
  readExtraPayments,
  readPaymentBeside,
  readPayments,
  readPaymentWithin,
  readRaise,
} from './converted.ts';
import { readExtra } from './extra.ts';
import { readEachHours } from './hours.ts';
import { readPlus } from './plus.ts';
import { readPercentOf, readShare } from './share.ts';
import { readTimeChange } from './time-change.ts';

/** The amounts of pay among the sums of a text in even letters, each once, and the surest of them. */
export function pickAmounts(
  even: string,
  written: readonly Written[],
  townOf: TownOfCode,
): Pick<Numbers, 'amount' | 'amounts'> {
  const found = flatMap(written.slice(0, mostAmounts), (amount) => toAmount(even, amount, townOf));
  const meant = found.filter(({ told }) => told !== 'never');
  const other = meant.filter(({ told }) => told === undefined);
  const candidates = withoutExtras(withoutNet(other.length > 0 ? other : meant));
  if (readExtra(even)) for (const { amount } of candidates) if (amount.part === undefined) amount.extra = true;
  const [best, ...others] = candidates.toSorted((a, b) => b.sureness - a.sureness);
  if (best && others.length === 0) {
    const only = reckoned(best, even);
    return { amount: only, amounts: [only] };
  }
  if (readEachHours(even).length < 2)
    for (const { amount, at } of candidates) Object.assign(amount, shareOf(amount, even, at));
  askEach(candidates, even);
  return { amount: best?.amount, amounts: candidates.map(({ amount }) => amount) };
}

/** "Was sind 2.900 bis 3.400 im Jahr?": both of them in another period. */
function askEach(candidates: readonly Candidate[], even: string): void {
  const [first, ...others] = candidates;
  if (!first || others.length !== 1 || others.some(({ amount }) => amount.period !== first.amount.period)) return;
  const asked = readConversion(even, first.amount.period);
  if (asked) for (const { amount } of candidates) amount.asked = asked;
}

/** In more of them nobody asks about one. */
const mostAmounts = 20;

/** The one amount of a text, with what is to be reckoned out of it: raised, in another period, of more than twelve payments, a share of it. */
function reckoned({ amount, at }: Candidate, even: string): Amount {
  const share = shareOf(amount, even, at);
  const raise = readTimeChange(even) === undefined ? readRaise(even) : undefined;
  const plus = raise === undefined && amount.period === 'month' ? readPlus(even) : undefined;
  const payments = readPayments(even) ?? (amount.period === 'year' ? readExtraPayments(even) : readPaymentBeside(even));
  const within = payments === undefined && amount.period === 'month' ? readPaymentWithin(even) : undefined;
  const asked = readConversion(even, amount.period) ?? (payments && amount.period === 'month' ? 'year' : undefined);
  const { above: _above, below: _below, ...exact } = amount;
  return {
    ...(raise === undefined && plus === undefined ? amount : exact),
    ...(raise !== undefined && { value: Math.round(amount.value * (100 + raise)) / 100, raise }),
    ...(plus !== undefined && { value: amount.value + plus, plus }),
    ...(payments !== undefined && { payments }),
    ...(within !== undefined && { within }),
    ...(asked && { asked }),
    ...(raise === undefined && share),
  };
}

/** What pay by the month or year is wanted a share of: so much percent, or for other hours than those that it is for. */
function shareOf({ period }: Amount, even: string, at: Span): Pick<Amount, 'share' | 'of' | 'percent'> {
  if (period !== 'month' && period !== 'year') return {};
  const percent = readPercentOf(even, at);
  if (percent !== undefined) return { percent };
  const share = readShare(even, at);
  return share ? { share: share.to, ...(share.of !== undefined && { of: share.of }) } : {};
}

/** "2.600 brutto und 1.780 netto": beside a gross amount the net one is what is left of it. */
function withoutNet(candidates: readonly Candidate[]): readonly Candidate[] {
  const gross = candidates.filter(({ amount }) => !amount.net);
  return gross.length > 0 ? gross : candidates;
}

/** Without what is too little beside another amount to be pay (a bonus, a rise), and without the same pay said again. */
function withoutExtras(candidates: readonly Candidate[]): Candidate[] {
  const paid = candidates.some(({ amount }) => amount.value >= 1000)
    ? candidates.filter(({ amount, sized }) => !(sized && amount.period === 'hour'))
    : candidates;
  const most = Math.max(...paid.map(({ amount }) => roughMonth(amount)));
  return paid.filter(({ amount }, at) => {
    const month = roughMonth(amount);
    const again = paid.slice(0, at).some(({ amount: other }) => isAgain(amount, other));
    return month >= most * leastShare && !again;
  });
}

/** The same pay in another period, or once more; "Potsdam 2.900, Dresden 2.850" are two. */
function isAgain(amount: Amount, other: Amount): boolean {
  if (amount.period === other.period) return amount.value === other.value;
  return Math.abs(roughMonth(other) / roughMonth(amount) - 1) < sameAmount;
}

/** Less than that share of the highest amount is no pay of its own. */
const leastShare = 0.4;

/** "13,90 die Stunde, also 2.410": within so much it is the same pay. */
const sameAmount = 0.02;

/** Euro a month, for comparing amounts of one message only. */
function roughMonth({ value, period }: Amount): number {
  if (period === 'hour') return value * 173;
  if (period === 'day' || period === 'week') return value * (period === 'day' ? 22 : 4.3);
  return period === 'year' ? value / 12 : value;
}
