import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';

/** True for too little to be pay itself: "300 Euro mehr", "adds 3.60 an hour", "kommen 2,50 Euro dazu". */
export function isAddition({ signs, at: [from] }: Clause, money: Money, even: string): boolean {
  const more = even.slice(money.at[1], money.at[1] + 24).match(MORE_OF_PERIOD)?.[1];
  const period = more === undefined ? money.period : /^(?:jahr|year|annum)/u.test(more) ? 'year' : 'month';
  if ((money.max ?? money.min ?? 0) >= SMALL[period]) return false;
  const behind =
    more !== undefined ||
    signs.some(({ sign, at }) => sign === 'addition' && at[0] >= money.at[1] && at[0] - money.at[1] <= 12);
  return behind || ADDING.test(even.slice(from, money.at[0]));
}

/** "5.000 Euro im Jahr mehr" */
const MORE_OF_PERIOD =
  /^(?: euros?| €)? (?:im|pro|a|per|je|each|every) (jahr|monat|year|month|annum) (?:mehr|weniger|more|less)(?!\p{L})/u;

const SMALL = { hour: 10, month: 1000, year: 8000 };
const ADDING = /(?<!\p{L})(?:adds?|adding|plus|zuzüglich|nochmals?)(?: [\p{L}-]+){0,2} $/u;

/** True for what is paid once a year: "das 13. Monatseinkommen liegt bei 1.300 Euro", not "mit 13. Gehalt kommt man auf 42.000". */
export function isOnceAYear({ at }: Clause, money: Money, even: string): boolean {
  return money.period !== 'year' && THIRTEENTH.test(even.slice(at[0], money.at[0]));
}

/** True for what is paid a single time, beside the pay, or taken off it: "einmalig 5.000 Euro", "a one-off payment of €1,500". */
export function isPaidOnce({ at }: Clause, money: Money, even: string): boolean {
  const [before, after] = [even.slice(at[0], money.at[0]), even.slice(money.at[1], at[1])];
  return ONCE_BEFORE.test(before) || ONCE_AFTER.test(after) || EXTRA_HOURS.test(before) || TAKEN_OFF.test(after);
}

/** "Überstunden werden mit 16 Euro vergütet", "Notdienste werden gesondert vergütet, üblich sind 22 Euro" */
const EXTRA_HOURS =
  /(?<!\p{L})(?:not|bereitschafts|ruf|nacht|sonntags|wochenend)dienste?n? (?:werden|wird) (?:gesondert|extra|zusätzlich|eigens) (?:vergütet|bezahlt|entlohnt|abgerechnet)[^.]*$|(?<!\p{L})(?:überstunden|mehrarbeit|overtime)(?!\p{L})(?: \p{L}+){0,3} (?:mit|at|je|pro|zu|is|gibt es)(?: \p{L}+){0,2} $/u;
/** "… werden mit bis zu 300 Euro abgezogen" */
const TAKEN_OFF = /^(?: euros?| €)?(?: \p{L}+){0,2} (?:abgezogen|einbehalten|deducted|withheld|taken off)(?!\p{L})/u;

const ONCE_BEFORE =
  /(?<!\p{L})(?:(?:einmalig|bei vertragsunterschrift|on signing)(?: (?:mit|noch|weitere|another))?|(?:einmalige[nrs]?|one-(?:off|time))(?: (?!ist|sind|is)[\p{L}-]+)?(?: (?:von|in höhe von|über|of|worth))?) $/u;
const ONCE_AFTER = /^(?: euros?| €)?,? (?:einmalig|(?:as a )?one-(?:off|time)|just once|once only)(?!\p{L})/u;

const THIRTEENTH =
  /(?<!\p{L})(?<!(?:mit|samt|inklusive|inkl\.|durch|dank|with|including)(?: \p{L}+)? )(?:(?:jahres)?sonderzahlung|weihnachtsgeld|urlaubsgeld|weihnachtsgratifikation|christmas bonus|(?:1[34]\.|dreizehnte[sn]?|vierzehnte[sn]?|13th|14th|thirteenth|fourteenth) (?:monats)?(?:gehalt|einkommen|lohn|entgelt|salary|month))(?! und | and )(?: [\p{L}]+){0,5} $/u;
