import { fold } from '../fold.ts';
import type { Occupation, Span, Town } from '../model.ts';
import { baseName, type Occupations, slugOf } from '../occupations.ts';
import type { Line } from './lines.ts';
import type { Places } from './places.ts';
import { findSigns } from './signals.ts';

/** What an article is about; a part is undefined where neither its lines, its file name nor its text say so. */
export interface Names {
  occupationName: string | undefined;
  occupation: Occupation | undefined;
  cityName: string | undefined;
  town: Town | undefined;
}

/** Reads occupation and town from the header lines, else the file name, else from what the text keeps naming. */
export function readNames(
  lines: readonly Line[],
  file: string,
  { places, occupations }: { places: Places; occupations: Occupations },
): Names {
  const known = { places, occupations };
  const header = readHeader(lines, known);
  const complete = header.occupationName !== undefined && header.town !== undefined;
  const guesses = complete ? [] : rankGuesses(readFileName(file, lines, known), readBody(lines, known), lines, places);
  const found = [header, ...guesses];
  const named = found.find(({ occupationName }) => occupationName !== undefined);
  const placed = found.find(({ town }) => town) ?? found.find(({ cityName }) => cityName);
  const occupationName = named?.occupationName && usedForm(named.occupationName, lines);
  return {
    occupationName,
    occupation: occupationName === undefined ? undefined : catalogued(occupationName, occupations),
    cityName: placed?.town?.name ?? placed?.cityName,
    town: placed?.town,
  };
}

/** The occupation of a name, else of the man of a woman: "Friseurin" is a "Friseur". */
function catalogued(name: string, { occupationOf }: Occupations): Occupation | undefined {
  return occupationOf(name) ?? occupationOf(name.replace(/frau$/, 'mann').replace(/(?<=\p{L}{4})in$/u, ''));
}

/** The file name comes first, unless the text names another town again and again and the file's never; "tresen-luebeck.txt" tells the town alone. */
function rankGuesses(
  file: Found & { person: boolean },
  body: Found & { sure: boolean },
  lines: readonly Line[],
  places: Places,
): Found[] {
  if (!body.sure || namesTown(lines, file.town, places))
    return [file.person ? file : { ...file, occupationName: body.occupationName ?? file.occupationName }, body];
  return [{ ...NOTHING, occupationName: file.occupationName }, body, file];
}

function namesTown(lines: readonly Line[], town: Town | undefined, places: Places): boolean {
  return lines.some(({ text }) =>
    places.findTowns(text, { adjectives: true }).some((found) => found.town.id === town?.id),
  );
}

