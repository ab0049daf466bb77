import { matchAll } from '../match-all.ts';
import type { Span } from '../model.ts';

/**
 * The text made even for patterns, character by character so that offsets stay: lower case, every kind of blank a blank,
 * every long dash `–`, every apostrophe `'`. Line ends stay.
 */
export function evenText(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, lowerOne)).replace(UNEVEN, evenOne);
}

/**
 * The sentences of a part of a text, in order. Abbreviations and ordinals do not end one, nor does a full stop before a
 * small letter: the text is as it was written.
 */
export function splitSentences(text: string, [from, to]: Span): Span[] {
  const part = text.slice(from, to);
  const sentences: Span[] = [];
  let begun = 0;
  for (const found of [...matchAll(part, SENTENCE_END), undefined]) {
    if (found && !endsSentence(part, found)) continue;
    const end = found ? found.index + found[0].length : part.length;
    const [start, last] = trimSpan(part, [begun, end]);
    if (last > start) sentences.push([start + from, last + from]);
    begun = end;
  }
  return sentences;
}

/** The span without blanks at its ends. */
export function trimSpan(text: string, [from, to]: Span): Span {
  if (from < to && isInk(text.charCodeAt(from)) && isInk(text.charCodeAt(to - 1))) return [from, to];
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return [start, Math.max(start, to - (piece.length - piece.trimEnd().length))];
}

/** No blank for sure. */
function isInk(unit: number): boolean {
  return unit > 32 && unit < 128;
}

/** True where two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

const SENTENCE_END = /(?:[.!?…]+["“”»«)']*(?=\s|$)|\n)/g;
const ABBREVIATION =
  /(?:^|[\s("„])(?:z\. ?b|u\. ?a|d\. ?h|i\. ?d\. ?r|z\. ?t|ca|etwa|bzw|bspw|inkl|exkl|evtl|ggf|vgl|sog|max|min|mind|nr|tsd|std|mtl|monatl|jährl|abs|art|st|dr|prof|e\. ?g|i\. ?e|approx|no|vs|mr|mrs|ms|p\. ?a|p\. ?m|\d{1,2})$/i;

function endsSentence(part: string, found: RegExpExecArray): boolean {
  if (!found[0].startsWith('.') || found[0].startsWith('..')) return true;
  if (/^[^\S\n]+\p{Ll}/u.test(part.slice(found.index + found[0].length, found.index + found[0].length + 3)))
    return false;
  if (!ABBREVIATION.test(part.slice(Math.max(0, found.index - 12), found.index))) return true;
  return /^\s*\n/.test(part.slice(found.index + 1));
}

const UNEVEN = /[^\S\r\n ]|[\u2010\u2011\u2212\u2012\u2014\u2015’‘´`]/g;

function evenOne(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if ('’‘´`'.includes(sign)) return "'";
  return '\u2010\u2011\u2212'.includes(sign) ? '-' : '–';
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
