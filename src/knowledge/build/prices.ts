import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';

/** True for what a thing costs: "je Stück", "den Eimer zu 22 Euro", "the 3,000-euro bottles". */
export function isPrice({ at: [from] }: Clause, { at }: Money, even: string): boolean {
  return (
    PER_PIECE.test(even.slice(at[1], at[1] + 40)) ||
    PRICED.test(even.slice(from, at[0])) ||
    DEAR.test(even.slice(at[1] - 6, at[1] + 30))
  );
}

const PER_PIECE =
  /^ ?(?:je|pro|per|\/) ?(?!\p{L}+(?:er|em|en|ed) (?:stunde|monat|jahr|hour|month|year))(?!monat|mon|stunde|std|jahr|h(?!\p{L})|month|hour|hr|year|annum|kalender|arbeitsstunde|zeitstunde)\p{L}+/u;
const DEAR =
  /\d-(?:euros?|€)(?:-| )(?!salar|job|wage|gross|netto|brutto|gehalt|pro|je|im|a |an |per )\p{L}{3,}|\d-euro-(?!job)\p{L}/u;
/** "Den Eimer zu 22 Euro", not "bis zu"; "eine Reise für 4.000 Euro". */
const PRICED =
  /(?<!bis|hin|in|von|up) zu $|(?<!\p{L})(?:ein|eine|einen|einem|einer) \p{L}{4,} für $|(?<!\p{L})(?:zu preisen|zum preis|at prices|at a price)(?: (?:ab|von|um|zwischen|from|of|between))? $/u;

/** True for what the self-employed charge, of which all their costs are still to be paid: "Freie Techniker berechnen 40 Euro". */
export function isBilled({ at: [from] }: Clause, money: Money, even: string): boolean {
  return BILLED.test(even.slice(from, money.at[0])) || BILL_FOR.test(even.slice(money.at[1], money.at[1] + 60));
}

const FREE =
  'freie[nr]?|freischaffende[nr]?|freiberufl\\p{L}*|selbstst?ändige[nr]?|freelanc\\p{L}*|self-employed|independent';
const BILLED = new RegExp(
  `(?<!\\p{L})(?:${FREE})(?: [\\p{L}-]+){0,3} (?:berechnen|nehmen|verlangen|fakturieren|kalkulieren|stellen|bill|charge|invoice|quote)(?!\\p{L})[^.;:]{0,40}$`,
  'u',
);
const BILL_FOR =
  /^(?: euros?| €)?(?: (?:die|pro|je|an|per) \p{L}+)?,? (?:(?:stellen|berechnen|verlangen|nehmen) (?:freie|selbst|freiberuf)|(?:is|are|ist|sind) what freelanc)/u;

/** True for a figure of which its sentence says that it is no pay: "60 Euro, das ist kein Lohn", "is not a wage". */
export function isSaidNoPay({ at }: Clause, money: Money, even: string): boolean {
  return NO_PAY.test(even.slice(money.at[1], at[1]));
}

const NO_PAY =
  /(?<!\p{L})(?:kein (?:gehalt|lohn|arbeitslohn|verdienst|einkommen)|nicht (?:um (?:das|den) |(?:um )?(?:ihr|dein|mein|euer) )(?:gehalt|lohn|verdienst)|(?:not|no) (?:a |your |my |the )(?:salary|wages?|pay)|(?:is|are|'s) (?:not|no) (?:salary|wages?|pay))(?![\p{L}-]|,? (?:von|mit|für|auf|bei|rise|increase|cut|slip|you|one|to|that|on) )/u;

/** True for a figure that is denied for another: "nicht 2.700 Euro, sondern 2.350". */
export function isNotThatMuch({ at: [from, to] }: Money, even: string): boolean {
  return NOT.test(even.slice(Math.max(0, from - 24), from)) && BUT.test(even.slice(to, to + 30));
}

const NOT = /(?<!\p{L})(?:nicht|not)(?: (?:etwa|die|mit|bei|the|at|for))? $/u;
const BUT = /^(?: euros?| €)?(?: [\p{L}]+){0,2},? (?:sondern|but)(?!\p{L})/u;
