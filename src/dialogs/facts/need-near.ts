import { furtherRequirements } from '../../knowledge/concepts.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Mention, Profile, Span } from '../../knowledge/model.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';
import { akinIdsIn, facetIn } from './named.ts';

/** What an article names right beside the things that are asked about, nearest first: it tells what they are meant for. */
export function nearIn(concepts: readonly string[], profile: Profile, context: Context): string[] {
  const { knowledge } = context;
  const own = new Set(flatMap(concepts, (id) => [id, ...knowledge.specialOf(id)]));
  const places = flatMap(profile.mentions, ({ concept, at }) => (own.has(concept) ? at : []));
  const others = profile.mentions.filter(
    ({ concept, facet }) => !own.has(concept) && !elsewhere.has(facet) && concept !== furtherRequirements,
  );
  const near = others
    .map((mention) => ({ mention, distance: distanceOf(mention, places) }))
    .filter(({ distance }) => distance <= inOneBreath)
    .toSorted((a, b) => a.distance - b.distance);
  const labels = flatMap(near, ({ mention }) => labelOf(mention.concept, context) ?? []);
  return [...new Set(labels)].slice(0, most);
}

interface Near {
  block: Block;
  list: string[];
}

/** The same in a sentence, for each article that names them, but what lifts pay: that is told with what is named for it. */
export function nearBlocks(concepts: readonly string[], profiles: readonly Profile[], context: Context): Near[] {
  return flatMap(profiles, (profile): Near[] => {
    const akin = flatMap(concepts, (id) =>
      facetIn(id, profile, context.knowledge) ? [] : akinIdsIn(id, profile, context),
    );
    const named = [
      ...concepts.filter((id) => facetIn(id, profile, context.knowledge)),
      ...(akin.length === 1 ? akin : []),
    ];
    if (named.length === 0 || named.some((id) => facetIn(id, profile, context.knowledge) === 'driver')) return [];
    const asked = new Set(flatMap(named, (id) => labelOf(id, context) ?? []));
    const list = nearIn(named, profile, context).filter((label) => !asked.has(label));
    const block = enumerate('need.near', { list }, context, { city: profile.cityName });
    return list.length > 0 ? [{ block, list }] : [];
  });
}

/** What is said of any such job, and what it is about. */
const elsewhere: ReadonlySet<Facet> = new Set<Facet>(['channel', 'task']);

function distanceOf({ at }: Mention, places: readonly Span[]): number {
  return Math.min(...flatMap(at, (one) => places.map((place) => gap(one, place))));
}

function gap([start, end]: Span, [from, to]: Span): number {
  return Math.max(from - end, start - to, 0);
}

/** So few characters lie between what a sentence or two name together. */
const inOneBreath = 120;

const most = 4;
