import { type Level, levels, type Salary, type Span } from '../model.ts';
import type { Money } from './money.ts';
import type { SignMatch } from './signals.ts';

/**
 * The level that words around a figure say: those before it, else the nearest after it. The nearest counts, but "with
 * experience and a specialisation" is experience, and "a foreman with years of experience" a foreman: of words that follow
 * one another above entry the first counts.
 */
export function saidLevel(signs: readonly SignMatch[], figure: Span | undefined): Level | undefined {
  const said = signs.flatMap(({ sign, at }) => {
    const level = levels.find((known) => known === sign);
    return level ? [{ level, at }] : [];
  });
  const before = said.filter(({ at }) => !figure || at[1] <= figure[0]).map(({ level }) => level);
  const after = said.filter(({ at }) => figure && at[0] >= figure[1]).map(({ level }) => level);
  return before.length > 0 ? lastSaid(before) : after[0];
}

function lastSaid(said: readonly Level[]): Level | undefined {
  const lows = said.map((level) => level === 'entry' || level === 'apprentice');
  const last = lows.lastIndexOf(true);
  return last === said.length - 1 ? said.at(-1) : said[last + 1];
}

/**
 * The level of a figure whose level is not said: the step after the last one where it pays more, undefined where it does
 * not; experienced where it is the first. In a list of an apprenticeship's years all are the apprentice's.
 */
export function nextLevel(before: readonly Salary[], money: Money, listed: boolean): Level | undefined {
  const last = before.at(-1);
  if (last?.level === 'apprentice' && listed) return 'apprentice';
  const grown = before.filter(({ level }) => level !== 'apprentice').at(-1);
  if (!grown) return 'experienced';
  return perMonth(money) > perMonth(grown) ? NEXT[grown.level] : undefined;
}

/** A figure's upper bound as pay of a month: a year has twelve, a month 13/3 weeks of 40 hours. */
function perMonth({ min, max, period }: Pick<Salary, 'min' | 'max' | 'period'>): number {
  return (max ?? min ?? 0) * MONTHLY[period];
}

const MONTHLY = { month: 1, year: 1 / 12, hour: (40 * 13) / 3 };

const NEXT: Record<Level, Level> = {
  apprentice: 'entry',
  entry: 'experienced',
  experienced: 'specialist',
  specialist: 'specialist',
  top: 'top',
};
