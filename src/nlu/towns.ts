import { fold } from '../knowledge/fold.ts';
import type { Town } from '../knowledge/model.ts';

/** A name a town may go by, as folded words. */
export interface TownName {
  words: string[];
  town: Town;
  /** Not the full name ("Frankfurt"), so the largest town of this name is meant. */
  short: boolean;
  /** The name in English, where it has one of its own ("Munich"). */
  called?: string | undefined;
}

/** Names of towns by their first word, the longest first. */
export type TownIndex = ReadonlyMap<string, TownName[]>;

/** Indexes all names of all towns. */
export function createTownIndex(
  towns: readonly Town[],
  otherNames: ReadonlyMap<string, { id: string; called?: string | undefined }>,
): TownIndex {
  const byId = new Map(towns.map((town) => [town.id, town]));
  const best = new Map<string, TownName>();
  for (const town of towns) for (const name of namesOf(town)) keepLarger(best, name);
  for (const [name, { id, called }] of otherNames) {
    const town = byId.get(id);
    if (town)
      best.set(name, {
        words: name.split(' '),
        town,
        short: false,
        called: name === fold(town.name) ? undefined : called,
      });
  }
  const index = new Map<string, TownName[]>();
  for (const name of best.values()) {
    const [first = ''] = name.words;
    const sharing = index.get(first);
    if (sharing) sharing.push(name);
    else index.set(first, [name]);
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
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
