import type { Profile } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { CityRef, OccupationRef, Question } from '../nlu/question.ts';

/** What a question is about, looked up: the profiles it covers, and what it names that no article covers. */
export interface Scope {
  /** The occupation asked about, or the one with most articles where none was named. */
  occupation: { id: string; name: string };
  profiles: readonly Profile[];
  /** True where the user named cities or a region; false where all profiles of the occupation are meant. */
  named: boolean;
  missingCities: CityRef[];
}

/** Looks up what a question is about. */
export function scopeOf(question: Question, knowledge: Knowledge): Scope {
  const occupation = occupationOf(question.occupations, knowledge);
  const all = knowledge.profilesOf(occupation.id);
  if (question.cities.length === 0) return { occupation, profiles: all, named: false, missingCities: [] };
  const found = question.cities.map((city) => ({ city, profile: all.find((profile) => profile.city === city.id) }));
  return {
    occupation,
    profiles: found.flatMap(({ profile }) => (profile ? [profile] : [])),
    named: true,
    missingCities: found.flatMap(({ city, profile }) => (profile ? [] : [city])),
  };
}

function occupationOf(named: readonly OccupationRef[], { covered }: Knowledge): { id: string; name: string } {
  const known = named
    .map(({ id }) => covered.find((occupation) => occupation.id === id))
    .find((occupation) => occupation);
  return known ?? covered[0] ?? { id: '', name: '' };
}

/** An occupation the question names that no article covers; undefined where one of those named is covered. */
export function missingOccupation({ occupations }: Question, { covered }: Knowledge): OccupationRef | undefined {
  if (occupations.some(({ id }) => covered.some((occupation) => occupation.id === id))) return undefined;
  return occupations[0];
}
