import type { Facet, Level, Salary, Span } from '../model.ts';
import { wordsIn } from '../words.ts';
import { type Article, type Paragraph, wordsOf } from './article.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';
import type { Pay, Tools } from './pay-found.ts';

/** Gives each figure the level that the judge finds, each level and figure once; the others are left unplaced. */
export function placeAll(candidates: readonly Candidate[], article: Article, tools: Tools): Omit<Pay, 'unquantified'> {
  const levels = tools.judge(candidates, article, tools.others);
  const salary: Salary[] = [];
  const unplaced: Pay['unplaced'] = [];
  for (const [at, candidate] of candidates.entries()) {
    const { clause, money, reason = UNSURE } = candidate;
    const level = levels[at];
    const row = level && toSalary(clause, money, level, article.even);
    const floor = salary.at(-1);
    if (!row) unplaced.push({ at: money.at, reason });
    else if (floor && levels[at - 1] && closes(candidate, candidates[at - 1], floor)) {
      floor.max = row.max;
      floor.at = [floor.at[0], row.at[1]];
    } else if (floor && levels[at - 1] && restates(candidate, candidates[at - 1]))
      salary[salary.length - 1] = { ...floor, min: row.min, max: row.max };
    else if (!salary.some((known) => same(known, row)))
      salary.push({
        ...row,
        drivers: driversIn(candidate.paragraph, ownPart(article, clause.at, money.at), tools, WITH_STEPS),
      });
  }
  return { salary, unplaced };
}

/** "Mindestens 2.700 Euro. Mehr als 2.950 zahlt niemand": the least and the most of one level. */
function closes(
  { money, said, paragraph, clause, sentence }: Candidate,
  before: Candidate | undefined,
  floor: Salary,
): boolean {
  const [least, most] = [floor.min, money.max];
  if (before?.paragraph !== paragraph || before.money.form !== 'from' || money.form !== 'upTo') return false;
  if (said !== undefined || floor.max !== null || least === null || most === null) return false;
  if (money.at[0] > clause.at[0] || clause.at[0] > sentence[0]) return false;
  return money.period === floor.period && least < most && most <= 1.6 * least;
}

/** "65.000 Euro, mehr als 65.000 habe ich nie gesehen": the second time says what it meant. */
function restates({ money, paragraph, sentence }: Candidate, before: Candidate | undefined): boolean {
  if (before?.paragraph !== paragraph || before.sentence[0] !== sentence[0]) return false;
  const value = money.max ?? money.min;
  return (
    before.money.form === 'plain' && money.form !== 'plain' && money.form !== 'range' && before.money.max === value
  );
}

const UNSURE = 'unlike the pay of other articles';

const DRIVERS: ReadonlySet<Facet> = new Set<Facet>(['driver', 'skill', 'tool', 'language', 'training', 'industry']);

/** What a figure is tied to may be a step as well. */
const WITH_STEPS: ReadonlySet<Facet> = new Set<Facet>([...DRIVERS, 'career']);

/** A figure as pay of a level. */
export function toSalary({ signs, at }: Clause, money: Money, level: Level, even: string): Salary {
  const ceiling = signs.some(
    ({ sign, at: said }) => sign === 'ceiling' && !/[,;]/.test(even.slice(said[1], money.at[0])),
  );
  const reached = money.form === 'plain' && !money.approximate && ceiling;
  const { period, approximate } = money;
  const open = money.form === 'plain' && HIGHER.has(level) && begins(signs, money, even);
  const max = open ? null : money.max;
  return { level, min: reached && !open ? null : money.min, max, period, approximate, drivers: [], at };
}

/** "Meister beginnen bei 3.700 Euro": it goes up from there. What beginners begin with is what they get. */
function begins(signs: Clause['signs'], { at: [from, to] }: Money, even: string): boolean {
  return (
    signs.some(({ sign, at }) => sign === 'begins' && at[1] <= from && from - at[1] < 30) &&
    AT.test(even.slice(Math.max(0, from - 4), Math.min(to, from + 5)))
  );
}

const HIGHER: ReadonlySet<Level> = new Set<Level>(['specialist', 'top']);
const AT = /(?<!\p{L})(?:bei|at) /u;

/** The part of a clause that speaks of its figure: what follows a semicolon or begins anew ("wobei …") is about something else. */
function ownPart({ even }: Article, [from, to]: Span, figure: Span): Span {
  const before = even.slice(from, figure[0]).lastIndexOf(';');
  const after = even.slice(figure[1], to).search(ANEW);
  return [before < 0 ? from : from + before + 1, after < 0 ? to : figure[1] + after];
}

const ANEW = /;|,? (?:wobei|während|wohingegen|obwohl|whereas|while|although)(?!\p{L})/u;

/** What a part of a paragraph names that pay may depend on, as concepts, each once. */
export function driversIn(paragraph: Paragraph, at: Span, { matchConcepts }: Tools, facets = DRIVERS): string[] {
  const ids = matchConcepts(wordsIn(wordsOf(paragraph), at)).flatMap(({ concept }) =>
    facets.has(concept.facet) ? [concept.id] : [],
  );
  return [...new Set(ids)];
}

/** True where two salaries say the same. */
export function same(a: Salary, b: Salary): boolean {
  return a.level === b.level && a.min === b.min && a.max === b.max && a.period === b.period;
}
