import { fold } from '../../knowledge/fold.ts';
import { groupPlaces } from '../../knowledge/groups.ts';
import type { Town } from '../../knowledge/model.ts';
import type { Knowledge } from '../../knowledge/store.ts';

/** A name a town may go by, as folded words. */
export interface TownName {
  words: string[];
  town: Town;
  /** Not the full name ("Frankfurt"), so the largest town of this name is meant. */
  short: boolean;
  /** The name in English, where it has one of its own ("Munich"). */
  called?: string | undefined;
}

/** Names of towns by their first word. */
export interface TownIndex {
  /** The names that begin with a word, the longest first. */
  get: (word: string) => readonly TownName[];
  /** The names of the towns that are wanted. */
  of: (isWanted: (town: Town) => boolean) => TownName[];
  /** The words of those names after the first ("oder" of "Frankfurt (Oder)"). */
  further: (isWanted: (town: Town) => boolean) => Set<string>;
}

/** What lexicons call towns: folded names, the town's id, and how English names it. */
type OtherNames = ReadonlyMap<string, { id: string; called?: string | undefined }>;

/** Indexes all names of all towns. All names of a town begin with the same word, and are read when it is asked for. */
export function createTownIndex({ towns, town }: Pick<Knowledge, 'towns' | 'town'>, otherNames: OtherNames): TownIndex {
  const groups = groupPlaces(
    towns.map(({ name }) => name),
    firstWordOf,
  );
  const others = groupOthers(town, otherNames);
  const known = new Map<string, TownName[]>();
  const get = (word: string): readonly TownName[] => {
    const read = known.get(word);
    if (read) return read;
    const [places, called] = [groups.get(word), others.get(word) ?? none];
    if (places.length === 0 && called.length === 0) return none;
    const sharing = places.flatMap((place) => towns[place] ?? []);
    const names = readNames(sharing, called);
    known.set(word, names);
    return names;
  };
  const orderOf = (word: string) => groups.get(word)[0] ?? towns.length;
  return {
    get,
    of(isWanted) {
      const wanted = new Set(towns.filter(isWanted));
      const called = [...others].filter(([, names]) => names.some(({ town }) => wanted.has(town)));
      const words = new Set([...[...wanted].map(({ name }) => firstWordOf(name)), ...called.map(([word]) => word)]);
      const inOrder = [...words].sort((a, b) => orderOf(a) - orderOf(b));
      return inOrder.flatMap((word) => get(word).filter(({ town }) => wanted.has(town)));
    },
    further(isWanted) {
      const names = towns.flatMap((town) => (hasFurther.test(town.name) && isWanted(town) ? namesOf(town) : []));
      const called = [...others.values()].flat().filter(({ town }) => isWanted(town));
      return new Set([...names, ...called].flatMap(({ words }) => words.slice(1)));
    },
  };
}

const none: readonly TownName[] = [];

/** A separator and more after the first word of a name. */
const hasFurther = /[\s.()/,-]/;

/** The other names by their first word. */
function groupOthers(townOf: Knowledge['town'], otherNames: OtherNames): Map<string, TownName[]> {
  const groups = new Map<string, TownName[]>();
  for (const [name, { id, called }] of otherNames) {
    const town = townOf(id);
    if (!town) continue;
    const words = name.split(' ');
    const [first = ''] = words;
    const other = { words, town, short: false, called: name === fold(town.name) ? undefined : called };
    groups.set(first, [...(groups.get(first) ?? []), other]);
  }
  return groups;
}

/** Of towns and other names that share a first word: each name once, the longest first. */
function readNames(towns: readonly Town[], others: readonly TownName[]): TownName[] {
  const best = new Map<string, TownName>();
  for (const town of towns) for (const name of namesOf(town)) keepLarger(best, name);
  for (const name of others) best.set(name.words.join(' '), name);
  return [...best.values()].sort((a, b) => b.words.length - a.words.length);
}

function keepLarger(best: Map<string, TownName>, name: TownName): void {
  const key = name.words.join(' ');
  const known = best.get(key);
  if (!known || (known.town.population ?? 0) < (name.town.population ?? 0)) best.set(key, name);
}

const river = /^(.*?) (?:am|an der|an|im|in|ob der|vor der|bei|auf) /;

function namesOf(town: Town): TownName[] {
  const plain = town.name.replace(/[()/,-]/g, ' ');
  const base = town.name.replace(/\s*[(/,].*$/, '');
  const places = town.name.match(/^(.*?)\s*\((.*)\)$/);
  const full = { words: wordsOf(plain), town, short: false };
  const shorter = [base, river.exec(base)?.[1], places ? `${places[1]} an der ${places[2]}` : undefined];
  return [
    full,
    ...shorter.flatMap((name) => (name && name !== plain ? [{ words: wordsOf(name), town, short: true }] : [])),
  ];
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s.-]+/)
    .map(fold)
    .filter(Boolean);
}

/** The first word of all names of a town of this name. */
function firstWordOf(name: string): string {
  let end = 0;
  while (end < name.length && !separators.includes(name.charAt(end))) end++;
  return fold(name.slice(0, end));
}

const separators = ' .()/,-';
