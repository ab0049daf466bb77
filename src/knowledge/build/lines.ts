import { matchAll } from '../match-all.ts';
import type { Span } from '../model.ts';
import { trimSpan } from './text.ts';
import { noted, type Wording, wordingOf } from './wording.ts';

/** A line of an article, without blanks at its ends; `prose` is running text, `label` any short line, `clutter` a page's furniture. */
export interface Line {
  at: Span;
  text: string;
  kind: 'prose' | 'label' | 'clutter';
  /** How it is worded, where it is no running text: the headings and menus of a site are the same on every page. */
  wording: Wording | undefined;
}

/** Splits an article into its lines that are not empty and says of each what it is. */
export function readLines(text: string): Line[] {
  return matchAll(text, /[^\r\n]+/g)
    .map((found) => trimSpan(text, [found.index, found.index + found[0].length]))
    .filter(([from, to]) => to > from)
    .map((at) => toLine(text, at));
}

function toLine(text: string, at: Span): Line {
  if (at[1] - at[0] <= SHORT) {
    const wording = wordingOf(text, at);
    return { at, text: wording.text, kind: kindOfShort(wording), wording };
  }
  const line = text.slice(...at);
  const kind = kindOf(line);
  return { at, text: line, kind, wording: kind === 'prose' ? undefined : wordingOf(text, at) };
}

const SHORT = 80;
const kindOfShort = noted(({ text }) => kindOf(text));

function kindOf(line: string): Line['kind'] {
  const words = countWords(line, 40);
  if (words >= 40) return 'prose';
  if (words === 0 || (MAYBE_FURNITURE.test(line) && FURNITURE.test(line))) return 'clutter';
  if (words >= 26 || (words >= 10 && INNER_END.test(line)) || (words >= 4 && END.test(line))) return 'prose';
  return CLUTTER.test(line.toLowerCase()) ? 'clutter' : 'label';
}

/** The number of words in a line, as far as it matters. */
function countWords(line: string, most: number): number {
  let count = 0;
  for (let at = 0, inside = false; at < line.length && count < most; at++) {
    const letter = isLetter(line, at);
    if (letter && !inside) count++;
    inside = letter;
  }
  return count;
}

const [NO, YES] = [1, 2];
/** Which UTF-16 units are letters, filled when first met; 0 is not known yet. */
const letters = new Uint8Array(65_536);

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return isLetterOfTwo(text, unit < 0xdc00 ? at : at - 1);
  if (letters[unit] === 0) letters[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? YES : NO;
  return letters[unit] === YES;
}

/** A letter that takes two units. */
function isLetterOfTwo(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(Math.max(0, at), at + 2));
}

const END = /(?<!\b\d{1,2})[.…]["“”»«)']*$/;
const INNER_END = /\p{L}{3,}["“”»«)]*[.!?…]["“”»«)]* +["„»(]?\p{Lu}/u;

/** Furniture has one of these; looking for them first is fast. */
const MAYBE_FURNITURE = /[|›»>·•/©[]|cookie|impressum|datenschutz/i;
/** Never part of a text: menus, breadcrumbs, notices, advertised jobs. */
const FURNITURE =
  /\([mwdfx](?:\/[mwdfx]){1,2}\)\s+[–—-]\s| [|›»>·•] .+ [|›»>·•] |^\S+ [›»>|/] \S+|©|\bcookies?\b|\bimpressum\b|\bdatenschutzerklärung\b|\[[^\]]{2,30}\]\s*\[|\(\p{L}\/\p{L}\/\p{L}\).*[|·•]|[|·•].*\(\p{L}\/\p{L}\/\p{L}\)/iu;
/** Furniture where the line is no sentence, in small letters. */
const CLUTTER =
  /[|›]|^(?:anzeige|stellenanzeige|werbung|sponsored|ad|advert(?:isement)?):|^(?:home|start(?:seite)?)\s*[>›»/]|\bagb\b|\bjetzt (?:online )?bewerben\b|\bapply now\b|\blog ?in\b|\banmelden\b|\bregistrieren\b|\bsign (?:in|up)\b|\bnewsletter\b|\bjob-?alert\b|\bmerken\b|\bteilen\b|\btreffer\b|\bsortier|\bfilter\b|\b\d+\+? (?:jobs?|stellen(?:angebote|anzeigen)?|results?|ergebnisse|vacancies)\b|\bvor \d+ (?:tag|stunde|minute)|\b\d+ (?:days?|hours?) ago\b|\bveröffentlicht\b|\bseite \d+\b|\bpage \d+ of\b|\bweitere (?:jobs|stellen|treffer)|\bähnliche (?:jobs|stellen|berufe)|\bsimilar jobs\b|^(?:vollzeit|teilzeit|full[- ]time|part[- ]time|unbefristet|homeoffice)\b|^https?:|\b(?:gmbh|ag|kg)\b.*[·•–-]/u;
