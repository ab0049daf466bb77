import { LEADS, type Row, TAILS } from './bound-words.ts';
import type { Money } from './money.ts';

/** What words next to a figure say of it; `length` is the number of characters they take. */
export interface Qualifier {
  form: Money['form'] | undefined;
  approximate: boolean;
  length: number;
}

/** Reads the words right before a figure, in even text: "bis zu", "ab", "rund", "zwischen". */
export function qualifierBefore(before: string): Qualifier {
  let length = 0;
  let form: Money['form'] | undefined;
  let approximate = false;
  for (let rest = before; ; rest = before.slice(0, before.length - length)) {
    const found = firstOf(LEADS, rest);
    if (!found) return { form, approximate, length };
    length += found.length;
    form ??= found.row.form;
    approximate ||= found.row.approximate;
  }
}

/** What a denial makes of a limit: "keiner geht unter 17 Euro" is the least, "mehr als 3.000 zahlt niemand" the most. */
export function limitOf(before: string, after: string): Money['form'] | undefined {
  const limit = LIMITS.find(({ pattern }) => pattern.test(before));
  return limit && (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) ? limit.form : undefined;
}

const LIMITS: { pattern: RegExp; form: Money['form'] }[] = [
  { pattern: /(?<!\p{L})(?:unter|weniger als|below|under|less than) $/u, form: 'from' },
  { pattern: /(?<!\p{L})(?:über|mehr als|more than|above|over) $/u, form: 'upTo' },
];
const DENIED_BEFORE =
  /(?<!\p{L})(?:keiner|keine|keinen|niemand|selten|nie|nicht|kaum \p{L}+|ungern|nobody|no one|no-one|none|never|rarely|seldom|not|hardly any\p{L}*)(?: [\p{L}']+){0,5} $/u;
const DENIED_AFTER =
  /^[^.;,–]{0,40}?(?<!\p{L})(?:keiner|keine|niemand|niemanden|kein|nicht|nobody|no one|no-one|not|rarely|kaum|nie|never)(?!\p{L})/u;

/** Reads the words right after a figure, in even text: "aufwärts", "and more". */
export function qualifierAfter(after: string): Qualifier {
  const found = firstOf(TAILS, after);
  return { form: found?.row.form, approximate: found?.row.approximate ?? false, length: found?.length ?? 0 };
}

/** The first row that fits, and how many characters it takes. */
function firstOf(rows: readonly Row[], text: string): { row: Row; length: number } | undefined {
  for (const row of rows) {
    const length = row.pattern.exec(text)?.[0].length;
    if (length !== undefined) return { row, length };
  }
  return undefined;
}

/** The bounds of a figure of the given form. */
export function bound(form: Money['form'], low: number, high: number | undefined): Pick<Money, 'min' | 'max'> {
  return { min: form === 'upTo' ? null : low, max: form === 'from' ? null : (high ?? low) };
}
