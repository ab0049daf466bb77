import { fold } from '../fold.ts';
import type { Occupation } from '../model.ts';
import type { Names } from './names.ts';
import type { Occupations } from './occupations.ts';
import type { PlaceMatch, Places } from './places.ts';

/** Says of a piece of text that it is about another town or another occupation than the article's, and of which. */
export function createNamesOther(names: Names, places: Places, occupations: Occupations): (text: string, levelSaid: boolean) => string | undefined {
  return (text, levelSaid) =>
    otherTown(text, names, places) ?? (levelSaid ? undefined : otherOccupation(text, names, occupations));
}

/** A town counts after a preposition ("in Leipzig") or as an adjective ("Leipziger Betriebe"); small ones only where they are sure. */
function otherTown(text: string, { town: own }: Names, places: Places): string | undefined {
  const named = places.findTowns(text, { adjectives: true }).filter(({ town, at }) => isPlace(text, town.population ?? 0, at[0]));
  const isOwn = ({ town, at }: PlaceMatch) => town.id === own?.id || isShortFor(text.slice(...at), own?.name);
  const other = named.some(isOwn) ? undefined : named[0];
  return other ? `pay in ${other.town.name}` : undefined;
}

function isPlace(text: string, population: number, at: number): boolean {
  const after = PREPOSITION.test(text.slice(Math.max(0, at - 12), at));
  return population >= 100_000 || (after && population >= 3000);
}

const PREPOSITION = /(?:^|[\s(])(?:in|nach|aus|um|bei|von|near|from|of|around|nahe) $/iu;

/** "Frankfurt" may be the article's own "Frankfurt (Oder)". */
function isShortFor(written: string, own: string | undefined): boolean {
  return own !== undefined && fold(own).split(/[ (/]/)[0] === fold(written);
}

function otherOccupation(text: string, names: Names, occupations: Occupations): string | undefined {
  const own = [names.occupationName ?? '', ...(names.occupation ? namesOf(names.occupation) : [])].map(fold);
  const named = occupations.findOccupations(text);
  const isOwn = (occupation: Occupation) => occupation.id === names.occupation?.id || namesOf(occupation).some((name) => related(fold(name), own));
  if (named.length === 0 || named.some(({ occupation }) => isOwn(occupation))) return undefined;
  return `pay of another occupation (${text.slice(...(named[0]?.at ?? [0, 0]))})`;
}

function related(name: string, own: readonly string[]): boolean {
  return own.some((mine) => mine.includes(name) || name.includes(mine));
}

function namesOf({ de, en }: Occupation): string[] {
  return [...de, ...en];
}
