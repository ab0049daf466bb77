import type { Facet, Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { enumerate } from './lists.ts';
import { akinIn, driversWith, facetIn, specialsIn } from './named.ts';
import { preferBlocks } from './prefer.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, labelsOf, sourceOf, topicOf } from './words.ts';

/** Whether an article names something the user asks about ("brauche ich Englisch?"), and as what. */
export const need: Dialog = (question, context) => {
  const { profiles, named } = scopeOf(question, context.knowledge);
  if (question.preferring && question.concepts.length + (question.aspects?.length ?? 0) > 1)
    return preferred(question, context);
  const concepts = [...new Set(question.concepts)].slice(0, 3);
  const enough = question.enough && named && concepts.every((id) => isQuality(id, context));
  const blocks = concepts.flatMap((concept) =>
    named
      ? profiles.flatMap((profile) => inCity(concept, profile, context, question.exists))
      : overall(concept, profiles, question, context),
  );
  const spoken = concepts.some((concept) => isAboutLanguages(concept, context))
    ? languagesOf(named ? profiles : [], context)
    : [];
  const found = profiles.filter((profile) => concepts.some((concept) => facetIn(concept, profile, context.knowledge)));
  const together = concepts.length > 1 ? namingAll(concepts, found, context) : [];
  const facet = context.knowledge.concept(concepts[0] ?? '')?.facet;
  const section = question.exists && facet ? topicOf[facet] : 'skills';
  return {
    outcome: found.length > 0 ? 'answered' : 'silent',
    blocks: [
      ...(enough ? beyond(concepts, profiles, context) : blocks),
      ...(named ? [] : togetherBlocks(together, profiles, context)),
      ...spoken,
      ...(enough ? [] : besides(concepts, named ? profiles : [], context)),
    ],
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: (named ? profiles : found).map((profile) => sourceOf(profile, section, context)),
    ...(!named && { listed: found, focus: onlyOne(found) ?? onlyOne(together) }),
  };
};

function namingAll(concepts: readonly string[], profiles: readonly Profile[], { knowledge }: Context): Profile[] {
  return profiles.filter((profile) => concepts.every((concept) => facetIn(concept, profile, knowledge)));
}

function onlyOne(profiles: readonly Profile[]): Profile | undefined {
  return profiles.length === 1 ? profiles[0] : undefined;
}

/** Which articles name all of several things, where not all of them do. */
function togetherBlocks(together: readonly Profile[], all: readonly Profile[], context: Context): Block[] {
  if (together.length === 0 || together.length === all.length) return [];
  const cities = together.map(({ cityName }) => cityName);
  return [enumerate('need.together', { cities }, context, { count: cities.length })];
}

function preferred(question: Question, context: Context): Reply {
  const { profiles, named } = scopeOf(question, context.knowledge);
  return {
    outcome: 'answered',
    blocks: preferBlocks(question, profiles, named, context),
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: profiles.map((profile) => sourceOf(profile, 'skills', context)),
  };
}

/** What an employer can ask of people, and what helps them. */
const demanded: ReadonlySet<Facet> = new Set(['skill', 'tool', 'language', 'training', 'driver', 'aside']);

function isDemanded(concept: string, { knowledge }: Context): boolean {
  return demanded.has(knowledge.concept(concept)?.facet ?? 'skill');
}

/** A quality alone is not enough: what the article asks for besides. */
function besides(concepts: readonly string[], profiles: readonly Profile[], context: Context): Block[] {
  const asked = concepts.map((concept) => labelOf(concept, context));
  return profiles.flatMap((profile): Block[] => {
    if (!concepts.some((concept) => facetIn(concept, profile, context.knowledge) === 'skill')) return [];
    const others = labelsOf(profile, ['skill'], context).filter((label) => !asked.includes(label));
    const list = others.slice(0, 3);
    return list.length > 0 ? [enumerate('need.besides', { list }, context, { city: profile.cityName })] : [];
  });
}

/** Whether a quality is enough: what the article asks for besides, or that it does not name it at all. */
function beyond(concepts: readonly string[], profiles: readonly Profile[], context: Context): Block[] {
  return profiles.flatMap((profile): Block[] => {
    const named = concepts.filter((concept) => facetIn(concept, profile, context.knowledge));
    const asked = named.flatMap((concept) => labelOf(concept, context) ?? []);
    const others = labelsOf(profile, ['skill'], context).filter((label) => !asked.includes(label));
    if (asked.length === 0 || others.length === 0) return concepts.flatMap((each) => inCity(each, profile, context));
    const list = others.slice(0, mostBeyond);
    return [enumerate('need.beyond', { asked, list }, context, { city: profile.cityName })];
  });
}

const mostBeyond = 5;

/** What somebody is like, other than what they can or know. */
function isQuality(id: string, { knowledge }: Context): boolean {
  return knowledge.concept(id)?.facet === 'skill';
}

/** A language, or languages in general. */
function isAboutLanguages(concept: string, { knowledge }: Context): boolean {
  return knowledge.concept(concept)?.facet === 'language' || ['foreign-languages', 'multilingualism'].includes(concept);
}

/** The language of the country: where an article is silent, only the level is open. */
function isGerman(concept: string, { knowledge }: Context): boolean {
  return knowledge.concept(concept)?.code === 'de';
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

function inCity(concept: string, profile: Profile, context: Context, exists = false): Block[] {
  const { t } = context;
  const facet = facetIn(concept, profile, context.knowledge);
  const values = { concept: labelOf(concept, context) ?? concept, city: profile.cityName };
  if (!facet) return [notIn(concept, profile, context)];
  const special = specialsIn(concept, profile, context);
  if (special.length > 0) return [enumerate('need.special', { list: special }, context, values)];
  if (!exists && (facet === 'training' || facet === 'aside'))
    return [{ type: 'text', text: t(`need.${facet}`, values) }];
  if (!demanded.has(facet) || exists)
    return [enumerate(`details.${facet}`, { list: [values.concept] }, context, { city: values.city })];
  const others = driversWith(concept, profile, context);
  const text = t(facet === 'driver' ? 'need.driver' : 'need.yes', values);
  return [{ type: 'text', text }, ...(others.length > 0 ? [enumerate('need.with', { list: others }, context)] : [])];
}

function notIn(concept: string, profile: Profile, context: Context): Block {
  const values = { concept: labelOf(concept, context) ?? concept, city: profile.cityName };
  const akin = akinIn(concept, profile, context);
  if (akin.length > 0) return enumerate('need.akin', { list: akin }, context, values);
  if (isGerman(concept, context)) return { type: 'text', text: context.t('need.germanIn', values) };
  return { type: 'text', text: context.t(isDemanded(concept, context) ? 'need.no' : 'need.nothing', values) };
}

/** So few articles that do not name it are told by name. */
const fewOthers = 3;

function overall(
  concept: string,
  profiles: readonly Profile[],
  { everywhere, exists }: Question,
  context: Context,
): Block[] {
  const label = labelOf(concept, context) ?? concept;
  const places = profiles.filter((profile) => facetIn(concept, profile, context.knowledge));
  const helps = places.some((profile) => demanded.has(facetIn(concept, profile, context.knowledge) ?? 'trend'));
  const cities = places.map(({ cityName }) => cityName);
  const values = { concept: label, count: cities.length };
  if (cities.length > 0) {
    const others = profiles.filter((profile) => !places.includes(profile)).map(({ cityName }) => cityName);
    const named = enumerate(
      helps && !everywhere && !exists ? 'need.somewhere' : 'need.places',
      { cities },
      context,
      values,
    );
    const [only] = places.length === 1 && !everywhere && !exists ? places : [];
    if (only && facetIn(concept, only, context.knowledge) === 'driver') return inCity(concept, only, context);
    if (cities.length === 1 || others.length === 0 || others.length > fewOthers) return [named];
    return [named, enumerate('need.others', { cities: others }, context, { count: others.length })];
  }
  if (isGerman(concept, context)) return [{ type: 'text', text: context.t('need.german') }];
  const key = isDemanded(concept, context) ? 'need.nowhere' : 'need.nothingAnywhere';
  return [{ type: 'text', text: context.t(key, { concept: label }) }];
}
