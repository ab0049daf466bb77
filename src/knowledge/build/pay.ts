import { levels, type Span } from '../model.ts';
import { isAddition, isOnceAYear, isPaidOnce } from './additions.ts';
import { isOfFewHours, isOfHelpers } from './casual.ts';
import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';
import { isOfNetSum } from './net.ts';
import { isPast } from './past.ts';
import { fits } from './period.ts';
import { isBilled, isNotThatMuch, isPrice, isSaidNoPay } from './prices.ts';
import type { SignMatch } from './signals.ts';

/**
 * Why a figure is not pay of today in this place, or undefined where it is; `expected` where the text is about pay
 * anyway, `listed` where the figure before it in the same sentence is pay.
 */
export function doubtsPay(
  clause: Clause,
  money: Money,
  even: string,
  { expected, listed, carried = false }: { expected: boolean; listed: boolean; carried?: boolean },
): string | undefined {
  const found = DOUBTS.find(({ holds }) => holds({ clause, money, even, expected, listed, carried }));
  return found?.reason;
}

/** The reason for leaving out what was paid once. */
export const PAST = 'pay of the past';

/** The reason for leaving out a figure that is denied for another. */
export const DENIED = 'a price: not that much';

/** The reason for leaving out what no word says to be pay. */
export const UNSAID = 'nothing says that it is pay';

interface Case {
  clause: Clause;
  money: Money;
  even: string;
  expected: boolean;
  listed: boolean;
  /** The sentence before named a level without a figure. */
  carried: boolean;
}

const DOUBTS: { reason: string; holds: (found: Case) => boolean }[] = [
  {
    reason: 'the legal minimum',
    holds: ({ clause, money, even }) => MINIMUM.test(even.slice(clause.at[0], money.at[1])),
  },
  { reason: 'not a size of pay', holds: ({ money }) => !fits(money.period, money.max ?? money.min ?? 0) },
  { reason: 'not a size of pay: of a week', holds: ({ clause, money, even }) => isOfWeek(clause, money, even) },
  {
    reason: 'a price for a piece',
    holds: ({ clause, money, even }) => isPrice(clause, money, even),
  },
  { reason: 'a price: billed to customers', holds: ({ clause, money, even }) => isBilled(clause, money, even) },
  { reason: 'a price: said to be no pay', holds: ({ clause, money, even }) => isSaidNoPay(clause, money, even) },
  { reason: DENIED, holds: ({ money, even }) => isNotThatMuch(money, even) },
  { reason: PAST, holds: ({ clause, money, even }) => isPast(clause, money, even) },
  { reason: 'pay in another country', holds: ({ clause, even }) => ABROAD.test(even.slice(...clause.at)) },
  { reason: 'pay of elsewhere', holds: ({ clause, money, even }) => isOfElsewhere(clause, money, even) },
  { reason: 'pay of people who help out', holds: ({ clause, money, even }) => isOfHelpers(clause, money, even) },
  { reason: 'pay of a part-time job', holds: ({ clause, money, even }) => isOfFewHours(clause, money, even) },
  {
    reason: 'an addition to pay: of once a year',
    holds: ({ clause, money, even }) => isOnceAYear(clause, money, even),
  },
  { reason: 'an addition to pay: of once', holds: ({ clause, money, even }) => isPaidOnce(clause, money, even) },
  { reason: 'not a size of pay: of a net sum', holds: ({ money, even }) => isOfNetSum(money, even) },
  { reason: 'money that is not pay', holds: ({ clause, money, even }) => isOther(clause, money, even) },
  { reason: 'an addition to pay', holds: ({ clause, money, even }) => isAddition(clause, money, even) },
  {
    reason: UNSAID,
    holds: ({ clause, money, even, expected, listed, carried }) =>
      !listed &&
      !isSaidPay(clause, money, even, expected) &&
      !(carried && expected && AFTER_COLON.test(even.slice(clause.at[0], money.at[0]))),
  },
];

/** "Wochengagen von 1.470 Euro", "1,470 euros a week": no span of time that is known of pay. */
function isOfWeek({ at }: Clause, money: Money, even: string): boolean {
  return (
    money.period !== 'hour' &&
    (WEEKLY.test(even.slice(at[0], money.at[0])) || A_WEEK.test(even.slice(money.at[1], at[1])))
  );
}

const WEEKLY =
  /(?<!\p{L})(?:wochen(?:gagen?|lohn|löhne|gehalt|gehälter)|weekly (?:pay|wages?|rates?|fees?))(?!\p{L})[^;]*$/u;
const A_WEEK =
  /^(?: euros?| €)? ?(?:pro woche|je woche|die woche|in der woche|wöchentlich|a week|per week|each week|weekly)(?!\p{L})/u;

/** Elsewhere, but for what a sentence goes on with: "ab 3.700 Euro geht es los, und nebenan lacht man". */
function isOfElsewhere({ signs }: Clause, { at: [, to] }: Money, even: string): boolean {
  return signs.some(({ sign, at }) => sign === 'elsewhere' && !GOES_ON.test(even.slice(to, at[0])));
}

