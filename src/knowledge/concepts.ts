import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CueGroup, createCueGroup, createCueMatcher } from './cues.ts';
import { type Concept, conceptSchema, type Facet, facets, type Span } from './model.ts';
import { type IsChecked, readJson } from './read-json.ts';
import type { Lexemes, Word } from './words.ts';

/** A place in a text that names a concept; `at` are offsets into the text as it was given. */
export interface ConceptMatch {
  concept: Concept;
  at: Span;
}

/** Finds the concepts a text, or words of it, name, from left to right and without overlap; where several fit, the longest wins. */
export type ConceptMatcher = (text: string | readonly Word[]) => ConceptMatch[];

/** The concept for what an article asks for and no other concept names. */
export const furtherRequirements = 'further-requirements';

/** Reads `{facet}.json` of every facet present in a folder; throws with file and position where one is not as it must be. */
export function loadConcepts(dir: string, isChecked?: IsChecked): Concept[] {
  const files = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const concepts = files.sort().flatMap((name) => readConceptFile(dir, name, isChecked));
  if (concepts.length === 0)
    throw new Error(`${dir}: no concepts; expected files named ${facets.join('.json, ')}.json`);
  requireUniqueIds(concepts, dir);
  return concepts;
}

/** Compiles the cues of the concepts into a matcher for articles, with the words that only articles have for them. */
export function createArticleMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const all = withoutDetails(concepts).map(({ inArticles, ...concept }) => ({
    ...concept,
    cues: {
      de: [...concept.cues.de, ...(inArticles?.de ?? [])],
      en: [...concept.cues.en, ...(inArticles?.en ?? [])],
    },
  }));
  return createConceptMatcher(all, { endsLast: true });
}

/** Finds details, beside what else is named in the same words. */
export function createDetailMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const details = concepts.filter(({ facet }) => facet === 'detail');
  const match = createCueMatcher(
    details.map((concept) => ({ value: concept, cues: [...concept.cues.de, ...concept.cues.en] })),
    { overlaps: true, endsLast: true },
  );
  return (text) => match(text).map(({ value, at }) => ({ concept: value, at }));
}

/** The concepts that people name when they ask, and that are told in lists. */
export function withoutDetails(concepts: readonly Concept[]): Concept[] {
  return concepts.filter(({ facet }) => facet !== 'detail');
}

/** Compiles the cues of the concepts (grammar: cues.ts) into a matcher. */
export function createConceptMatcher(
  concepts: readonly Concept[],
  { group, ...options }: { endsLast?: boolean; lexemes?: Lexemes; group?: CueGroup } = {},
): ConceptMatcher {
  const { add } = group ?? createCueGroup(options);
  const match = add(concepts.map((concept) => ({ value: concept, cues: [...concept.cues.de, ...concept.cues.en] })));
  return (text) => match(text).map(({ value, at }) => ({ concept: value, at }));
}

/**
 * For each concept, the more special ones whose label names it: "structured onboarding" for "onboarding". Who asks for
 * the general one is answered by the special ones too.
 */
export function specialiseConcepts(concepts: readonly Concept[]): Map<string, string[]> {
  const match = createCueMatcher(
    concepts.map(({ id, cues }) => ({ value: id, cues: [...cues.de, ...cues.en] })),
    { overlaps: true },
  );
  const special = new Map<string, string[]>();
  for (const { id, de, en } of concepts) {
    const named = new Set([...match(de), ...match(en)].map(({ value }) => value));
    for (const general of named) if (general !== id) special.set(general, [...(special.get(general) ?? []), id]);
  }
  return special;
}

function readConceptFile(dir: string, name: string, isChecked: IsChecked | undefined): Concept[] {
  const path = join(dir, name);
  const facet = facets.find((known) => `${known}.json` === name);
  if (!facet) throw new Error(`${path}: no facet of this name; expected one of ${facets.join(', ')}`);
  return readJson(path, z.array(conceptSchema), isChecked).map((concept) => ({ ...concept, facet }));
}

function requireUniqueIds(concepts: readonly Concept[], dir: string): void {
  const facetOf = new Map<string, Facet>();
  for (const { id, facet } of concepts) {
    const other = facetOf.get(id);
    if (other)
      throw new Error(`${join(dir, `${facet}.json`)}: concept "${id}" is in ${other}.json too; ids must be unique`);
    facetOf.set(id, facet);
  }
}
