import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Profile } from '../../knowledge/model.ts';
import type { Question, Topic } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate, type Fact, factBlocks } from '../lists.ts';
import { labelOf, labelsOf } from '../words.ts';
import { isAboutTechnology, technologyBlocks } from './technology.ts';

/** What is shown of a profile under each topic. */
export const facetsOf: Record<Exclude<Topic, 'salary'>, readonly Facet[]> = {
  skills: ['skill', 'tool', 'language'],
  tasks: ['task', 'channel', 'challenge'],
  market: ['industry', 'challenge', 'trend'],
  training: ['training'],
  outlook: ['career', 'trend'],
  tips: ['skill', 'training', 'driver'],
};

/** What articles say on a topic: of two cities side by side, of more what several say, what tells most of each, and which city then. */
export function compareFacts(
  profiles: readonly Profile[],
  topic: Exclude<Topic, 'salary'>,
  { facet, concepts, relation }: Question,
  context: Context,
): Block[] {
  const { t, full } = context;
  const technology =
    topic === 'outlook' && isAboutTechnology(concepts) && !full ? technologyBlocks(profiles, context) : [];
  if (technology.length > 0) return [...technology, { type: 'text', text: t('compare.which') }];
  const facets = facet ? [facet] : facetsOf[topic];
  const title = t(`compare.title.${topic}`);
  const named = labelsNamed(concepts, context);
  const lists = profiles.map((profile) => ({
    label: profile.cityName,
    items: namedFirst(listIn(profile, facets, context), named),
  }));
  if (full || facet)
    return factBlocks(
      title,
      lists.map((list) => ownOf(list, { t })),
      context,
    );
  const many = profiles.length > 2;
  const shared = sharedBy(lists).slice(0, mostShared);
  const facts = lists.map((list) => ownOf(list, { shared, most: many ? 4 : 7, t }));
  const common =
    shared.length > 0 ? [enumerate(many ? 'compare.several' : 'compare.common', { list: shared }, context)] : [];
  const own = factBlocks(title, many ? facts.map((fact) => ({ ...fact, cut: false })) : facts, context);
  if (relation === 'common' && !many) return [...common, ...own];
  return many ? [...common, ...own, { type: 'text', text: t('compare.which') }] : [...own, ...common];
}

/** So many things are named that several articles share. */
const mostShared = 6;

function labelsNamed(concepts: readonly string[], context: Context): string[] {
  return flatMap(concepts, (id) => labelOf(id, context) ?? []);
}

/** What the question names comes first. */
function namedFirst(items: readonly string[], named: readonly string[]): string[] {
  return [...items.filter((item) => named.includes(item)), ...items.filter((item) => !named.includes(item))];
}

/** What an article names under the facets: two things of the first, then one of each, and so on, as lists are cut. */
function listIn(profile: Profile, facets: readonly Facet[], context: Context): string[] {
  const [first = [], ...others] = facets.map((facet) => labelsOf(profile, [facet], context));
  if (first.length === 0 && facets.join() === 'language') return languagesInGeneral(profile, context);
  const rounds = Array.from({ length: Math.max(first.length, ...others.map(({ length }) => length)) }, (_, at) => [
    ...first.slice(at * 2, at * 2 + 2),
    ...flatMap(others, (labels) => labels.slice(at, at + 1)),
  ]);
  return [...new Set(rounds.flat())];
}

/** Where an article names no language by name: that it speaks of languages. */
function languagesInGeneral({ mentions }: Profile, context: Context): string[] {
  const ids = ['multilingualism', 'foreign-languages'].filter((id) => mentions.some(({ concept }) => concept === id));
  return flatMap(ids, (id) => labelOf(id, context) ?? []);
}

/** What several lists name, and nearer to their beginning, first. */
function sharedBy(lists: readonly { items: readonly string[] }[]): string[] {
  const weights = new Map<string, { count: number; weight: number }>();
  for (const { items } of lists) {
    for (const [at, item] of items.entries()) {
      const { count, weight } = weights.get(item) ?? { count: 0, weight: 0 };
      weights.set(item, { count: count + 1, weight: weight + 1 - at / items.length });
    }
  }
  const shared = [...weights].filter(([, { count }]) => count > 1);
  return shared.sort(([, a], [, b]) => b.weight - a.weight).map(([item]) => item);
}

interface Cut {
  shared?: readonly string[];
  most?: number;
  t: Context['t'];
}

/** What a city's article names beside what several do. */
function ownOf(
  { label, items }: { label: string; items: readonly string[] },
  { shared = [], most = Number.POSITIVE_INFINITY, t }: Cut,
): Fact {
  if (items.length === 0) return { label, items: [t('compare.nothing')] };
  const own = items.filter((item) => !shared.includes(item));
  const named = own.length > 0 ? own : items;
  return { label, items: named.slice(0, most), cut: named.length > most };
}
