import { join } from 'node:path';
import { z } from 'zod';
import { loadConcepts, specialiseConcepts, withoutDetails } from './concepts.ts';
import { loadProfiles } from './load-profiles.ts';
import {
  type Aspect,
  aspectSchema,
  type Concept,
  commonWordsSchema,
  type Field,
  fieldSchema,
  type KindModel,
  kindModelSchema,
  type MinimumWage,
  minimumWageSchema,
  type Occupation,
  occupationSchema,
  type PlainWords,
  plainWordsSchema,
  postcodesSchema,
  type Sense,
  senseSchema,
  type Term,
  type Town,
  termSchema,
  townSchema,
} from './model.ts';
import { createPostcodes } from './postcodes.ts';
import type { Profiles } from './profiles.ts';
import { loadChecked, readJson } from './read-json.ts';
import { createSearch, type SearchOccupations } from './search.ts';

/** Everything that is known, ready for look-ups. Nothing in it changes after it was loaded. */
export interface Knowledge extends Profiles {
  /** Without details, which are looked up by id alone. */
  concepts: readonly Concept[];
  /** What articles say in particular. */
  details: readonly Concept[];
  concept: (id: string) => Concept | undefined;
  /** Ids of concepts that are special cases of one (concepts.ts). The first call takes as long as a tenth of the start. */
  specialOf: (id: string) => readonly string[];
  aspects: readonly Aspect[];
  aspect: (id: string) => Aspect | undefined;
  senses: readonly Sense[];
  /** The senses that have a word of a concept's label, by the concept's id (nlu/entities/senses.ts). */
  sensesOfLabels: Readonly<Record<string, readonly string[]>>;
  terms: readonly Term[];
  term: (id: string) => Term | undefined;
  towns: readonly Town[];
  town: (id: string) => Town | undefined;
  /** The town that a postcode clearly is of. */
  townOfCode: (postcode: string) => Town | undefined;
  occupations: readonly Occupation[];
  searchOccupations: SearchOccupations;
  /** Names that several occupations share ("Pfleger"), with the ids of these. */
  occupationHeads: Readonly<Record<string, string[]>>;
  fields: readonly Field[];
  commonWords: Readonly<Record<'de' | 'en' | 'rarer', readonly string[]>>;
  minimumWage: MinimumWage;
  plain: PlainWords;
  /** Guesses the kind of a question (nlu/classify.ts). */
  kindModel: KindModel;
  /** Tells sentences that matter from asides (nlu/text/asides.ts). */
  asideModel: KindModel;
}

/** The files a `Knowledge` is made of. */
export interface KnowledgeParts {
  profiles: Profiles;
  concepts: readonly Concept[];
  aspects: readonly Aspect[];
  senses: readonly Sense[];
  /** The senses that have a word of a concept's label, by the concept's id (nlu/entities/senses.ts). */
  sensesOfLabels: Readonly<Record<string, readonly string[]>>;
  terms: readonly Term[];
  towns: readonly Town[];
  postcodes: readonly string[];
  occupations: readonly Occupation[];
  occupationHeads: Record<string, string[]>;
  fields: readonly Field[];
  commonWords: Record<'de' | 'en' | 'rarer', string[]>;
  minimumWage: MinimumWage;
  plain: PlainWords;
  /** Guesses the kind of a question (nlu/classify.ts). */
  kindModel: KindModel;
  /** Tells sentences that matter from asides (nlu/text/asides.ts). */
  asideModel: KindModel;
}

/** Loads all knowledge from the data folder; throws with file and place where one is not as it must be. */
export function loadKnowledge(dataDir: string, knowledgeFile = join(dataDir, 'knowledge.json')): Knowledge {
  const isChecked = loadChecked(dataDir);
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    readJson(join(dataDir, name), schema, isChecked);
  return createKnowledge({
    profiles: loadProfiles(knowledgeFile, isChecked),
    concepts: loadConcepts(join(dataDir, 'concepts'), isChecked),
    aspects: read('aspects.json', z.array(aspectSchema)),
    senses: read('senses.json', z.array(senseSchema)),
    sensesOfLabels: read('senses-of-labels.json', z.record(z.string(), z.array(z.string()))),
    terms: read('terms.json', z.array(termSchema)),
    towns: read('towns.json', z.array(townSchema)),
    postcodes: read('postcodes.json', postcodesSchema),
    occupations: read('occupations.json', z.array(occupationSchema)),
    occupationHeads: read('occupation-heads.json', z.record(z.string(), z.array(z.string()))),
    fields: read('fields.json', z.array(fieldSchema)),
    commonWords: read('common-words.json', commonWordsSchema),
    minimumWage: read('minimum-wage.json', minimumWageSchema),
    plain: read('plain.json', plainWordsSchema),
    kindModel: read('kind-model.json', kindModelSchema),
    asideModel: read('aside-model.json', kindModelSchema),
  });
}

/** Joins the parts, with look-ups by id. */
export function createKnowledge(parts: KnowledgeParts): Knowledge {
  const { profiles, postcodes, ...others } = parts;
  const concepts = new Map(parts.concepts.map((concept) => [concept.id, concept]));
  const asked = withoutDetails(parts.concepts);
  let special: Map<string, string[]> | undefined;
  const specials = () => {
    special ??= specialiseConcepts(asked);
    return special;
  };
  const aspects = new Map(parts.aspects.map((aspect) => [aspect.id, aspect]));
  const terms = new Map(parts.terms.map((term) => [term.id, term]));
  const towns = new Map<string, Town>();
  for (const town of parts.towns) towns.set(town.id, town);
  const idOfCode = createPostcodes(postcodes);
  const catalogue = withCovered(parts.occupations, profiles.covered);
  return {
    ...profiles,
    ...others,
    concepts: asked,
    details: parts.concepts.filter(({ facet }) => facet === 'detail'),
    occupations: catalogue,
    searchOccupations: createSearch(profiles.covered, catalogue),
    concept: (id) => concepts.get(id),
    specialOf: (id) => specials().get(id) ?? [],
    aspect: (id) => aspects.get(id),
    term: (id) => terms.get(id),
    town: (id) => towns.get(id),
    townOfCode: (postcode) => towns.get(idOfCode(postcode) ?? ''),
  };
}

/** The catalogue, with the names of covered occupations that it lacks. */
function withCovered(catalogue: readonly Occupation[], covered: Profiles['covered']): Occupation[] {
  const known = new Set(catalogue.map(({ id }) => id));
  const unknown = covered.filter(({ id }) => !known.has(id));
  return [...catalogue, ...unknown.map(({ id, name }) => ({ id, de: [name], en: [] }))];
}
