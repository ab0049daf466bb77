import { flatMap } from '../flat-map.ts';
import { baseName } from '../occupation-names.ts';
import type { Occupations } from '../occupations.ts';
import { type Found, type Known, NOTHING } from './known-names.ts';
import type { Line } from './lines.ts';
import { noted } from './wording.ts';

/** True for a line that is a page's title ("X Jobs und Stellenangebote in Y"), not part of the article. */
export function isHeader(line: Line): boolean {
  return HEADERS.some((_, form) => namesIn(line, form) !== undefined);
}

/** What a line that is no running text names as a title of some form: one of `HEADERS`. */
function namesIn({ text, wording }: Line, form: number): HeaderNames | undefined {
  if (!wording) return readHeaderNames(text, form);
  const known = namedIn(wording);
  known[form] ??= readHeaderNames(text, form) ?? NO_NAMES;
  return known[form] === NO_NAMES ? undefined : known[form];
}

type HeaderNames = Record<string, string | undefined>;
const NO_NAMES: HeaderNames = {};
const namedIn = noted((): (HeaderNames | undefined)[] => []);

function readHeaderNames(text: string, form: number): HeaderNames | undefined {
  return HEADERS[form]?.exec(text)?.groups;
}

/** No line of a list: "- Grundkenntnisse in Englisch". */
const LOOSE =
  /^(?![-–—•*‣◦·»+→\p{So}])(?:(?<front>[^:.!?]{3,60}): (?=\p{Lu}))?(?<what>[^,.:!?–]{3,60}?) in (?<where>[^,.:!?–]{3,40})$/u;
const HEADERS = [
  /^(?<what>.+?)[ -]+(?:jobs|stellenangebote|stellen|stellenanzeigen|job offers|job openings|vacancies|openings)(?:,? (?:und|and|&) [\p{L} -]+?)?(?: (?:in|near|bei) (?<where>.+))?$/iu,
  /^(?:jobs|stellenangebote|stellen|vacancies)(?: (?:und|and|&) [\p{L} ]+?)? (?:als|für|as|for) (?:an? |the )?(?<what>.+?) in (?<where>.+)$/iu,
  /^(?:beruf|berufsbild|berufsporträt|job|jobs|occupation|profession|career|the occupation of|working as an?)[: ]+(?<what>.+?)(?: in (?<where>[^,.:!?–]+))?$/iu,
  LOOSE,
];

/** The names that the first lines say, the surest form of title first. */
export function readHeader(lines: readonly Line[], known: Known): Found {
  const short = lines.slice(0, 25).filter(({ kind, text }) => kind !== 'prose' && text.length <= 120);
  for (const [form, header] of HEADERS.entries()) {
    const found = flatMap(short, (line) => matchHeader(line, form, header === LOOSE, lines, known) ?? []);
    if (found.length > 0) return mostNamed(found, lines, known);
  }
  return NOTHING;
}

function matchHeader(
  line: Line,
  form: number,
  loose: boolean,
  lines: readonly Line[],
  known: Known,
): Found | undefined {
  const { front, what, where } = namesIn(line, form) ?? {};
  if (!what || /^\d[\d.]*\+? /.test(what)) return undefined;
  return checkHeader(calledFor(front, what, known) ?? what, where, loose, lines, known);
}

/** "Erzieherinnen und Erzieher gesucht: Kitas in Münster": who is called for, where what follows is no occupation. */
function calledFor(front: string | undefined, what: string, { occupations }: Known): string | undefined {
  if (!front || occupations.findOccupations(what).length > 0) return undefined;
  const at = occupations.findOccupations(front).at(-1)?.at;
  return at && front.slice(...at);
}

/** Of several, the one whose names the text uses most, else the first: advertised jobs may stand above the article. */
function mostNamed(found: readonly Found[], lines: readonly Line[], { places }: Known): Found {
  const [first = NOTHING] = found;
  if (
    found.every(
      ({ cityName, occupationName }) => cityName === first.cityName && occupationName === first.occupationName,
    )
  )
    return first;
  const prose = lines.filter(({ kind }) => kind === 'prose').map(({ text }) => text);
  const towns = prose.flatMap((text) => places.findTowns(text).map(({ town }) => town.id));
  const weigh = ({ town, occupationName = '' }: Found) =>
    towns.filter((id) => id === town?.id).length + prose.filter((text) => text.includes(occupationName)).length;
  return found.reduce((best, one) => (weigh(one) > weigh(best) ? one : best), first);
}

/** A headline such as "Früh auf in Dresden" names an occupation only where the catalogue or the text knows it as one. */
function checkHeader(
  what: string,
  where: string | undefined,
  loose: boolean,
  lines: readonly Line[],
  known: Known,
): Found | undefined {
  const name = withoutSynonym(cleanName(what), known.occupations);
  const town = where ? known.places.townOf(where.replace(/[\s.,;]+$/, '')) : undefined;
  const catalogued = known.occupations.occupationOf(name) !== undefined;
  const repeated = () => lines.some(({ text, kind }) => kind === 'prose' && text.includes(name));
  const sure = loose ? town && (catalogued || isKindOfKnown(name, known) || repeated()) : (town ?? where ?? catalogued);
  return sure ? { occupationName: name, cityName: where?.trim(), town } : undefined;
}

/** "Postdoctoral Researcher (Photonics)": a title of few words in capitals that ends with an occupation of the catalogue. */
function isKindOfKnown(name: string, { occupations }: Known): boolean {
  const bare = name.replace(/ ?\([^)]*\)$/, '');
  if (!/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3}$/u.test(bare)) return false;
  return occupations.findOccupations(bare).some(({ at }) => at[1] === bare.length);
}

/** "Fleischer (Metzger)", "Fleischer / Metzger": the first name, where only that is in the catalogue. */
function withoutSynonym(name: string, { occupationOf }: Occupations): string {
  const first = name.replace(/\s*(?:\([^)]*\)|(?: [/–|-] |, | oder | bzw\. | or ).*)\s*$/u, '');
  return first !== name && !occupationOf(name) && occupationOf(first) ? first : name;
}

/** Without what calls out in front of it ("Jetzt bewerben! Tischler") and words before a name. */
function cleanName(what: string): string {
  const quiet = what.replace(/^[^!?]{2,40}[!?]+\s+(?=\p{Lu})/u, '');
  const bare = quiet.replace(/^(?:aktuelle|neue|die|der|das|the|als|as an?|beruf)\s+/iu, '').replace(/^\d+\s+/, '');
  return baseName(bare.replace(/[\s:,;.–—|-]+$/u, ''));
}
