import type { Occupation } from '../model.ts';
import type { Occupations } from '../occupations.ts';
import type { Names } from './names.ts';
import type { Places } from './places.ts';

/** The occupation of a name, else of the man of a woman: "Friseurin" is a "Friseur". */
export function catalogued(name: string, { occupationOf }: Occupations): Occupation | undefined {
  return occupationOf(name) ?? occupationOf(name.replace(/frau$/, 'mann').replace(/(?<=\p{L}{4})in$/u, ''));
}

/** What names are looked up in. */
export type Known = { places: Places; occupations: Occupations };
/** Names as one place gives them. */
export type Found = Pick<Names, 'occupationName' | 'cityName' | 'town'>;

/** Nothing was found. */
export const NOTHING: Found = { occupationName: undefined, cityName: undefined, town: undefined };

/** All names of an occupation, in both languages. */
export function namesOf({ de, en }: Occupation): string[] {
  return [...de, ...en];
}
