import { fold } from '../fold.ts';
import type { Occupation, Span, Town } from '../model.ts';
import type { OccupationMatch, Occupations } from '../occupations.ts';
import type { Names } from './names.ts';
import type { PlaceMatch, Places } from './places.ts';

/** Tells whether a piece of text is about the article's own town and occupation. */
export interface Others {
  /** Another town than the article's that the text names, and not its own. */
  otherTown: (text: string) => string | undefined;
  /** Another occupation than the article's that the text names, and not its own; where it is `apart`, one that shares a name's end with it too. */
  otherOccupation: (text: string, apart?: boolean) => NamedOccupation | undefined;
  /** True where the first occupation that a sentence names is not the article's. */
  isOfOthers: (text: string) => boolean;
  /** The towns that a text names. */
  townsIn: (text: string) => Named[];
  /** The people that a text names by an occupation. */
  peopleIn: (text: string) => Person[];
  /** The same for parts of a text: what the whole does not name need not be looked for in them. */
  within: (whole: string) => Pick<Others, 'otherTown' | 'otherOccupation'>;
  /** True for a word of the occupation's own name, which says no level: "Meister" of a caretaker ("Hausmeister"). */
  isOwnWord: (word: string) => boolean;
}

/** A town or an occupation as named; `own` where it is the article's. */
export interface Named {
  at: Span;
  own: boolean;
}

/** People as named; `single` where it is one person, `related` where the name shares a stem with one of the article's own occupation, `alike` where with the one it goes by. */
export interface Person extends Named {
  single: boolean;
  related: boolean;
  alike: boolean;
}

/** An occupation as named; `single` where it is one person's ("ein Laborant"), `related` where its name shares a stem with the article's. */
export interface NamedOccupation {
  name: string;
  at: Span;
  single: boolean;
  related: boolean;
}

