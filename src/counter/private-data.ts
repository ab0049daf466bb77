/** What looks like somebody's own data; each has a name in locales/…/counter.json under `private`. */
export type PrivateKind = (typeof rules)[number][0];

/** A text without personal data, and what was taken out, each kind once. */
export interface Cleaned {
  text: string;
  removed: PrivateKind[];
}

/** Takes out of a text what looks like personal data. Cleaning twice is cleaning once. */
export function removePrivate(text: string): Cleaned {
  const removed = new Set<PrivateKind>();
  let rest = text;
  // What stands to the left and right of something removed may together be personal data once more.
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = removeOnce(rest, removed);
  }
  return { text: rest, removed: [...removed] };
}

function removeOnce(text: string, removed: Set<PrivateKind>): string {
  return rules.reduce((rest, [kind, pattern]) => {
    const cleaned = rest.replace(pattern, ' ');
    if (cleaned !== rest) removed.add(kind);
    return cleaned === rest ? rest : cleaned.replace(/\s+/g, ' ').trim();
  }, text);
}

/**
 * The part of a text under the hands of somebody who types: what stands at its end and may yet become personal data is
 * held back. "dd einstieg 0351 12" is "dd einstieg".
 */
export function settledPart(text: string): string {
  return removePrivate(text).text.replace(unsettled, '').trimEnd();
}

/** A number that begins like one of a phone or is too long for pay, a mixture of letters and digits, half an address. */
const unsettled =
  /(?:^|\s)(?:(?:\+|0)\d[\d\s/()-]*|(?:\d[\s/-]?){6,}|\d{2,}\s?\d*\s?[A-Za-z]\s?\d*|[A-Za-z]{1,2}\d[\dA-Za-z ]*|\S*@\S*)$/;

const boundary = String.raw`(?<![\p{L}\d])`;
const end = String.raw`(?![\p{L}\d])`;
const rule = <Kind extends string>(kind: Kind, pattern: string) =>
  [kind, new RegExp(boundary + pattern + end, 'giu')] as const;

/** In this order: a longer kind of number before one that is part of it. */
const rules = [
  rule('email', String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`),
  rule('iban', String.raw`[a-z]{2}\d{2}(?: ?[\da-z]{4}){2,7}(?: ?[\da-z]{1,4})?`),
  // Area, date of birth, first letter of the name at birth, serial and check digits (§ 147 SGB VI).
  rule('insurance', String.raw`\d{2} ?\d{6} ?[a-z] ?\d{3}`),
  rule('insurance', String.raw`[a-z] ?\d{9}`),
  rule('customer', String.raw`\d{3} ?[a-z] ?\d{6}`),
  rule('customer', String.raw`\d{5} ?\/\/ ?\d{7}`),
  rule('phone', String.raw`(?:\+\d|0(?![.,]))[\d /()-]{5,}\d`),
  rule('birth', String.raw`\d{1,2}\. ?\d{1,2}\. ?(?:19\d\d|20[01]\d)`),
  rule('number', String.raw`\d{2} ?\d{3} ?\d{3} ?\d{3}`),
  rule('number', String.raw`\d{7,}`),
  ['name', /(?<!\p{L})(?:[Hh]errn?|[Ff]rau|[Hh]r\.|[Ff]r\.|[Mm]rs?\.?|[Mm]s\.?) \p{Lu}[\p{L}-]+/gu],
] as const;
