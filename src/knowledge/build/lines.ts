import type { Span } from '../model.ts';
import { trimSpan } from './text.ts';

/** A line of an article, without blanks at its ends; `prose` is running text, `label` any short line, `clutter` a page's furniture. */
export interface Line {
  at: Span;
  text: string;
  kind: 'prose' | 'label' | 'clutter';
}

/** Splits an article into its lines that are not empty and says of each what it is. */
export function readLines(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((found) => trimSpan(text, [found.index, found.index + found[0].length]))
    .filter(([from, to]) => to > from)
    .map((at) => toLine(at, text.slice(...at)));
}

function toLine(at: Span, text: string): Line {
  return { at, text, kind: text.length > SHORT ? kindOf(text) : rememberKind(text) };
}

const SHORT = 80;
const kinds = new Map<string, Line['kind']>();

/** The headings and menus of a site are the same on every page. */
function rememberKind(line: string): Line['kind'] {
  const known = kinds.get(line);
  if (known) return known;
  const kind = kindOf(line);
  if (kinds.size >= 20_000) kinds.clear();
  kinds.set(line, kind);
  return kind;
}

function kindOf(line: string): Line['kind'] {
  const maybeFurniture = MAYBE_FURNITURE.test(line);
  const words = countWords(line, maybeFurniture ? 40 : 26);
  if (words === 0 || (words < 40 && maybeFurniture && FURNITURE.test(line))) return 'clutter';
  if (words >= 26 || (words >= 10 && INNER_END.test(line)) || (words >= 4 && END.test(line))) return 'prose';
  return CLUTTER.test(line.toLowerCase()) ? 'clutter' : 'label';
}

/** The number of words in a line, as far as it matters. */
function countWords(line: string, most: number): number {
  const word = /\p{L}+/gu;
  let count = 0;
  while (count < most && word.test(line)) count++;
  return count;
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
  /[|›]|^(?:home|start(?:seite)?)\s*[>›»/]|\bagb\b|\bjetzt (?:online )?bewerben\b|\bapply now\b|\blog ?in\b|\banmelden\b|\bregistrieren\b|\bsign (?:in|up)\b|\bnewsletter\b|\bjob-?alert\b|\bmerken\b|\bteilen\b|\btreffer\b|\bsortier|\bfilter\b|\b\d+\+? (?:jobs?|stellen(?:angebote|anzeigen)?|results?|ergebnisse|vacancies)\b|\bvor \d+ (?:tag|stunde|minute)|\b\d+ (?:days?|hours?) ago\b|\bveröffentlicht\b|\bseite \d+\b|\bpage \d+ of\b|\bweitere (?:jobs|stellen|treffer)|\bähnliche (?:jobs|stellen|berufe)|\bsimilar jobs\b|^(?:vollzeit|teilzeit|full[- ]time|part[- ]time|unbefristet|homeoffice)\b|^https?:|\b(?:gmbh|ag|kg)\b.*[·•–-]/u;
