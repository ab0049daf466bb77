import { groupBy } from './group-by.ts';
import type { Profile } from './model.ts';

/** A name with its id. */
export interface Named {
  id: string;
  name: string;
}

/** All profiles, ready for look-ups; what it gives out is not to be changed. */
export interface Profiles {
  count: number;
  /** Occupations with at least one profile, those with most first, then by name. */
  covered: readonly Named[];
  /** Cities with at least one profile, by name. */
  cities: readonly Named[];
  profile: (occupation: string, city: string) => Profile | undefined;
  /** Whether there is a profile, without reading it. */
  hasProfile: (occupation: string, city: string) => boolean;
  /** Profiles of an occupation in the order of the cities' names. */
  profilesOf: (occupation: string) => readonly Profile[];
  /** Profiles of a city in the order of the occupations' names. */
  profilesIn: (city: string) => readonly Profile[];
  /** Every profile in the order of the file. */
  all: () => Iterable<Profile>;
  /** Lets go of what was read for an answer: what is read after it may be other objects that say the same. */
  letGo: () => void;
}

/** Indexes profiles that are in memory. */
export function indexProfiles(profiles: readonly Profile[]): Profiles {
  const byOccupation = groupBy(sortBy(profiles, 'cityName'), ({ occupation }) => occupation);
  const byCity = groupBy(sortBy(profiles, 'occupationName'), ({ city }) => city);
  const first = (groups: Map<string, Profile[]>, name: 'occupationName' | 'cityName'): Named[] =>
    [...groups].flatMap(([id, [profile]]) => (profile ? [{ id, name: profile[name] }] : []));
  const find = (occupation: string, city: string) =>
    byOccupation.get(occupation)?.find((profile) => profile.city === city);
  return {
    count: profiles.length,
    covered: rankNames(first(byOccupation, 'occupationName'), (id) => byOccupation.get(id)?.length ?? 0),
    cities: rankNames(first(byCity, 'cityName'), () => 0),
    profile: find,
    hasProfile: (occupation, city) => find(occupation, city) !== undefined,
    profilesOf: (occupation) => byOccupation.get(occupation) ?? [],
    profilesIn: (city) => byCity.get(city) ?? [],
    all: () => profiles,
    letGo: () => undefined,
  };
}

/** Those that count most first, then by name. */
export function rankNames(names: readonly Named[], countOf: (id: string) => number): Named[] {
  return [...names].sort((a, b) => countOf(b.id) - countOf(a.id) || compareNames(a.name, b.name));
}

/** The German order of names. */
export const compareNames: (a: string, b: string) => number = new Intl.Collator('de').compare;

function sortBy(profiles: readonly Profile[], name: 'occupationName' | 'cityName'): Profile[] {
  return [...profiles].sort((a, b) => compareNames(a[name], b[name]));
}
