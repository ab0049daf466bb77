import type { ConceptMatcher } from '../concepts.ts';
import type { Facet, Level, Salary, Span, Unquantified } from '../model.ts';
import type { Article, Paragraph, Part } from './article.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { nextLevel, saidLevel } from './level.ts';
import type { Money } from './money.ts';
import { doubtsPay } from './pay.ts';

/** The pay an article states, the pay it promises without figure, and figures that look like pay but could not be placed. */
export interface Pay {
  salary: Salary[];
  unquantified: Unquantified[];
  unplaced: { at: Span; reason: string }[];
}

/** Reads the pay of the article's own occupation and town out of its running text. */
export function readPay(article: Article, tools: Tools): Pay {
  const pay: Pay = { salary: [], unquantified: [], unplaced: [] };
  for (const part of article.sections) for (const paragraph of part.paragraphs) readParagraph(article, part, paragraph, tools, pay);
  return pay;
}

/** What reading pay needs to know beyond the article. */
export interface Tools {
  matchConcepts: ConceptMatcher;
  /** Another town or another occupation named in a piece of text, in words for the lint report. */
  namesOther: (text: string) => string | undefined;
}

const DRIVERS: ReadonlySet<Facet> = new Set<Facet>(['driver', 'skill', 'tool', 'language', 'training', 'industry']);

function readParagraph(article: Article, part: Part, paragraph: Paragraph, tools: Tools, pay: Pay): void {
  let context = { level: undefined as Level | undefined, pay: part.topic === 'salary' };
  for (const sentence of paragraph.sentences) {
    const clauses = splitClauses(article.even, sentence);
    for (const clause of clauses) readClause(article, clause, context, tools, pay);
    const level = saidLevel(clauses.at(-1)?.signs ?? [], undefined);
    const figures = clauses.some(({ money }) => money);
    context = { level: figures ? undefined : (level ?? context.level), pay: context.pay || hasPay(clauses) };
  }
}

function hasPay(clauses: readonly Clause[]): boolean {
  return clauses.some(({ signs }) => signs.some(({ sign }) => sign === 'pay'));
}

function readClause(article: Article, clause: Clause, context: Context, tools: Tools, pay: Pay): void {
  const text = article.text.slice(...clause.at);
  if (!clause.money) {
    const certain = clause.unquantified && context.pay && !tools.namesOther(text);
    if (certain) pay.unquantified.push({ drivers: driversIn(text, tools), at: clause.at });
    return;
  }
  const reason = doubtsPay(clause, clause.money, context.pay) ?? tools.namesOther(text);
  if (reason) {
    pay.unplaced.push({ at: clause.money.at, reason });
    return;
  }
  const salary = toSalary(clause, clause.money, context, pay.salary, driversIn(text, tools));
  if (!pay.salary.some((known) => same(known, salary))) pay.salary.push(salary);
}

interface Context {
  level: Level | undefined;
  pay: boolean;
}

function toSalary(clause: Clause, money: Money, context: Context, before: readonly Salary[], drivers: string[]): Salary {
  const level = saidLevel(clause.signs, money.at) ?? context.level ?? nextLevel(before, money);
  const reached = money.form === 'plain' && clause.signs.some(({ sign }) => sign === 'ceiling');
  return {
    level,
    min: reached ? null : money.min,
    max: money.max,
    period: money.period,
    approximate: money.approximate,
    drivers,
    at: clause.at,
  };
}

function driversIn(text: string, { matchConcepts }: Tools): string[] {
  const ids = matchConcepts(text).flatMap(({ concept }) => (DRIVERS.has(concept.facet) ? [concept.id] : []));
  return [...new Set(ids)];
}

function same(a: Salary, b: Salary): boolean {
  return a.level === b.level && a.min === b.min && a.max === b.max && a.period === b.period;
}