/** "Kaufmann/-frau" is named by the form that the text itself uses, the first one where it uses both or none. */
function usedForm(name: string, lines: readonly Line[]): string {
  const other = name.endsWith('mann') ? name.replace(/mann$/, 'frau') : name.replace(/frau$/, 'mann');
  const prose = lines.filter(({ text, kind }) => kind === 'prose' || !isHeader(text)).map(({ text }) => text);
  const uses = (form: string) =>
    prose.some((text) => new RegExp(`(?<!\\p{L})${escapePattern(form)}(?!\\p{L})`, 'u').test(text));
  return other !== name && uses(other) && !uses(name) ? other : name;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True for a line that is a page's title ("X Jobs und Stellenangebote in Y"), not part of the article. */
export function isHeader(line: string): boolean {
  return HEADERS.some((header) => header.test(line));
}

type Known = { places: Places; occupations: Occupations };
type Found = Pick<Names, 'occupationName' | 'cityName' | 'town'>;

const NOTHING: Found = { occupationName: undefined, cityName: undefined, town: undefined };

const LOOSE = /^(?:[^:.!?]{3,60}: (?=\p{Lu}))?(?<what>[^,.:!?–]{3,60}?) in (?<where>[^,.:!?–]{3,40})$/u;
const HEADERS = [
  /^(?<what>.+?)[ -]+(?:jobs|stellenangebote|stellen|stellenanzeigen|job offers|job openings|vacancies|openings)(?:,? (?:und|and|&) [\p{L} -]+?)?(?: (?:in|near|bei) (?<where>.+))?$/iu,
  /^(?:jobs|stellenangebote|stellen|vacancies)(?: (?:und|and|&) [\p{L} ]+?)? (?:als|für|as|for) (?:an? |the )?(?<what>.+?) in (?<where>.+)$/iu,
  /^(?:beruf|berufsbild|berufsporträt|job|jobs|occupation|profession|career|the occupation of|working as an?)[: ]+(?<what>.+?)(?: in (?<where>[^,.:!?–]+))?$/iu,
  LOOSE,
];

function readHeader(lines: readonly Line[], known: Known): Found {
  const short = lines.slice(0, 25).filter(({ kind, text }) => kind !== 'prose' && text.length <= 120);
  for (const header of HEADERS) {
    const found = short.flatMap(({ text }) => matchHeader(header, text, lines, known) ?? []);
    if (found.length > 0) return mostNamed(found, lines, known);
  }
  return NOTHING;
}

function matchHeader(header: RegExp, text: string, lines: readonly Line[], known: Known): Found | undefined {
  const { what, where } = text.match(header)?.groups ?? {};
  return what && !/^\d[\d.]*\+? /.test(what) ? checkHeader(what, where, header === LOOSE, lines, known) : undefined;
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
  const repeated = () => lines.filter(({ text, kind }) => kind === 'prose' && text.includes(name)).length > 0;
  const sure = loose ? town && (catalogued || repeated()) : (town ?? where ?? catalogued);
  return sure ? { occupationName: name, cityName: where?.trim(), town } : undefined;
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

/** "occupation-town.txt": the longest ending that is a town; the occupation in the spelling of the text. */
function readFileName(
  file: string,
  lines: readonly Line[],
  { places, occupations }: Known,
): Found & { person: boolean } {
  const parts = slugOf(file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')).split('-');
  for (let cut = 1; cut < parts.length; cut++) {
    const town = places.townOf(parts.slice(cut).join('-')) ?? places.townOf(parts.slice(cut).join(' '));
    if (!town) continue;
    const occupationName = spellLike(withoutIn(parts.slice(0, cut)), lines, occupations);
    const person = occupationName !== undefined && isPerson(occupationName, occupations);
    return { occupationName, cityName: town.name, town, person };
  }
  return { ...NOTHING, person: false };
}

/** A name that the catalogue has, or that ends like one of people: "Intonateur", "crane-operator". */
function isPerson(name: string, occupations: Occupations): boolean {
  return catalogued(name, occupations) !== undefined || PERSON.test(name);
}

const PERSON =
  /(?:er|in|mann|frau|kraft|kräfte|ist|eur|ent|ant|or|oge|nom|arzt|ärztin|wirt|hilfe|assistenz|angestellte|beamte|te|chef|pilot|koch|man|nurse|clerk|analyst|ian|designer|guide|lead|manager|hand|service|[a-z]+(?:nden|nde))$/iu;

function withoutIn(parts: readonly string[]): readonly string[] {
  return parts.length > 1 && /^in(?:nen)?$/.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}

function spellLike(parts: readonly string[], lines: readonly Line[], occupations: Occupations): string | undefined {
  const joined = parts.join(' ');
  const text = lines.map((line) => line.text).join('\n');
  const pattern = new RegExp(
    parts
      .map((part) => `\\p{L}{${Math.max(1, part.length - 2)},${part.length}}`)
      .join('[ -](?:(?:für|im|in|und|der|of|and) )?'),
    'gu',
  );
  const written = [...text.matchAll(pattern)].find(
    ([words]) => withoutFillers(slugOf(words)) === withoutFillers(parts.join('-')) && /^\p{Lu}/u.test(words),
  );
  if (written) return baseName(written[0]);
  const known = catalogued(joined, occupations) ?? catalogued(parts.join('-'), occupations);
  if (known) return namesOf(known).find((name) => isSlugOf(name, parts.join('-'))) ?? known.de[0];
  return parts.every((part) => /^[a-z]{3,}$/.test(part)) ? parts.map(spellSlug).join(' ') : undefined;
}

function withoutFillers(slug: string): string {
  return slug.replace(/-(?:fuer|im|in|und|der|of|and)(?=-)/g, '');
}

function isSlugOf(name: string, slug: string): boolean {
  return withoutFillers(slugOf(name)) === withoutFillers(slug);
}

/** The likely spelling of a slug: a capital, and ae, oe, ue as umlauts except after a vowel or q. */
function spellSlug(part: string): string {
  const umlauts = part.replace(/(?<![aeouq])([aou])e(?!u)/g, (_, vowel: string) => UMLAUTS[vowel] ?? vowel);
  return umlauts.slice(0, 1).toUpperCase() + umlauts.slice(1);
}

const UMLAUTS: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

function namesOf({ de, en }: Occupation): string[] {
  return [...de, ...en];
}

/** What the text names most; a name in a line of its own counts for five, one right before "in TOWN" for three. */
function readBody(lines: readonly Line[], { places, occupations }: Known): Found & { sure: boolean } {
  const towns = new Map<string, { town: Town; weight: number }>();
  const jobs = new Map<string, { id: string; weight: number }>();
  const written = new Map<string, { id: string; name: string; weight: number }>();
  for (const { text, kind } of lines.filter((line) => line.kind !== 'clutter')) {
    const heading = kind === 'label' ? 4 : 0;
    for (const { town, at } of places.findTowns(text, { adjectives: true })) {
      if (A_THING.test(text.slice(Math.max(0, at[0] - 10), at[0]))) continue;
      const adjective = places.townOf(text.slice(...at)) === undefined;
      const first = towns.size === 0 && !adjective ? 1 : 0;
      const weight = weighTown(text.slice(Math.max(0, at[0] - 12), at[0]), town, adjective);
      add(towns, town.id, { town }, weight < 1 ? weight : weight + heading + first);
    }
    for (const { occupation, at } of occupations.findOccupations(text)) {
      const name = nameIn(text.slice(...at), occupation);
      const first = jobs.size === 0 ? 1 : 0;
      const weight = weighJob(text, at, name) * (1 + heading) + first;
      add(jobs, occupation.id, { id: occupation.id }, weight);
      add(written, `${occupation.id} ${name}`, { id: occupation.id, name }, weight);
    }
  }
  const { town, weight = 0 } = best([...towns.values()]) ?? {};
  const job = best([...jobs.values()])?.id;
  const occupationName = best([...written.values()].filter(({ id }) => id === job))?.name ?? beforeTown(lines, town);
  return { occupationName, cityName: town?.name, town, sure: weight >= 5 };
}

/** How much a town's name tells: "in Leipzig" more than "Leipziger", a village's may be another word. */
function weighTown(before: string, { population }: Town, adjective: boolean): number {
  if (adjective) return 0.5;
  const said = WHERE.test(before);
  return (population ?? 0) < 20_000 ? (said ? 1 : 0.2) : said ? 3 : 1;
}

const WHERE = /(?:^|[\s(„"])(?:in|nach|aus|bei|um|von|near|of|outside|around|from) $/iu;

/** How much an occupation's name tells: "I am a baker" most, "I was a baker" and "the master" little. */
function weighJob(text: string, at: Span, name: string): number {
  const before = text.slice(Math.max(0, at[0] - 30), at[0]);
  if (WAS.test(before) || FIELD.test(before)) return 0.2;
  if (findSigns(name).some(({ sign }) => GRADES.has(sign))) return 0.3;
  const town = /^(?:\s?\([mwdf/]+\)|[/:*]-?in(?:nen)?)? in \p{Lu}/u.test(text.slice(at[1]));
  return 1 + (town ? 2 : 0) + (AM.test(before) ? 2 : 0);
}

const WAS =
  /(?<!\p{L})(?:davor|vorher|zuvor|früher|einst|ehemals|used to be|formerly|previously)(?: \p{L}+){0,3} $|(?<!\p{L})war (?:ich|er|sie)(?: \p{L}+){0,2} $/iu;
/** "Aus dem Rettungsdienst" is where somebody works. */
const FIELD = /(?<!\p{L})(?:aus der|aus dem|in der|im|beim|in the|at the) $/iu;
const AM =
  /(?<!\p{L})(?:ich bin|bin ich|i am|i'm|arbeite[nt]?(?: seit \p{L}+ jahren| hier)? als|worked as|working as|works? as|becom(?:e|es|ing)|(?:career|job|life|work) as|(?:beruf|berufsbild|leben|arbeit|alltag) (?:als|der|des|einer|eines))(?: an?| eine?[rs]?)? $/iu;
const GRADES: ReadonlySet<string> = new Set(['apprentice', 'entry', 'experienced', 'specialist', 'top']);

/** "Der Lehre", "im Hof": no town. */
const A_THING = /(?:^|[\s(])(?:d(?:er|ie|as|en|em)|eine[rmn]?|im|am|zum|zur|beim|vom|the|a) $/iu;

function add<Value>(map: Map<string, Value & { weight: number }>, key: string, value: Value, weight: number): void {
  const known = map.get(key);
  map.set(key, known ? { ...known, weight: known.weight + weight } : { ...value, weight });
}

function best<Value extends { weight: number }>(found: readonly Value[]): Value | undefined {
  return [...found].sort((a, b) => b.weight - a.weight)[0];
}

/** The catalogue's name that the text uses, without its ending. */
function nameIn(written: string, occupation: Occupation): string {
  const folded = fold(written);
  const names = namesOf(occupation).filter((name) =>
    folded.startsWith(fold(name).slice(0, Math.max(3, fold(name).length - 1))),
  );
  return names.sort((a, b) => b.length - a.length)[0] ?? occupation.de[0] ?? written;
}

/** The capitalised words that most often stand right before "in TOWN". */
function beforeTown(lines: readonly Line[], town: Town | undefined): string | undefined {
  if (!town) return undefined;
  const counts = new Map<string, { name: string; weight: number }>();
  const pattern = new RegExp(`((?:\\p{Lu}[\\p{L}/:*()-]+ ){1,3})in ${town.name.replace(/[ (/].*$/, '')}`, 'gu');
  for (const { text } of lines) {
    for (const found of text.matchAll(pattern)) {
      const name = baseName(found[1] ?? '');
      add(counts, fold(name), { name }, 1);
    }
  }
  return best([...counts.values()])?.name;
}
