import { type Level, levels, type Salary, type Span } from '../model.ts';
import type { Money } from './money.ts';
import type { SignMatch } from './signals.ts';

/**
 * The level that words around a figure say: those before it, else the nearest after it. The nearest counts, but "with
 * experience and a specialisation" is experience, and "a foreman with years of experience" a foreman: of words that follow
 * one another above entry the first counts, unless a relative clause adds the second. A verb of beginning means entry only where nothing else is said.
 */
export function saidLevel(even: string, signs: readonly SignMatch[], figure: Span | undefined): Level | undefined {
  const before = signs.filter(({ at }) => !figure || at[0] < figure[0]);
  const after = signs.filter(({ at }) => figure && at[0] >= figure[1]);
  return (
    lastSaid(even, levelsOf(before)) ?? begins(before) ?? firstSaid(even, levelsOf(after), figure) ?? begins(after)
  );
}

interface Said {
  level: Level;
  at: Span;
}

function levelsOf(signs: readonly SignMatch[]): Said[] {
  return signs.flatMap(({ sign, at }) => {
    const level = levels.find((known) => known === sign);
    return level ? [{ level, at }] : [];
  });
}

function begins(signs: readonly SignMatch[]): Level | undefined {
  return signs.some(({ sign }) => sign === 'begins') ? 'entry' : undefined;
}

function lastSaid(even: string, said: readonly Said[]): Level | undefined {
  const last = said.findLastIndex(({ level }) => level === 'entry' || level === 'apprentice');
  if (last < said.length - 1) return firstOf(even, said.slice(last + 1));
  return said.some(({ level }) => level === 'apprentice') ? 'apprentice' : said.at(-1)?.level;
}

/** The first level after a figure; "2.900 Euro verdienen Facharbeiter nach der Ausbildung" is a beginner's. */
function firstSaid(even: string, said: readonly Said[], figure: Span | undefined): Level | undefined {
  const together = said.filter(({ at }) => !/[,;:.–(]/.test(even.slice(figure?.[1] ?? 0, at[0])));
  return lastSaid(even, together) ?? said[0]?.level;
}

/** "Experienced people who have specialised": a relative clause says more than what it belongs to. */
function firstOf(even: string, [first, ...rest]: readonly Said[]): Level | undefined {
  const next = rest.find(({ level }) => level !== first?.level);
  return first && next && RELATIVE.test(even.slice(first.at[1], next.at[0])) ? next.level : first?.level;
}

const RELATIVE = /, (?:die|der|das|welche|deren) | (?:who|that|which|whose) /u;

/**
 * The level of a figure whose level is not said: the step after the last one where it pays more, undefined where it does
 * not; experienced where it is the first; a specialist's where the words are about `special` people. In a list of an apprenticeship's years all are the apprentice's.
 */
export function nextLevel(
  before: readonly Salary[],
  money: Money,
  { listed, special }: { listed: boolean; special: boolean },
): Level | undefined {
  const last = before.at(-1);
  if (last?.level === 'apprentice' && listed) return 'apprentice';
  const grown = before.filter(({ level }) => level !== 'apprentice').at(-1);
  if (!grown) return 'experienced';
  if (perMonth(money) <= perMonth(grown))
    return listed && perMonth(money) > 0.7 * perMonth(grown) ? grown.level : undefined;
  return special && grown.level === 'entry' ? 'specialist' : NEXT[grown.level];
}

/** A figure's upper bound as pay of a month: a year has twelve, a month 13/3 weeks of 40 hours. */
export function perMonth({ min, max, period }: Pick<Salary, 'min' | 'max' | 'period'>): number {
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
