import type { Level, Salary, Span, Unquantified } from '../model.ts';
import type { Article, Paragraph, Part } from './article.ts';
import type { Clause } from './clauses.ts';
import { nextLevel } from './level.ts';
import { levelHere } from './level-here.ts';
import type { Money } from './money.ts';
import type { Others } from './others.ts';
import { DENIED, doubtsPay, PAST, UNSAID } from './pay.ts';
import type { Tools } from './pay-found.ts';
import { driversIn, same, toSalary } from './place-pay.ts';
import type { Found } from './settle.ts';
import type { Sign, SignMatch } from './signals.ts';
import { unlevelled } from './unlevelled.ts';
import { toldApart, whoseElse } from './whose-pay.ts';
import type { Wording } from './wording.ts';

/** What the text before says of a figure: the level it was speaking of, that pay is the subject, what the sentence is about. */
export interface Context {
  part: Part;
  paragraph: Paragraph;
  sentence: Span;
  wording: Wording;
  signs: readonly SignMatch[];
  /** Where the sentence begins. */
  from: number;
  /** The sentence tells the occupation from others that it is taken for. */
  confused: boolean;
  level: Level | undefined;
  pay: boolean;
  others: Others;
  /** The figure before it in the same sentence: placed as pay, or why it was not. */
  before: 'pay' | { reason: string } | undefined;
}

/** Reads what a clause says of pay into what was found; gives what became of its figure. */
export function readClause(
  article: Article,
  clause: Clause,
  context: Context,
  tools: Tools,
  pay: Found,
): Context['before'] {
  const text = article.text.slice(...clause.at);
  const { money } = clause;
  if (!money) {
    const promised = clause.unquantified && !isOfLess(article.even, clause);
    const certain = promised && context.pay && !context.others.otherTown(text) && !isOfOthers(text, context);
    if (certain) pay.unquantified.push(toUnquantified(article, context.paragraph, clause, tools));
    return context.before;
  }
  const saidHere = levelHere(article.even, { ...clause, money }, context, pay);
  const said = saidHere ?? context.level;
  const seen = {
    part: context.part,
    paragraph: context.paragraph,
    sentence: context.sentence,
    signs: context.signs,
    clause,
    money,
    said: saidHere,
    carried: context.level,
    expected: context.pay,
  };
  const special = SPECIAL.test(article.even.slice(clause.at[0], money.at[0]));
  const level =
    said ??
    nextLevel(pay.salary, money, { listed: context.before === 'pay', special }) ??
    unlevelled(article.even, clause, money, pay.salary);
  const reason = reasonAgainst(article, { ...clause, money }, context, { said: saidHere, before: pay.salary });
  if (reason || !level) {
    const why = reason ?? 'nothing says whose pay it is';
    pay.candidates.push({ ...seen, reason: why, salary: undefined });
    return { reason: why };
  }
  const salary = {
    ...toSalary(clause, money, level, article.even),
    assumed: said === undefined,
    periodSaid: money.periodSaid,
  };
  const known = pay.salary.find((one) => same(one, salary));
  if (!known) pay.salary.push(salary);
  pay.candidates.push({ ...seen, reason: undefined, salary: known ?? salary });
  return 'pay';
}

/** Why a figure is no pay of the article's own people, or undefined where it is. */
function reasonAgainst(
  article: Article,
  clause: Clause & { money: Money },
  context: Context,
  { said, before }: { said: Level | undefined; before: readonly Salary[] },
): string | undefined {
  const doubt = context.confused ? 'pay of another occupation' : doubtOf(article, clause, clause.money, context);
  const apart = toldApart(article, context.wording, context.sentence);
  if (!apart && doubt !== undefined && doubt !== UNSAID) return doubt;
  const text = article.text.slice(...clause.at);
  return whoseElse(text, clause, clause.money, { said, before, apart }, context.others) ?? doubt;
}

/** "Deutlich weniger": no promise. */
function isOfLess(even: string, { signs }: Clause): boolean {
  const said = signs.filter(({ sign }) => sign === 'unquantified');
  return said.length > 0 && said.every(({ at }) => LESS.test(even.slice(...at)));
}

const LESS = /weniger|less/;

/** "Der Architekt verdient mehr": another occupation's. */
function isOfOthers(text: string, { others }: Context): boolean {
  const people = others.peopleIn(text);
  return people.some(({ own, related, single }) => !own && !related && single) && !people.some(({ own }) => own);
}

/** Who can do something, or who is told apart, is a specialist: "wer schweißen kann", "ein Intonateur, der den Klang formt". */
const SPECIAL = /(?<!\p{L})(?:wer|who) |, (?:der|die|das) /u;

/** A figure that nothing is said of shares the fate of the one before it in the sentence. */
function doubtOf(article: Article, clause: Clause, money: Money, context: Context): string | undefined {
  const anew =
    CONTRARY.test(article.even.slice(clause.at[0], money.at[0])) && clause.signs.some(({ sign }) => sign === 'gets');
  const silent = !anew && !clause.signs.some(({ sign, at }) => at[1] <= money.at[0] && !SILENT.has(sign));
  if (silent && typeof context.before === 'object' && !isOver(clause, money, context.before))
    return context.before.reason;
  return doubtsPay(clause, money, article.even, {
    expected: context.pay,
    listed: context.before === 'pay',
    carried: context.level !== undefined,
  });
}

/** "Früher waren es 1.750 Euro, inzwischen zahlen die Häuser 2.350", "nicht 2.700, sondern 2.350": what was said against the first does not hold for the next. */
function isOver({ signs }: Clause, money: Money, { reason }: { reason: string }): boolean {
  return (
    reason === DENIED || (reason === PAST && signs.some(({ sign, at }) => sign === 'today' && at[1] <= money.at[0]))
  );
}

/** "…, while biotech companies offer …": somebody else's turn. */
const CONTRARY = /^,? ?(?:während|wohingegen|while|whereas) /u;

const SILENT: ReadonlySet<Sign> = new Set<Sign>(['gets', 'stands', 'neutral', 'today', 'addition', 'ceiling']);

function toUnquantified(article: Article, paragraph: Paragraph, { at }: Clause, tools: Tools): Unquantified {
  const promise = { drivers: driversIn(paragraph, at, tools), at };
  return HUNDREDS.test(article.even.slice(...at)) ? { ...promise, size: 'hundreds' } : promise;
}

const HUNDREDS =
  /(?:paar|einige|mehrere|wenige|etliche) hundert|hunderter|(?:few|several|couple of|some) hundreds?|hundreds (?:more|extra)/;
