import { join } from 'node:path';
import { z } from 'zod';
import { loadConcepts } from './concepts.ts';
import {
  type Concept,
  type KindModel,
  kindModelSchema,
  knowledgeFileSchema,
  type MinimumWage,
  minimumWageSchema,
  type Occupation,
  occupationSchema,
  type Profile,
  type Town,
  townSchema,
} from './model.ts';
import { readJson } from './read-json.ts';
import { createSearch, type SearchOccupations } from './search.ts';

/** Everything that is known, ready for look-ups. Nothing in it changes after it was loaded. */
export interface Knowledge {
  /** Occupations with at least one profile, in the order of the number of their profiles. */
  covered: { id: string; name: string }[];
  profile: (occupation: string, city: string) => Profile | undefined;
  /** Profiles of an occupation in the order of the cities' names. */
  profilesOf: (occupation: string) => readonly Profile[];
  profilesIn: (city: string) => readonly Profile[];
  concepts: readonly Concept[];
  concept: (id: string) => Concept | undefined;
  towns: readonly Town[];
  town: (id: string) => Town | undefined;
  occupations: readonly Occupation[];
  searchOccupations: SearchOccupations;
  /** Names that several occupations share ("Pfleger"), with the ids of these. */
  occupationHeads: Readonly<Record<string, string[]>>;
  commonWords: { de: readonly string[]; en: readonly string[] };
  minimumWage: MinimumWage;
  /** Guesses the kind of a question (nlu/classify.ts). */
  kindModel: KindModel;
}

/** The files a `Knowledge` is made of. */
export interface KnowledgeParts {
  profiles: readonly Profile[];
  concepts: readonly Concept[];
  towns: readonly Town[];
  occupations: readonly Occupation[];
  occupationHeads: Record<string, string[]>;
  commonWords: { de: string[]; en: string[] };
  minimumWage: MinimumWage;
  /** Guesses the kind of a question (nlu/classify.ts). */
  kindModel: KindModel;
}

/** Loads all knowledge from the data folder; throws with file and place where one is not as it must be. */
export function loadKnowledge(dataDir: string, knowledgeFile = join(dataDir, 'knowledge.json')): Knowledge {
  return createKnowledge({
    profiles: readJson(knowledgeFile, knowledgeFileSchema).profiles,
    concepts: loadConcepts(join(dataDir, 'concepts')),
    towns: readJson(join(dataDir, 'towns.json'), z.array(townSchema)),
    occupations: readJson(join(dataDir, 'occupations.json'), z.array(occupationSchema)),
    occupationHeads: readJson(join(dataDir, 'occupation-heads.json'), z.record(z.string(), z.array(z.string()))),
    commonWords: readJson(
      join(dataDir, 'common-words.json'),
      z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
    ),
    minimumWage: readJson(join(dataDir, 'minimum-wage.json'), minimumWageSchema),
    kindModel: readJson(join(dataDir, 'kind-model.json'), kindModelSchema),
  });
}

/** Indexes the parts for look-ups. */
export function createKnowledge(parts: KnowledgeParts): Knowledge {
  const byOccupation = groupBy(parts.profiles, (profile) => profile.occupation);
  const byCity = groupBy(parts.profiles, (profile) => profile.city);
  const concepts = new Map(parts.concepts.map((concept) => [concept.id, concept]));
  const towns = new Map(parts.towns.map((town) => [town.id, town]));
  const covered = [...byOccupation]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, [first]]) => (first ? [{ id, name: first.occupationName }] : []));
  const catalogue = withCovered(parts.occupations, covered);
  return {
    covered,
    searchOccupations: createSearch(covered, catalogue),
    profile: (occupation, city) => byOccupation.get(occupation)?.find((profile) => profile.city === city),
    profilesOf: (occupation) => byOccupation.get(occupation) ?? [],
    profilesIn: (city) => byCity.get(city) ?? [],
    concept: (id) => concepts.get(id),
    town: (id) => towns.get(id),
    concepts: parts.concepts,
    towns: parts.towns,
    occupations: catalogue,
    occupationHeads: parts.occupationHeads,
    commonWords: parts.commonWords,
    minimumWage: parts.minimumWage,
    kindModel: parts.kindModel,
  };
}

/** The catalogue, with the names of covered occupations that it lacks. */
function withCovered(catalogue: readonly Occupation[], covered: readonly { id: string; name: string }[]): Occupation[] {
  const known = new Set(catalogue.map(({ id }) => id));
  return [
    ...catalogue,
    ...covered.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, de: [name], en: [] })),
  ];
}

function groupBy(profiles: readonly Profile[], keyOf: (profile: Profile) => string): Map<string, Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of [...profiles].sort((a, b) => a.cityName.localeCompare(b.cityName, 'de'))) {
    const group = groups.get(keyOf(profile));
    if (group) group.push(profile);
    else groups.set(keyOf(profile), [profile]);
  }
  return groups;
}