const GOES_ON = /^[^;:–]*, (?:und|aber|doch|and|but)(?!\p{L})/u;

function has({ signs }: Clause, sign: SignMatch['sign']): boolean {
  return signs.some((match) => match.sign === sign);
}

const ABROAD =
  /(?<!\p{L})in (?:straßburg|strasbourg|colmar|metz|bern|genf|luzern|oslo|bergen|kopenhagen|copenhagen|stockholm|göteborg|aarhus|esbjerg|odense|prag|prague|pilsen|karlsbad|breslau|stettin|posen|warschau|warsaw|krakau|paris|lyon|mailand|milan|brüssel|brussels|lüttich|antwerpen|amsterdam|rotterdam|groningen|enschede|maastricht|venlo|linz|graz|innsbruck|bregenz|dornbirn|vaduz|dublin)(?!\p{L})/u;
/** "Der gesetzliche Mindestlohn von 12,82 Euro", "über dem Mindestlohn von 12,82 Euro" is nobody's pay yet. */
const MINIMUM =
  /(?<!\p{L})(?:gesetzlich\p{L}* mindestlohn\p{L}*|(?:über|unter|oberhalb|unterhalb|above|below|over) (?:dem |des |the )?mindestlohn\p{L}*|(?:statutory|legal|national) minimum(?: wage)?|(?:above|below|over) the minimum wage)(?: \p{L}+){0,4} (?:€ ?)?\d[^ ]*(?: ?€| euros?)?$/u;
/** Words for pay, or for a level with somebody who gets it; where pay is the subject anyway, less will do. */
function isSaidPay(clause: Clause, money: Money, even: string, expected: boolean): boolean {
  const levelled = levels.some((level) => has(clause, level));
  const gets = has(clause, 'gets') || has(clause, 'begins');
  if (has(clause, 'pay')) return true;
  const row = ROW.test(even.slice(clause.at[0], money.at[0]));
  if (money.bare) return expected && (levelled || gets || money.periodSaid || row);
  if (!expected) return gets && (money.periodSaid || levelled);
  return (
    gets ||
    levelled ||
    row ||
    money.periodSaid ||
    money.form !== 'plain' ||
    has(clause, 'stands') ||
    has(clause, 'ceiling')
  );
}

/** "Industrie: 3.200 Euro", "Lehrlokführer? 4.300 Euro". */
const ROW = /^[–•*-]? ?[\p{L} /()-]{3,50}[:?] $/u;

/** "Da klafft das Mittelfeld: 2.800 Euro". */
const AFTER_COLON = /: $/;

/** A word for other money rules where it stands nearer before the figure than a word for pay, or right after it. */
function isOther({ signs }: Clause, money: Money, even: string): boolean {
  const before = signs.filter(
    ({ sign, at }) => at[1] <= money.at[0] && !(sign === 'notPay' && isCondition(even, at, money)),
  );
  const nearest = before.filter(({ sign }) => sign === 'pay' || sign === 'notPay').at(-1);
  if (nearest?.sign === 'notPay' && !isReckoned(even.slice(nearest.at[0], money.at[0]), money)) return true;
  return signs.some(
    ({ sign, at }) => sign === 'notPay' && at[0] >= money.at[1] && RIGHT_AFTER.test(even.slice(money.at[1], at[0])),
  );
}

/** "Tagessätze, umgerechnet 4.900 Euro im Monat": what the days add up to. */
function isReckoned(said: string, { periodSaid, period }: Money): boolean {
  return periodSaid && period !== 'hour' && RECKONED.test(said);
}

const RECKONED =
  /^(?:tagess|day rate)[^.;]*?(?<!\p{L})(?:umgerechnet|hochgerechnet|zusammengerechnet|(?:work|add|com)\p{L}* (?:out|up)?(?: ?at| ?to)|which makes|das (?:macht|ergibt|sind))(?: \p{L}+){0,3} $/u;

/** "Mit der Lizenz klettert das auf 3.800 Euro", not "mit einer Prämie von 1.200 Euro". */
function isCondition(even: string, [from, to]: Span, money: Money): boolean {
  return CONDITION.test(even.slice(Math.max(0, from - 30), from)) && !OF.test(even.slice(to, money.at[0]));
}

const CONDITION =
  /(?<!\p{L})(?:mit|samt|inklusive|dank|with|including)(?: (?:der|dem|den|einer|einem|the|a|an|seiner|ihrer))? $/u;
const OF = /^\p{L}* ?(?:(?:von|in höhe von|of|über|zu|ab|um)(?: \p{L}+)? ?)?$/u;

const RIGHT_AFTER = /^ ?(?:(?!plus|und|and|zuzüglich|ohne|without|before|vor)[\p{L}]+ ){0,3}$/u;
