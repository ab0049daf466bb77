import type { Period, Span } from '../model.ts';
import { findAmounts } from './amounts.ts';
import { bound, limitOf, qualifierAfter, qualifierBefore } from './bounds.ts';
import { isMoney, mayBeMoney } from './is-money.ts';
import { goOn, type Pair, pairAmounts, shareCurrency } from './money-pairs.ts';
import { periodOf } from './period.ts';

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
  return SPREAD.test(even.slice(from, to).trimEnd());
}

const FIRST_STEP =
  '(?:at|in|zum|zu|am|im|beim|nach|after|with|mit) (?:the |der |den |dem )?(?:start|outset|beginning|einstieg|anfang|beginn|berufsstart|berufseinstieg|berufsbeginn|first step|step one|lowest step|step 1|stufe 1|stufe eins|ersten stufe|untersten stufe|eingangsstufe)';

/** What follows a figure up to whom it is for, or up to the step that it is the first of, as part of a pattern. */
export const FOR_WHOM = String.raw`^(?: euros?| €)? (?:(?:for|für|bei) [^,;.\d]{3,40}|${FIRST_STEP})`;

const FROM = /(?<!\p{L})(?:from|von) (?:€ ?)?[\d.,]+(?: ?€| euros?)?$/u;
const SPREAD = new RegExp(`${FOR_WHOM}(?: (?:up to|to|bis)(?: (?:hin )?zu)?)?$`, 'u');

/** Without one of these no money can be found; looking for them first saves reading every sentence for numbers. */
const MONEY_AT_ALL = /€|eur|\d|hundert|tausend|hundred|thousand|zehn|teen|elf|zwölf|twelve/;

function readMoney(even: string, { low, high, at }: Pair, from: number, to: number): Money {
  const before = even.slice(Math.max(from, at[0] - 60), at[0]);
  const after = even.slice(at[1], at[1] + 60);
  const lead = qualifierBefore(before);
  const tail = qualifierAfter(after);
  const passed = from > 0 && PASSED.test(even.slice(from, at[0])) && ONWARDS.test(after);
  const between = high ? even.slice(low.at[1], high.at[0]) : '';
  const form = high
    ? 'range'
    : passed
      ? 'plain'
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

/** "Von 1.000 über 1.100 auf 1.200 Euro": a step on the way, no limit. */
const PASSED = /^(?: euros?| €)? (?:über|via) $/u;
const ONWARDS = /^(?: euros?| €)? (?:auf|bis|to) (?:€ ?)?\d/u;

const APPROXIMATE_INSIDE =
  /(?:etwa|rund|circa|ca\.?|knapp|gut|ungefähr|about|around|roughly|fast|nearly|almost|some) ?$/;
