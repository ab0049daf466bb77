import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Block } from './answer.ts';
import type { Context, Dialog, Reply } from './dialog.ts';
import { kinOf } from './facts/kin.ts';
import { facetIn } from './facts/named.ts';
import { besides, beyond, isQuality, learnBlocks } from './facts/need-enough.ts';
import { demanded, inCity, isDemanded, isGerman, type Manner } from './facts/need-in-city.ts';
import { nearBlocks } from './facts/need-near.ts';
import { payBlocks } from './facts/need-pay.ts';
import { pointBlocks, pointsIn } from './facts/points.ts';
import { preferBlocks } from './facts/prefer.ts';
import { enumerate } from './lists.ts';
import { scopeOf } from './scope.ts';
import { suggest } from './suggest.ts';
import { labelOf, labelsOf, listOf, sourceOf, topicOf } from './words.ts';

/** Whether an article names something the user asks about ("brauche ich Englisch?"), and as what. */
export const need: Dialog = (question, context) => {
  const scope = scopeOf(question, context.knowledge);
  const { profiles } = scope;
  const named = scope.named && !((question.states.length > 0 || question.cities.length > 2) && profiles.length > 1);
  if (question.preferring && question.concepts.length + (question.aspects?.length ?? 0) > 1)
    return preferred(question, context);
  const concepts = demandedOf([...new Set(question.concepts)], question, context).slice(0, 3);
  const enough =
    question.enough && named && concepts.every((id) => isQuality(id, context) && !isAboutLanguages(id, context));
  const blocks = concepts.flatMap((concept) =>
    named
      ? profiles.flatMap((profile) => inCity(concept, profile, context, mannerOf(concept, question)))
      : overall(concept, profiles, question, context),
  );
  const spoken = concepts.some((concept) => isAboutLanguages(concept, context))
    ? languagesOf(named ? profiles : [], context)
    : [];
  const [only] = named && profiles.length === 1 ? profiles : [];
  const pay = only && !question.exists ? payBlocks(question, only, context) : [];
  const found = profiles.filter((profile) => concepts.some((concept) => facetIn(concept, profile, context.knowledge)));
  const together = concepts.length > 1 ? namingAll(concepts, found, context) : [];
  const points = only ? pointsIn(question, only, context) : [];
  const facet = context.knowledge.concept(concepts[0] ?? '')?.facet;
  const section = question.exists && facet ? topicOf[facet] : 'skills';
  return {
    outcome: found.length > 0 ? 'answered' : 'silent',
    blocks: [
      ...(concepts.length === 0 && points.length === 0 ? unnamed(named ? profiles : [], context) : []),
      ...(enough ? beyond(concepts, profiles, context) : blocks),
      ...(named ? [] : togetherBlocks(together, profiles, context)),
      ...spoken,
      ...pay,
      ...(only ? pointBlocks(points, labelsOfAll(concepts, context), only, context) : []),
      ...(enough ? [] : beside(concepts, question, named ? profiles : [], context)),
    ],
    suggestions: suggest(['skills', 'training'], profiles, context),
    sources: [
      ...(named ? profiles : found).map((profile) => sourceOf(profile, section, context)),
      ...(only && pay.length > 0 ? [sourceOf(only, 'salary', context)] : []),
    ],
    ...(!named && { listed: found, focus: onlyOne(found) ?? onlyOne(together) }),
  };
};

function labelsOfAll(concepts: readonly string[], context: Context): string[] {
  return concepts.flatMap((id) => labelOf(id, context) ?? []);
}

/** What no concept names is said to be nowhere in so many words. */
function unnamed(profiles: readonly Profile[], { t, language }: Context): Block[] {
  const cities = listOf(
    profiles.map(({ cityName }) => cityName),
    language,
  );
  const text = profiles.length > 0 ? t('need.unnamed', { cities, count: profiles.length }) : t('need.unnamedAnywhere');
  return [{ type: 'text', text }];
}