/** Knows the article's own town and occupation from others. */
export function createOthers(names: Names, places: Places, occupations: Occupations): Others {
  const words = fold(names.occupationName ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
  const findTowns = once((text: string) => places.findTowns(text, { adjectives: true }));
  const findOccupations = once((text: string) => occupations.findOccupations(text));
  const whole: Find = { towns: findTowns, occupations: findOccupations };
  return {
    otherTown: (text) => otherTown(text, names, whole),
    otherOccupation: (text, apart) => otherOccupation(text, names, whole, apart),
    isOfOthers: (text) => !namesOwnFirst(text, names, whole),
    townsIn: (text) => townsIn(text, names, whole),
    peopleIn: (text) => peopleIn(text, names, whole),
    within(text) {
      const find: Find = {
        towns: findTowns(text).length > 0 ? (part) => places.findTowns(part, { adjectives: true }) : () => [],
        occupations: findOccupations(text).length > 0 ? occupations.findOccupations : () => [],
      };
      return {
        otherTown: (part) => otherTown(part, names, find),
        otherOccupation: (part, apart) => otherOccupation(part, names, find, apart),
      };
    },
    isOwnWord: (word) => words.some((own) => fold(word).startsWith(own)),
  };
}

/** Finds what a text names, the article's own or not. */
interface Find {
  towns: (text: string) => PlaceMatch[];
  occupations: (text: string) => OccupationMatch[];
}

/** What was found in a text is kept while the article is read. */
function once<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** A town counts after a preposition ("in Leipzig") or as an adjective ("Leipziger Betriebe"); small ones only where they are sure. */
function otherTown(text: string, { town: own }: Names, find: Find): string | undefined {
  const named = find.towns(text).filter(({ town, at }) => isPlace(text, town.population ?? 0, at[0]));
  const isOwn = ({ town, at }: PlaceMatch) => town.id === own?.id || isShortFor(text.slice(...at), own?.name);
  const [other] = named;
  if (!other) return findState(text, own);
  return named.some(isOwn) || HERE.test(text.slice(other.at[1])) ? undefined : other.town.name;
}

function townsIn(text: string, { town: own }: Names, find: Find): Named[] {
  return find
    .towns(text)
    .filter(({ town, at }) => isPlace(text, town.population ?? 0, at[0]))
    .map(({ town, at }) => ({ at, own: town.id === own?.id || isShortFor(text.slice(...at), own?.name) }));
}

function peopleIn(text: string, names: Names, find: Find): Person[] {
  const own = ownNames(names);
  return find
    .occupations(text)
    .filter(({ at }) => !LOCATIVE.test(text.slice(0, at[0])))
    .map(({ occupation, at }) => {
      const written = fold(text.slice(...at));
      return {
        at,
        own: occupation.id === names.occupation?.id || foldedNames(occupation).some((name) => related(name, own)),
        single: SINGLE.test(text.slice(0, at[0])),
        related: own.some((mine) => shareStem(written, mine)),
        alike: isAlike(written, own[0] ?? ''),
      };
    });
}

function isAlike(written: string, own: string): boolean {
  return written.slice(0, 4) === own.slice(0, 4) || shareStem(written, own);
}

/** After another town's name: the text is back home. */
const HERE = /(?<!\p{L})(?:hier|hierzulande|vor ort|bei uns|here|locally)(?!\p{L})/iu;

/** Another federal state than that of the article's town. */
function findState(text: string, own: Town | undefined): string | undefined {
  const found = [...text.matchAll(STATE)].find(([, name]) => STATES[fold(name ?? '')] !== own?.state);
  return found?.[1];
}

const STATES: Record<string, string> = Object.fromEntries(
  (
    [
      ['BW', 'Baden-Württemberg'],
      ['BY', 'Bayern', 'Bavaria'],
      ['BB', 'Brandenburg'],
      ['HE', 'Hessen', 'Hesse'],
      ['MV', 'Mecklenburg-Vorpommern'],
      ['NI', 'Niedersachsen', 'Lower Saxony'],
      ['NW', 'Nordrhein-Westfalen', 'North Rhine-Westphalia', 'NRW'],
      ['RP', 'Rheinland-Pfalz', 'Rhineland-Palatinate'],
      ['SL', 'Saarland'],
      ['SN', 'Sachsen', 'Saxony'],
      ['ST', 'Sachsen-Anhalt', 'Saxony-Anhalt'],
      ['SH', 'Schleswig-Holstein'],
      ['TH', 'Thüringen', 'Thuringia'],
    ] as const
  ).flatMap(([code, ...names]) => names.map((name): [string, string] => [fold(name), code])),
);
const STATE =
  /(?<!\p{L})(?:[Ii]n|[Ii]m|[Ii]n ganz) (Baden-Württemberg|Bayern|Bavaria|Brandenburg(?! an)|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Rheinland-Pfalz|Rhineland-Palatinate|Saarland|Sachsen-Anhalt|Saxony-Anhalt|Sachsen|Saxony|Schleswig-Holstein|Thüringen|Thuringia)(?![\p{L}-])/gu;

/** "Die Halle" and "im Hof" are no towns, "in Halle" and "Hof zahlt" may be. */
function isPlace(text: string, population: number, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (DETERMINER.test(before) || COMPARED.test(text.slice(Math.max(0, at - 40), at))) return false;
  const after = PREPOSITION.test(before);
  return population >= 100_000 || (after && population >= 3000);
}

/** "Anders als in Hamburg": what follows is said of the article's own town. */
const COMPARED =
  /(?:anders als|im gegensatz zu|im vergleich zu|verglichen mit|statt|unlike|compared (?:with|to)|in contrast to) (?:in |zu )?$/iu;
const DETERMINER =
  /(?:^|[\s(])(?:d(?:er|ie|as|en|em)|derselben|dieser|jeder|eine[rmn]?|im|am|zum|beim|vom|the|this|a) $/iu;
const PREPOSITION = /(?:^|[\s(])(?:in|(?<!je )nach|aus|um|bei|von|near|from|of|around|nahe) $/iu;

/** "Frankfurt" may be the article's own "Frankfurt (Oder)". */
function isShortFor(written: string, own: string | undefined): boolean {
  return own !== undefined && fold(own).split(/[ (/]/)[0] === fold(written);
}

function otherOccupation(text: string, names: Names, find: Find, apart = false): NamedOccupation | undefined {
  const own = ownNames(names);
  const named = find.occupations(text).filter(({ at }) => !LOCATIVE.test(text.slice(0, at[0])));
  const isOwn = (occupation: Occupation) =>
    occupation.id === names.occupation?.id ||
    (!(apart && names.occupation) && foldedNames(occupation).some((name) => related(name, own)));
  const [first] = named;
  if (named.some(({ occupation }) => isOwn(occupation))) return undefined;
  const at = first?.at ?? findPerson(text, own);
  if (!at) return undefined;
  const name = text.slice(...at);
  return {
    name,
    at,
    single: SINGLE.test(text.slice(0, at[0])),
    related: own.some((mine) => shareStem(fold(name), mine)),
  };
}

/** "An der Rezeption" is where, not who. */
const LOCATIVE = /(?<!\p{L})(?:an|in|auf|hinter|vor|at|in|behind) (?:der|dem|den|the|einer|einem) $/iu;

/** A word for people of many occupations, none of which is the article's: "der Ingenieur". */
function findPerson(text: string, own: readonly string[]): Span | undefined {
  if (!SOMEBODY.test(text)) return undefined;
  const [found] = text.matchAll(PERSON);
  if (
    !found ||
    PRAISED.test(text.slice(0, found.index)) ||
    own.some((name) => includesWhole(name, fold(found[1] ?? '')))
  )
    return undefined;
  return [found.index, found.index + found[0].length];
}

/** "Ein guter Verkäufer" is one of the article's own. */
const PRAISED =
  /(?<!\p{L})(?:gute[rn]?|tüchtige[rn]?|starke[rn]?|fleißige[rn]?|erfolgreiche[rn]?|good|strong|successful|able) $/iu;
/** Without one of these there is none. */
const SOMEBODY =
  /rzt|Ingenieur|Lehrer|Sachbea|Informat|Laborant|Verkäufer|Beamt|Monteur|Akadem|ahrer|Schlosser|Elektron|Straßenb|Weichen|engineer|teacher|doctor|clerk|scientist|river|itter|echanic|icker|acker|uard|leaner|orter|ecturer|ditor|onductor/;

const PERSON =
  /(?<!\p{L})(\p{L}*[Aa]rzt|\p{L}*[Ää]rzt|Ingenieur|Lehrer|Sachbearbeiter|Informatiker|Laborant|Verkäufer|Beamt|Monteur|Akademiker|\p{L}{4,}[Ff]ahrer|Schlosser|Elektroniker|Straßenbahner|Weichensteller|engineer|teacher|doctor|clerk|scientist|[Dd]river|[Ff]itter|[Mm]echanic|[Pp]icker|[Pp]acker|[Gg]uard|[Cc]leaner|[Pp]orter|[Ll]ecturer|[Ee]ditor|[Cc]onductor)(?:in|innen|en|e|er|s|n)?(?!\p{L})/gu;

function namesOwnFirst(text: string, names: Names, find: Find): boolean {
  const own = fold(names.occupationName ?? '').slice(0, -1);
  const place = own.length < 3 ? -1 : fold(text).indexOf(own);
  const [first] = find.occupations(text);
  if (first?.occupation.id === names.occupation?.id && first) return true;
  return place >= 0 && (!first || place <= first.at[0]);
}

const SINGLE = /(?<!\p{L})(?:eine?[rmn]?|de[rmn]|die|das|mein[er]?|an?|the|my)(?: \p{L}+){0,1} $/iu;

/** True where two folded names have five letters in a row in common: "Pflegefachkraft", "Krankenpfleger". */
function shareStem(a: string, b: string): boolean {
  return Array.from({ length: Math.max(0, a.length - 4) }, (_, at) => a.slice(at, at + 5)).some(
    (part) => !COMMON.has(part) && !part.includes(' ') && b.includes(part),
  );
}

/** Parts that many names share without being related. */
const COMMON = new Set([
  'techn',
  'echni',
  'chnik',
  'hnike',
  'niker',
  'assis',
  'ssist',
  'siste',
  'isten',
  'stent',
  'helfe',
  'elfer',
  'arbei',
  'rbeit',
  'beite',
  'eiter',
  'fachk',
  'achkr',
  'chkra',
  'hkraf',
  'kraft',
  'meist',
  'eiste',
  'ister',
  'manag',
  'anage',
  'nager',
  'leite',
  'fuhre',
  'uhrer',
  'ngest',
  'geste',
  'estel',
  'stell',
  'tellt',
  'anges',
  'ellte',
  'fache',
  'berat',
  'erate',
  'rater',
  'zeich',
  'enten',
  'chani',
  'hanik',
  'anike',
  'mecha',
  'echan',
  'ingen',
  'ngeni',
  'genie',
  'enieu',
  'nieur',
  'chnis',
  'hnisc',
  'nisch',
  'ische',
  'train',
  'speci',
  'eciali',
  'engin',
  'ngine',
  'ginee',
  'ineer',
]);

/** A "Lehrlokführer" is a "Lokführer"; a "Tierarzt" is no "Tierarzthelfer". */
function related(name: string, own: readonly string[]): boolean {
  return own.some((mine) => includesWhole(mine, name) || includesWhole(name, mine));
}

function includesWhole(name: string, mine: string): boolean {
  const at = mine ? name.lastIndexOf(mine) : -1;
  return at >= 0 && /^(?:innen|in|ern|er|en|e|n|s)?(?!\p{L})/u.test(name.slice(at + mine.length));
}

/** The names of the article's own occupation, folded: what it goes by comes first. */
function ownNames(names: Names): readonly string[] {
  const known = owns.get(names);
  if (known) return known;
  const found = [fold(names.occupationName ?? ''), ...(names.occupation ? foldedNames(names.occupation) : [])];
  owns.set(names, found);
  return found;
}

const owns = new WeakMap<Names, readonly string[]>();

function foldedNames(occupation: Occupation): readonly string[] {
  const known = folded.get(occupation);
  if (known) return known;
  const found = [...occupation.de, ...occupation.en].map(fold);
  folded.set(occupation, found);
  return found;
}

const folded = new WeakMap<Occupation, readonly string[]>();
