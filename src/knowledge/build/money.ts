import type { Period, Span } from '../model.ts';
import { type Amount, findAmounts } from './amounts.ts';
import { bound, limitOf, qualifierAfter, qualifierBefore } from './bounds.ts';
import { periodOf } from './period.ts';
import { isJoined } from './ranges.ts';

/** An amount of money a text names; `bare` where no currency is written and only a word like "gross" says it is one. */
export interface Money {
  at: Span;
  min: number | null;
  max: number | null;
  approximate: boolean;
  /** How it is written: a plain figure has min = max. */
  form: 'range' | 'from' | 'upTo' | 'plain';
  period: Period;
  /** The period is written at the figure, not concluded from its size. */
  periodSaid: boolean;
  bare: boolean;
}

/**
 * Finds the money expressions of a sentence given as even text (see text.ts); offsets are into that sentence. A figure
 * without currency that is like the one `before` the sentence is money too; so may be, where the sentence is also given as
 * written, any number of the size of pay that counts nothing.
 */
export function findMoney(even: string, before?: number, text?: string): Money[] {
  if (!MONEY_AT_ALL.test(even)) return [];
  const amounts = goOn(even, shareCurrency(even, findAmounts(even)), before);
  const pairs = pairAmounts(even, amounts);
  const kept = pairs.filter((pair) => isMoney(even, pair) || (text !== undefined && mayBeMoney(text, pair)));
  const found = kept.map((pair, at) =>
    readMoney(even, pair, kept[at - 1]?.at[1] ?? 0, kept[at + 1]?.at[0] ?? even.length),
  );
  return spreadOut(even, found);
}

/** "From 48,000 for newcomers to 65,000 for old hands", "von 2.300 Euro für Anfänger bis 3.100 Euro": each end is a figure of its own. */
function spreadOut(even: string, found: readonly Money[]): Money[] {
  const opens = found.map((money, at) => {
    const next = found[at + 1];
    return next !== undefined && FROM.test(even.slice(0, money.at[1])) && isSpread(even, money, next);
  });
  return found.map((money, at) => {
    const value = money.min ?? money.max;
    const ends = (opens[at] && money.form === 'from') || (opens[at - 1] && money.form === 'upTo');
    return ends ? { ...money, form: 'plain', min: value, max: value } : money;
  });
}

function isSpread(even: string, { at: [, from] }: Money, { at: [to] }: Money): boolean {
  return (
    /^(?: euros?| €)? (?:for|für|bei) [^,;.\d]{3,40}$/u.test(even.slice(from, to).trimEnd()) ||
    SPREAD.test(even.slice(from, to))
  );
}

const FROM = /(?<!\p{L})(?:from|von) (?:€ ?)?[\d.,]+(?: ?€| euros?)?$/u;
const SPREAD = /^(?: euros?| €)? (?:for|für|bei) [^,;.\d]{3,40} (?:to|bis)(?: zu)? ?$/u;

/** Without one of these no money can be found; looking for them first saves reading every sentence for numbers. */
const MONEY_AT_ALL = /€|eur|\d|hundert|tausend|hundred|thousand|zehn|teen|elf|zwölf|twelve/;

interface Pair {
  low: Amount;
  high: Amount | undefined;
  at: Span;
}

const LIST = /^(?: auf| to| ?,| ?;| ?\/| und| and| sowie| bzw\.?| then| dann| danach)*(?: [\p{L}.]+){0,5} ?$/u;
const BARE_AFTER =
  /^ ?(?:brutto|netto|gross|net(?!\p{L})|im monat|pro monat|monatlich|per month|a month|monthly|im jahr|pro jahr|jährlich|per year|a year|per annum|annually|p\. ?a\.|die stunde|pro stunde|an hour|per hour)/u;

/** Nothing is counted by the number: the clause ends, or a verb's second half or a conjunction follows. */
const BARE_END =
  /^(?:[.,;:!?)]| –|$| (?:ein|an|und|oder|and|or|heim|nach hause|drin|üblich|für|hier|dort)(?!\p{L})| (?:im|in the) (?:ersten|zweiten|dritten|vierten|letzten|first|second|third|fourth|last)(?!\p{L}))/u;

