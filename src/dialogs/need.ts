import { fold } from '../knowledge/fold.ts';
import type { Facet, Profile } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { neighboursOf } from './neighbours.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, labelsOf, sourceOf } from './words.ts';

/** Whether an article names something the user asks about ("brauche ich Englisch?"), and as what. */
export const need: Dialog = (question, context) => {
  const { profiles, named } = scopeOf(question, context.knowledge);
  const concepts = [...new Set(question.concepts)].slice(0, 3);
  const blocks = concepts.flatMap((concept) =>
    named ? profiles.map((profile) => inCity(concept, profile, context)) : [overall(concept, profiles, context)],
  );
  const spoken = concepts.some((concept) => isAboutLanguages(concept, context))
    ? languagesOf(named ? profiles : [], context)
    : [];
  const found = profiles.filter((profile) => concepts.some((concept) => facetOf(concept, profile, context.knowledge)));
  return {
    outcome: found.length > 0 ? 'answered' : 'silent',
    blocks: [...blocks, ...spoken, ...passages(concepts, named ? profiles : [], context)],
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: (named ? profiles : found).map((profile) => sourceOf(profile, 'skills', context)),
  };
};

/** A concept's facet in a profile; what lifts pay comes first, as it says most. */
function facetOf(concept: string, profile: Profile, { specialOf }: Knowledge): Facet | undefined {
  const ids = [concept, ...specialOf(concept)];
  const lifts = driversIn(profile).some((driver) => ids.includes(driver));
  const found = profile.mentions.filter((mention) => ids.includes(mention.concept)).map(({ facet }) => facet);
  return lifts ? 'driver' : (found.find((facet) => facet !== 'aside') ?? found[0]);
}

function driversIn({ salary, unquantified }: Profile): string[] {
  return [...salary, ...unquantified].flatMap(({ drivers }) => drivers);
}

/** The labels of the more special concepts an article names, where it does not name the one asked about itself. */
function specialsIn(concept: string, profile: Profile, context: Context): string[] {
  const named = new Set([...driversIn(profile), ...profile.mentions.map((mention) => mention.concept)]);
  if (named.has(concept)) return [];
  return context.knowledge.specialOf(concept).flatMap((id) => (named.has(id) ? (labelOf(id, context) ?? []) : []));
}

/** What an article names that shares a word with the label of a concept that it does not name ("Ausbildung"). */
function akinIn(concept: string, profile: Profile, context: Context): string[] {
  const { knowledge } = context;
  const words = wordsOf(knowledge.concept(concept)?.de ?? '');
  const ids = [...new Set(profile.mentions.map((mention) => mention.concept))];
  return ids.flatMap((id) => {
    const other = knowledge.concept(id);
    const akin =
      other && wordsOf(other.de).some((word) => words.some((own) => own.includes(word) || word.includes(own)));
    return akin ? (labelOf(id, context) ?? []) : [];
  });
}

/** Shorter words say too little of what a label is about. */
const telling = 7;

function wordsOf(label: string): string[] {
  return fold(label)
    .split(/[^a-z]+/)
    .filter((word) => word.length >= telling);
}

/** What the articles name in the same passage. */
function passages(concepts: readonly string[], profiles: readonly Profile[], context: Context): Block[] {
  return profiles.flatMap((profile): Block[] => {
    const near = neighboursOf(concepts, profile, context);
    if (near.length === 0) return [];
    return [enumerate('need.passage', { list: near }, context, { city: profile.cityName })];
  });
}

/** A language, or languages in general. */
function isAboutLanguages(concept: string, { knowledge }: Context): boolean {
  return knowledge.concept(concept)?.facet === 'language' || ['foreign-languages', 'multilingualism'].includes(concept);
}

/** The languages that the articles do name, where the user asked about one. */
function languagesOf(profiles: readonly Profile[], context: Context): Block[] {
  return profiles.flatMap((profile): Block[] => {
    const labels = labelsOf(profile, ['language'], context);
    const values = { city: profile.cityName };
    if (labels.length > 0) return [enumerate('need.languages', { list: labels }, context, values)];
    return [{ type: 'text', text: context.t('need.noLanguages', values) }];
  });
}

function inCity(concept: string, profile: Profile, context: Context): Block {
  const { t } = context;
  const label = labelOf(concept, context) ?? concept;
  const facet = facetOf(concept, profile, context.knowledge);
  const values = { concept: label, city: profile.cityName };
  if (!facet) {
    const akin = akinIn(concept, profile, context);
    if (akin.length === 0) return { type: 'text', text: t('need.no', values) };
    return enumerate('need.akin', { list: akin }, context, values);
  }
  const special = specialsIn(concept, profile, context);
  if (special.length > 0) return enumerate('need.special', { list: special }, context, values);
  if (facet === 'driver') return { type: 'text', text: t('need.driver', values) };
  if (facet === 'training' || facet === 'aside') return { type: 'text', text: t(`need.${facet}`, values) };
  return { type: 'text', text: t('need.yes', values) };
}

function overall(concept: string, profiles: readonly Profile[], context: Context): Block {
  const label = labelOf(concept, context) ?? concept;
  const cities = profiles
    .filter((profile) => facetOf(concept, profile, context.knowledge))
    .map(({ cityName }) => cityName);
  if (cities.length === 0) return { type: 'text', text: context.t('need.nowhere', { concept: label }) };
  return enumerate('need.somewhere', { cities }, context, { concept: label, count: cities.length });
}