/** "Reicht es, am Telefon nett zu sein?": what can be asked of people, not through what they talk. */
function demandedOf(concepts: readonly string[], { exists }: Question, { knowledge }: Context): readonly string[] {
  const facetOf = (id: string) => knowledge.concept(id)?.facet ?? 'skill';
  const others = concepts.filter((id) => facetOf(id) !== 'channel');
  return !exists && others.some((id) => demanded.has(facetOf(id))) ? others : concepts;
}

function mannerOf(concept: string, { exists, lacking = [] }: Question): Manner {
  return { exists, lacking: lacking.includes(concept) };
}

/** What the articles of the cities name beside it, and where it can be learned if it is lacking. */
function beside(
  concepts: readonly string[],
  { exists, learns, lacking = [] }: Question,
  profiles: readonly Profile[],
  context: Context,
): Block[] {
  if (exists) return besides(concepts, profiles, context);
  const near = nearBlocks(concepts, profiles, context);
  const told = new Set(near.flatMap(({ list }) => list));
  return [
    ...near.map(({ block }) => block),
    ...besides(concepts, profiles, context, told),
    ...learnBlocks(learns ? concepts : lacking, profiles, context, learns),
  ];
}

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

/** A language, or languages in general. */
function isAboutLanguages(concept: string, { knowledge }: Context): boolean {
  return knowledge.concept(concept)?.facet === 'language' || inGeneral.includes(concept);
}

/** What articles name where they name no language. */
const inGeneral: readonly string[] = ['multilingualism', 'foreign-languages'];

/** The languages that the articles do name, where the user asked about one. */
function languagesOf(profiles: readonly Profile[], context: Context): Block[] {
  return profiles.flatMap((profile): Block[] => {
    const labels = labelsOf(profile, ['language'], context);
    const values = { city: profile.cityName };
    if (labels.length > 0) return [enumerate('need.languages', { list: labels }, context, values)];
    const general = inGeneral
      .filter((id) => facetIn(id, profile, context.knowledge))
      .flatMap((id) => labelOf(id, context) ?? []);
    if (general.length > 0) return [enumerate('need.severalLanguages', { list: general }, context, values)];
    return [{ type: 'text', text: context.t('need.noLanguages', values) }];
  });
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
    const akin = akinElsewhere(
      concept,
      profiles.filter((profile) => !places.includes(profile)),
      context,
    );
    if (cities.length === 1 || others.length === 0 || others.length > fewOthers) return [named, ...akin];
    return [named, ...akin, enumerate('need.others', { cities: others }, context, { count: others.length })];
  }
  if (isGerman(concept, context)) return [{ type: 'text', text: context.t('need.german') }];
  if (places.length === 0 && context.knowledge.cities.length > profiles.length)
    return [{ type: 'text', text: context.t('need.ofNone', { concept: label }) }];
  const key = isDemanded(concept, context) ? 'need.nowhere' : 'need.nothingAnywhere';
  return [{ type: 'text', text: context.t(key, { concept: label }) }];
}

/** What the other articles name that is akin to it, where few do. */
function akinElsewhere(concept: string, profiles: readonly Profile[], context: Context): Block[] {
  const kin = kinOf(concept);
  const named = flatMap(profiles, (profile) => {
    const ids = [...new Set(profile.mentions.map((mention) => mention.concept))].filter((id) => kin.has(id));
    const list = flatMap(ids, (id) => labelOf(id, context) ?? []);
    return list.length > 0 ? [enumerate('need.akin', { list }, context, akinValues(concept, profile, context))] : [];
  });
  return named.length <= mostAkin ? named : [];
}

function akinValues(concept: string, { cityName }: Profile, context: Context) {
  return { concept: labelOf(concept, context) ?? concept, city: cityName };
}

/** More would bury which articles name it. */
const mostAkin = 2;
