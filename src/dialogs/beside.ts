import type { Aspect, Mention, Profile } from '../knowledge/model.ts';
import type { Context } from './dialog.ts';
import { labelOf } from './words.ts';

/** The industries that an article names in one breath with the first thing that it says on an aspect about them. */
export function besideIn(profile: Profile, { concepts, beside = [] }: Aspect, context: Context): string[] {
  const named = profile.mentions.filter(({ concept }) => beside.includes(concept) && concepts.includes(concept));
  const industries = profile.mentions.filter(({ facet }) => facet === 'industry');
  const found = reachedFrom(named, industries);
  return [...new Set(found.flatMap(({ concept }) => labelOf(concept, context) ?? []))];
}

/** What stands right beside some mentions, or beside what does, as things that are enumerated do. */
function reachedFrom(from: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const near = others.filter((other) => from.some((mention) => isNear(mention, other)));
  const rest = others.filter((other) => !near.includes(other));
  return near.length === 0 ? [] : [...near, ...reachedFrom(near, rest)];
}

function isNear({ at }: Mention, other: Mention): boolean {
  return at.some(([start, end]) => other.at.some(([from, to]) => Math.max(from - end, start - to) <= inOneBreath));
}

/** So few characters lie between things that are named together: a comma, a dash, a short word. */
const inOneBreath = 9;
