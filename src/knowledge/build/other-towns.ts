import { fold } from '../fold.ts';
import type { Town } from '../model.ts';
import type { Find, Named } from './named.ts';
import type { Names } from './names.ts';
import type { PlaceMatch } from './places.ts';

/** A town counts after a preposition ("in Leipzig") or as an adjective ("Leipziger Betriebe"); small ones only where they are sure. */
export function otherTown(text: string, { town: own }: Names, find: Find): string | undefined {
  const named = find.towns(text).filter(({ town, at }) => isPlace(text, town.population ?? 0, at[0]));
  const isOwn = ({ town, at }: PlaceMatch) => town.id === own?.id || isShortFor(text.slice(...at), own?.name);
  const [other] = named;
  if (!other) return findState(text, own);
  return named.some(isOwn) || HERE.test(text.slice(other.at[1])) ? undefined : other.town.name;
}

/** The towns that a text names. */
export function townsIn(text: string, { town: own }: Names, find: Find): Named[] {
  return find
    .towns(text)
    .filter(({ town, at }) => isPlace(text, town.population ?? 0, at[0]))
    .map(({ town, at }) => ({ at, own: town.id === own?.id || isShortFor(text.slice(...at), own?.name) }));
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