/** "1.100, 1.200 und 1.300 Euro": the currency at the last figure is that of the figures before it. */
function shareCurrency(even: string, amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [amount, next] = [shared[at], shared[at + 1]];
    if (amount && next && !amount.currency && next.currency && alike(amount, next)) {
      const between = even.slice(amount.at[1], next.at[0]);
      if (LIST.test(between) && (isGrouped(amount) || /^(?:,| und| and| sowie)/.test(between)))
        shared[at] = { ...amount, currency: true };
    }
  }
  return shared;
}

/** "18 Euro, ein Vorarbeiter mit 22", "2.400 Euro für Gesellen, 2.800 für Meister": the currency goes on to figures of its size. */
function goOn(even: string, amounts: readonly Amount[], before: number | undefined): Amount[] {
  let last = before;
  return amounts.map((amount, at) => {
    const here = at > 0 || isGrouped(amount);
    const near = last !== undefined && here && amount.value / last > 0.45 && amount.value / last < 2.2;
    const shared =
      near && !isYear(amount) && GOES_ON.test(even.slice(amount.at[1])) ? { ...amount, currency: true } : amount;
    if (shared.currency) last = shared.value;
    return shared;
  });
}

/** What follows a figure that counts nothing: an end, or a word that is no noun. */
const GOES_ON =
  /^(?:[.;:!?)](?!\d)|, |$| (?:für|hier|dort|im|in|bei|mit|nach|wenn|und|oder|als|ab|zum|brutto|for|if|and|or|as|after|with|when|at|plus|gibt|sind|bekommt|bekommen|erhält|erhalten|heraus|heim)(?!\p{L}))/u;

function alike(a: Amount, b: Amount): boolean {
  return (
    (a.value >= 300 ? b.value >= 300 : CENTS.test(a.digits) && CENTS.test(b.digits)) &&
    !isYear(a) &&
    a.value / b.value > 0.4 &&
    a.value / b.value < 2.5
  );
}

const CENTS = /^\d{2}(?:[.,]\d{2})?$/;

function isYear({ digits }: Amount): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function pairAmounts(even: string, amounts: readonly Amount[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at];
    const high = amounts[at + 1];
    if (!low) continue;
    if (high && isRange(even, low, high)) {
      pairs.push(joinPair(low, high));
      at++;
    } else pairs.push({ low, high: undefined, at: low.at });
  }
  return pairs;
}

function isRange(even: string, low: Amount, high: Amount): boolean {
  const said = low.currency || high.currency || low.thousands || high.thousands || (isGrouped(low) && isGrouped(high));
  if (!isJoined(even, low.at, high.at) || !(said || BARE_AFTER.test(even.slice(high.at[1])))) return false;
  const scaled = scaleLow(low, high);
  return scaled < high.value && high.value <= scaled * 4;
}

