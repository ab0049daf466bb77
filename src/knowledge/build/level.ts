import { type Level, levels, type Salary, type Span } from '../model.ts';
import type { Money } from './money.ts';
import type { SignMatch } from './signals.ts';

/**
 * The level that words around a figure say: the nearest before it, else the nearest after it. A leading role outranks the
 * rest; "with experience and a specialisation" is experience.
 */
export function saidLevel(signs: readonly SignMatch[], figure: Span | undefined): Level | undefined {
  const said = signs.flatMap(({ sign, at }) => {
    const level = levels.find((known) => known === sign);
    return level ? [{ level, at }] : [];
  });
  const before = figure ? said.filter(({ at }) => at[1] <= figure[0]) : said;
  const after = figure ? said.filter(({ at }) => at[0] >= figure[1]) : [];
  const near = before.at(-1) ?? after[0];
  if (!near) return undefined;
  const group = (before.length > 0 ? before : after).map(({ level }) => level);
  if (group.includes('top')) return 'top';
  if (near.level === 'specialist' && group.includes('experienced')) return 'experienced';
  return near.level;
}

/** The level of a figure whose level is not said: the step after the last one where it pays more, else that one's. */
export function nextLevel(before: readonly Salary[], money: Money): Level {
  const paid = before.filter(({ level, period }) => level !== 'apprentice' && period === money.period);
  const last = paid.at(-1);
  if (!last) return 'experienced';
  if ((money.max ?? money.min ?? 0) <= (last.max ?? last.min ?? 0)) return last.level;
  return NEXT[last.level];
}

const NEXT: Record<Level, Level> = {
  apprentice: 'entry',
  entry: 'experienced',
  experienced: 'specialist',
  specialist: 'specialist',
  top: 'top',
};
