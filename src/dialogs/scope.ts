import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { CityRef, OccupationRef, Question } from '../nlu/question.ts';

/** An occupation that articles cover. */
export interface Covered {
  id: string;
  name: string;
}

/** Which occupation a question means: one, several that it may be, or one that no article covers. */
export type Choice =
  | { found: 'one'; occupation: Covered }
  | { found: 'several'; candidates: readonly Covered[] }
  | { found: 'none'; name: string; field: boolean };

/** What a question is about, looked up: the profiles it covers, and what it names that no article covers. */
export interface Scope {
  occupation: Covered;
  profiles: readonly Profile[];
  /** True where the user named cities or a region; false where all profiles of the occupation are meant. */
  named: boolean;
  missingCities: CityRef[];
}

/** Looks up what a question is about; of several possible occupations the first. */
export function scopeOf(question: Question, knowledge: Knowledge): Scope {
  if (last?.question !== question || last.knowledge !== knowledge)
    last = { question, knowledge, scope: lookUp(question, knowledge) };
  return last.scope;
}

/** What was looked up last: the parts of an answer ask for the same, one after the other. */
let last: { question: Question; knowledge: Knowledge; scope: Scope } | undefined;

function lookUp(question: Question, knowledge: Knowledge): Scope {
  const occupation = firstOf(chooseOccupation(question, knowledge), knowledge);
  const all = knowledge.profilesOf(occupation.id);
  const isLeftOut = ({ city }: Profile) => question.except.some(({ id }) => id === city);
  if (question.cities.length === 0)
    return { occupation, profiles: all.filter((profile) => !isLeftOut(profile)), named: false, missingCities: [] };
  const found = question.cities.map((city) => ({
    city,
    profile: city.id ? knowledge.profile(occupation.id, city.id) : undefined,
  }));
  return {
    occupation,
    profiles: flatMap(found, ({ profile }) => (profile ? [profile] : [])),
    named: true,
    missingCities: flatMap(found, ({ city, profile }) => (profile ? [] : [city])),
  };
}

function firstOf(choice: Choice, { covered }: Knowledge): Covered {
  if (choice.found === 'one') return choice.occupation;
  const [first] = choice.found === 'several' ? choice.candidates : covered;
  return first ?? { id: '', name: '' };
}

/** Tells which occupation a question means; where it names none, the only one there is, in its cities or at all. */
export function chooseOccupation({ occupations, cities }: Question, knowledge: Knowledge): Choice {
  const { covered } = knowledge;
  const [named] = occupations;
  for (const { id } of occupations) {
    const exact = coveredOf(id, knowledge);
    if (exact) return { found: 'one', occupation: exact };
  }
  if (named && !named.candidates) return { found: 'none', name: named.name, field: named.field ?? false };
  const possible = named ? candidatesOf(named, knowledge) : covered;
  const ids = flatMap(cities, ({ id }) => (id ? [id] : []));
  const there = ids.length > 0 && possible.length > 1 ? inCities(possible, ids, knowledge) : possible;
  const candidates = there.length > 0 ? there : possible;
  const [only] = candidates;
  return only && candidates.length === 1 ? { found: 'one', occupation: only } : { found: 'several', candidates };
}

/** Those of some covered occupations that have a profile in one of these cities. */
function inCities(possible: readonly Covered[], ids: readonly string[], knowledge: Knowledge): readonly Covered[] {
  const find = () => possible.filter(({ id }) => ids.some((city) => knowledge.hasProfile(id, city)));
  const [city = ''] = ids;
  if (possible !== knowledge.covered || ids.length > 1) return find();
  const known = allIn.get(knowledge) ?? new Map<string, readonly Covered[]>();
  allIn.set(knowledge, known);
  const found = known.get(city) ?? find();
  known.set(city, found);
  return found;
}

/** All covered occupations by city: of thousands of occupations it takes as long as the rest of the answer to look at each. */
const allIn = new WeakMap<Knowledge, Map<string, readonly Covered[]>>();

function candidatesOf({ candidates = [] }: OccupationRef, knowledge: Knowledge): Covered[] {
  return flatMap(candidates, (id) => coveredOf(id, knowledge) ?? []);
}

function coveredOf(id: string | undefined, { profilesOf }: Knowledge): Covered | undefined {
  const [first] = id === undefined ? [] : profilesOf(id);
  return first ? { id: first.occupation, name: first.occupationName } : undefined;
}
