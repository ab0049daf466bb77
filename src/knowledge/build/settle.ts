import type { Candidate, Read } from './candidate.ts';
import { perMonth } from './level.ts';
import type { Pay } from './pay-found.ts';

/** What the rules make of the figures once all are read. */
export function settle(pay: Found): void {
  const odd = new Map(pay.salary.map((salary) => [salary, oddityOf(salary, pay.salary)]));
  const kept = pay.salary.filter((salary) => odd.get(salary) === undefined);
  for (const candidate of pay.candidates) {
    const { salary } = candidate;
    if (!salary) continue;
    const reason = odd.get(salary);
    candidate.reason = reason;
    candidate.salary = reason ? undefined : settleFirst(salary, kept);
  }
}

/** A figure whose level nothing says is a beginner's where a higher one is said to be that of the experienced. */
function settleFirst(salary: Read, all: readonly Read[]): Read {
  const higher = (other: Read) => !other.assumed && other.level === 'experienced' && perMonth(other) > perMonth(salary);
  return salary.assumed && salary.level === 'experienced' && all.some(higher) ? { ...salary, level: 'entry' } : salary;
}

/** What was found while an article is read. */
export type Found = Omit<Pay, 'salary'> & { salary: Read[]; candidates: Candidate[] };

/** Why a figure does not go with the article's others. */
function oddityOf(salary: Read, all: readonly Read[]): string | undefined {
  if (salary.level === 'apprentice') return undefined;
  const others = all.filter((other) => other !== salary && other.level !== 'apprentice');
  if (isOddPeriod(salary, others)) return 'another span of time than the other figures';
  return isOutOfProportion(salary, others) ? "out of proportion to a beginner's pay" : undefined;
}

/** An article keeps to one span of time: a sum that is of another one by its size alone is something else. */
function isOddPeriod(salary: Read, others: readonly Read[]): boolean {
  const alike = others.filter(({ period }) => period === salary.period);
  const twin = others.some(({ level, period }) => level === salary.level && period !== salary.period);
  if (alike.some(({ periodSaid }) => periodSaid)) return false;
  const alone = alike.length === 0 && others.length >= 2 && salary.level === 'top';
  return !salary.periodSaid && (salary.assumed || twin || alone) && others.length - alike.length > alike.length + 1;
}

/** With experience nobody gets less than nine tenths, and hardly anybody more than four times, of what beginners get. */
function isOutOfProportion(salary: Read, others: readonly Read[]): boolean {
  const start = others.find(({ level, assumed }) => level === 'entry' && !assumed);
  if (!start || salary.level === 'entry') return false;
  const ratio = perMonth(salary) / perMonth({ ...start, max: start.min ?? start.max });
  return ratio < 0.9 || ratio > 4;
}
