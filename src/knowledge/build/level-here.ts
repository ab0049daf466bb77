import type { Level } from '../model.ts';
import type { Clause } from './clauses.ts';
import { perMonth, saidLevel } from './level.ts';
import type { Money } from './money.ts';
import type { Found } from './settle.ts';

/** What the sentence said before: where it begins, and what became of its last figure. */
interface Before {
  from: number;
  before: 'pay' | { reason: string } | undefined;
}

/** The level that is said of a figure where it stands: in words, by the figure before it, or by being less than an apprentice's. */
export function levelHere(
  even: string,
  clause: Clause & { money: Money },
  context: Before,
  pay: Found,
): Level | undefined {
  const { signs, money } = clause;
  const inWords = inTraining(even, clause, context.from, saidLevel(even, signs, money.at));
  if (isLessThanApprentice(inWords, money, pay)) return 'apprentice';
  return inWords ?? besideOf(even, money, context, pay);
}

/** The first year of a sentence that speaks of training is one of training: "Ausbildung: 1.100 Euro im ersten Jahr". */
function inTraining(even: string, { signs }: Clause, from: number, level: Level | undefined): Level | undefined {
  const year = signs.find(({ sign, at }) => sign === 'entry' && YEAR.test(even.slice(...at)));
  return level === 'entry' && year && TRAINING.test(even.slice(from, year.at[0])) ? 'apprentice' : level;
}

/** "2.800 euros in the small houses and 3.150 in the large ones": the level of the figure before it. */
function besideOf(even: string, money: Money, { before, from }: Before, pay: Found): Level | undefined {
  const last = pay.candidates.at(-1);
  if (before !== 'pay' || !last?.said || last.sentence[0] !== from) return undefined;
  const there = even.slice(last.money.at[1], money.at[0]);
  return ELSEWHERE.test(there) && PLACE.test(even.slice(money.at[1])) ? last.said : undefined;
}

const PLACE = /^(?: euros?| €)?,? (?:in|im|bei|beim|at|on) /u;
const ELSEWHERE = /^(?: euros?| €)? (?:in|im|bei|beim|at) [^,;:.\d]{3,40},? (?:und|and) $/u;

/** "Der Lehrling bekommt 980 Euro; begonnen hat er mit 870": nobody begins with less than an apprentice gets. */
function isLessThanApprentice(level: Level | undefined, money: Money, { salary }: Found): boolean {
  const last = salary.at(-1);
  if (level !== 'entry' || last?.level !== 'apprentice') return false;
  return money.period === last.period && perMonth(money) < perMonth(last) && perMonth(money) > 0.6 * perMonth(last);
}

const YEAR = /^(?:ersten jahr|erstes jahr|first year)$/u;
const TRAINING =
  /(?<!nach der |nach abgeschlossener |after |after the )(?<!\p{L})(?:ausbildung|lehre|azubi|auszubildende|apprentice|training)(?!.*(?:danach|anschließend|after|then))/u;