/** Written the way sums are: "2.400", "14,50", "two thousand". */
function isGrouped({ digits }: Amount): boolean {
  return /[., ']\d{3}|^\d{2}[.,]\d{2}$|^\p{L}/u.test(digits);
}

/** "2,4 bis 2,8 Tsd.", "zwei- bis dreitausend": the thousands at the second figure are those of the first. */
function scaleLow(low: Amount, high: Amount): number {
  const shared =
    (high.thousands && low.value < 1000) || (low.halved && /^\p{L}/u.test(high.digits) && high.value >= 1000);
  return shared && !low.thousands ? low.value * 1000 : low.value;
}

function joinPair(low: Amount, high: Amount): Pair {
  const currency = low.currency || high.currency;
  return {
    low: { ...low, value: scaleLow(low, high), currency, thousands: low.thousands || high.thousands },
    high: { ...high, currency },
    at: [low.at[0], high.at[1]],
  };
}

function isMoney(even: string, { low, high, at }: Pair): boolean {
  if (low.currency || low.thousands) return true;
  if (isYear(low) && !high) return false;
  const after = even.slice(at[1]);
  if (low.value >= 8 && BARE_AFTER.test(after)) return true;
  if (/(?:jahr|year) $/.test(even.slice(0, at[0]))) return false;
  const size =
    low.value >= 1000 ? low.value <= 150_000 : low.value >= 10 && low.value < 100 && !/^\p{L}/u.test(low.digits);
  return isGrouped(low) && size && BARE_END.test(after);
}

/** A number that is written like a sum and counts nothing that is named behind it. */
function mayBeMoney(text: string, { low, high, at }: Pair): boolean {
  if (isYear(low) && !isGrouped(low)) return false;
  const value = high?.value ?? low.value;
  const spoken = value % 1 > 0;
  const size = value >= 400 ? value <= 200_000 && low.value >= 300 : (CENTS.test(low.digits) || spoken) && value >= 8;
  const written = /^\p{L}/u.test(low.digits) ? value >= 1000 || spoken : isGrouped(low) || /^\d{3,5}$/.test(low.digits);
  return (
    size &&
    written &&
    !COUNTED.test(text.slice(at[1])) &&
    !isCountedInEnglish(text, at, low) &&
    !NUMBERED.test(text.slice(0, at[0]))
  );
}

/** A noun right behind the number, or behind an adjective, is what it counts. */
const COUNTED =
  /^(?:-|[.,]\d| ?%| ?°| (?!Euro|EUR|Brutto|Netto|Im |In |Am |Auf )\p{Lu}| (?:neue|offene|freie|weitere|junge|ältere|verschiedene|einzelne|zusätzliche|kleine|große|alte|verkaufte|mal|stück)\p{Ll}* |(?: \p{Ll}+)? (?:people|residents|inhabitants|students|patients|jobs|employees|staff|workers|hours|kilomet\p{L}+|km|metres|square|tonnes|years|members|units|items|calls|volts?|watts?|guests|visitors|passengers|companies|firms|households|times|per cent|percent|pages|steps|beds|trees|cars|vehicles|flats|tickets|bottles|volt|kg|kilos?|m²|qm|grad|uhr|mal|von ihnen|o'clock))/u;
/** "2,900 turbines": written the English way, with a plural behind it. */
function isCountedInEnglish(text: string, [, to]: Span, { digits }: Amount): boolean {
  return /^\d{1,3},\d{3}$/.test(digits) && PLURAL.test(text.slice(to));
}

const PLURAL =
  /^(?: \p{Ll}+(?:al|ic|ed|ing|ian|ive|ous|ary|er|new|old|big|ish))? (?!euros|plus|gross|less|unless|across|towards|perhaps|sometimes|always|besides|upwards|as |is |was |this |thus )\p{Ll}{2,}s(?!\p{L})/u;
const NUMBERED =
  /(?:§|(?<!\p{L})(?:nr\.?|nummer|number|no\.?|artikel|paragraf|seite|page|uhr|din|iso|en|seit|since|anno|tel\.?:?|plz|a|b|l)) ?$/iu;

function readMoney(even: string, { low, high, at }: Pair, from: number, to: number): Money {
  const before = even.slice(Math.max(from, at[0] - 60), at[0]);
  const after = even.slice(at[1], at[1] + 60);
  const lead = qualifierBefore(before);
  const tail = qualifierAfter(after);
  const between = high ? even.slice(low.at[1], high.at[0]) : '';
  const form = high
    ? 'range'
    : (limitOf(even.slice(from, at[0]), even.slice(at[1], to)) ??
      tail.form ??
      lead.form ??
      (low.plus ? 'from' : 'plain'));
  const { period, said } = periodOf(even, at, [from, to], high?.value ?? low.value);
  return {
    at: [at[0] - lead.length, at[1] + tail.length],
    ...bound(form, low.value, high?.value),
    approximate: lead.approximate || tail.approximate || (high !== undefined && APPROXIMATE_INSIDE.test(between)),
    form,
    period,
    periodSaid: said,
    bare: !low.currency,
  };
}

const APPROXIMATE_INSIDE =
  /(?:etwa|rund|circa|ca\.?|knapp|gut|ungefähr|about|around|roughly|fast|nearly|almost|some) ?$/;
