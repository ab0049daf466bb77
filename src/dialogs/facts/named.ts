import { flatMap } from '../../knowledge/flat-map.ts';
import { fold } from '../../knowledge/fold.ts';
import type { Facet, Profile } from '../../knowledge/model.ts';
import { remember } from '../../knowledge/remember.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Context } from '../dialog.ts';
import { labelOf } from '../words.ts';
import { kinOf } from './kin.ts';
import { driversIn, mentionedIn } from './mentioned.ts';

/** As what a profile names a concept, or a more special one; what lifts pay comes first, as it says most. Undefined where it does not. */
export function facetIn(concept: string, profile: Profile, { specialOf }: Knowledge): Facet | undefined {
  const ids = [concept, ...specialOf(concept)];
  const lifts = driversIn(profile).some((driver) => ids.includes(driver));
  if (lifts) return 'driver';
  const own = mentionedAs(concept, profile);
  const found = flatMap(ids, (id) => mentionedAs(id, profile) ?? []);
  return own && own !== 'aside' ? own : (found.find((facet) => facet !== 'aside') ?? found[0]);
}

/** As what a profile mentions a concept itself, in passing only where it does not otherwise. */
export function mentionedAs(concept: string, profile: Profile): Facet | undefined {
  return mentionedIn(profile).get(concept);
}

/** The labels of the more special concepts an article names, where it does not name the one asked about itself. */
export function specialsIn(concept: string, profile: Profile, context: Context): string[] {
  const isNamed = (id: string) => mentionedIn(profile).has(id) || driversIn(profile).includes(id);
  if (isNamed(concept)) return [];
  const labels = flatMap(context.knowledge.specialOf(concept), (id) =>
    isNamed(id) ? (labelOf(id, context) ?? []) : [],
  );
  return [...new Set(labels)].filter((label) => label !== labelOf(concept, context));
}

/** What an article names that is akin to a concept that it does not name: by a word of the label ("Ausbildung"), or as kin. */
export function akinIn(concept: string, profile: Profile, context: Context): string[] {
  return flatMap(akinIdsIn(concept, profile, context), (id) => labelOf(id, context) ?? []);
}

/** The same by id. */
export function akinIdsIn(concept: string, profile: Profile, { knowledge }: Context): string[] {
  const words = wordsOf(knowledge.concept(concept)?.de ?? '');
  const told = profile.mentions.filter(({ facet }) => facet !== 'detail');
  const ids = [...new Set(told.map((mention) => mention.concept))];
  const kin = kinOf(concept);
  return ids.filter((id) => {
    const other = knowledge.concept(id);
    const akin =
      other && wordsOf(other.de).some((word) => words.some((own) => own.includes(word) || word.includes(own)));
    return akin || kin.has(id);
  });
}

/** What else an article names for the pay that a concept, or a more special one, brings. */
export function driversWith(concept: string, { salary, unquantified }: Profile, context: Context): string[] {
  const own = [concept, ...context.knowledge.specialOf(concept)];
  const bands = [...salary, ...unquantified].filter(({ drivers }) => drivers.some((driver) => own.includes(driver)));
  const others = flatMap(bands, ({ drivers }) => drivers.filter((driver) => !own.includes(driver)));
  return [...new Set(flatMap(others, (id) => labelOf(id, context) ?? []))];
}

/** Shorter words say too little of what a label is about. */
const telling = 7;

const wordsOf = remember((label) =>
  fold(label)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= telling),
);
