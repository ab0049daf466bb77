import { flatMap } from '../../knowledge/flat-map.ts';
import { type Facet, facets, type Profile } from '../../knowledge/model.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import { wholeSubjects } from '../../nlu/slots/whole-subjects.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf, labelsOf } from '../words.ts';
import { driversIn } from './mentioned.ts';
import { facetIn, mentionedAs } from './named.ts';
import { machines } from './technology.ts';

interface Details {
  blocks: Block[];
  /** Labels that need not be said again. */
  told: string[];
  /** They are what the question is about, so that little else need be said. */
  enough: boolean;
}

/** What the article of a city says of the things that a question names, where its answer would bury them in a list. */
export function detailBlocks(question: Question, kind: Kind, profile: Profile, context: Context): Details {
  const own = (!question.facet && ownFacets[kind]) || [];
  const asked = own.length > 0 ? thingsOf(question).slice(0, mostAsked) : [];
  const found = flatMap(asked, (id) => namedIn(id, profile, context));
  const blocks = [...new Set(found.map(({ facet }) => facet))].map((facet) => {
    const list = [...found.filter((thing) => thing.facet === facet).map(({ label }) => label)];
    const extras = facet === 'driver' && asked.includes(anyExtra) ? driversIn(profile) : [];
    const others = inFull.has(facet)
      ? labelsOf(profile, [facet], context)
      : flatMap(extras, (id) => labelOf(id, context) ?? []);
    const key = helping.has(facet) && !own.includes(facet) ? ('details.helps' as const) : (`details.${facet}` as const);
    return enumerate(key, { list: [...new Set([...list, ...others])] }, context, { city: profile.cityName });
  });
  const missing = found.length > 0 || kind !== 'market' ? [] : asked.filter((id) => isEmployer(id, context));
  const list = flatMap(missing, (id) => labelOf(id, context) ?? []);
  if (list.length > 0) blocks.push(enumerate('details.not', { list }, context, { city: profile.cityName }));
  const enough = found.length > 0 && found.every(({ facet }) => own.includes(facet));
  return { blocks, told: found.map(({ label }) => label), enough };
}

/** Whether a question names a thing or two of its own subject that one of the articles names. */
export function isDetail(
  question: Question,
  kind: Kind,
  profiles: readonly Profile[],
  { knowledge }: Context,
): boolean {
  const own = (!question.facet && !question.full && ownFacets[kind]) || [];
  const asked = thingsOf(question);
  const isOwn = (id: string) => own.includes(knowledge.concept(id)?.facet ?? 'aside');
  const isNamed = (id: string) => profiles.some((profile) => facetIn(id, profile, knowledge));
  return asked.length > 0 && asked.length < mostAsked && asked.every(isOwn) && asked.some(isNamed);
}

/** What a question names in particular. */
export function thingsOf({ concepts, lifts }: Pick<Question, 'concepts' | 'lifts'>): string[] {
  return [...new Set([...concepts, ...lifts])].filter((id) => !wholeSubjects.has(id) && !inPassing.has(id));
}

/** Kinds whose answers are lists of all that an article names, and of what. */
const ownFacets: Partial<Record<Kind, readonly Facet[]>> = {
  tasks: ['task', 'channel', 'challenge', 'tool'],
  market: ['industry', 'challenge', 'trend', 'driver'],
  training: ['training'],
  outlook: ['career', 'trend', 'challenge'],
  skills: ['skill', 'tool', 'language', 'training', 'aside', 'driver'],
  overview: facets,
};

/** Of these all are told where one is asked about: there are few. */
const inFull: ReadonlySet<Facet> = new Set<Facet>(['channel', 'language']);

/** "Which other extra skills?": whatever brings more. */
const anyExtra = 'extra-qualification';

/** What somebody brings along. */
const helping: ReadonlySet<Facet> = new Set<Facet>(['skill', 'tool', 'language']);

/** What is said in passing of any such job, and what has an answer of its own. */
const inPassing: ReadonlySet<string> = new Set([
  'customer-care',
  'telephone',
  'callcentre',
  ...machines,
  'digitalisation',
  'enjoyment-of-people',
  'soft-skills',
  'it-projects',
]);

/** Languages, whichever. */
const anyLanguage: ReadonlySet<string> = new Set(['foreign-languages', 'multilingualism']);

/** More names are a story, not what is asked for. */
const mostAsked = 3;

interface Named {
  facet: Facet;
  label: string;
}

/** As what a profile names a concept, or what is more special: its own mention before those; for languages in general which. */
function namedIn(concept: string, profile: Profile, context: Context): Named[] {
  const languages = anyLanguage.has(concept) ? labelsOf(profile, ['language'], context) : [];
  if (languages.length > 0) return languages.map((label) => ({ facet: 'language', label }));
  const own = mentionedAs(concept, profile);
  const ids = own ? [concept] : context.knowledge.specialOf(concept);
  return flatMap(ids, (id) => {
    const facet = mentionedAs(id, profile) ?? (driversIn(profile).includes(id) ? 'driver' : undefined);
    const label = labelOf(id, context);
    return facet && label ? [{ facet, label }] : [];
  });
}

/** A kind of employer, that is there or not, by a name that there is. */
function isEmployer(id: string, { knowledge, variety }: Context): boolean {
  return knowledge.concept(id)?.facet === 'industry' && (variety !== 'de-plain' || id in knowledge.plain.concepts);
}
