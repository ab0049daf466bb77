import { flatMap } from '../../knowledge/flat-map.ts';
import type { Aspect, Mention, Profile, Span } from '../../knowledge/model.ts';
import type { Context } from '../dialog.ts';
import { labelOf } from '../words.ts';

/** The industries that an article names in one breath with the first thing that it says on an aspect about them. */
export function besideIn(profile: Profile, { concepts, beside = [] }: Aspect, context: Context): string[] {
  const first = concepts.find((id) => beside.includes(id) && profile.mentions.some(({ concept }) => concept === id));
  const places = placesOf(profile.mentions.filter(({ concept }) => concept === first));
  const industries = placesOf(profile.mentions.filter(({ facet }) => facet === 'industry'));
  const found = reachedFrom(places, industries);
  return [...new Set(flatMap(found, ({ concept }) => labelOf(concept, context) ?? []))];
}

interface Place {
  concept: string;
  at: Span;
}

function placesOf(mentions: readonly Mention[]): Place[] {
  return flatMap(mentions, ({ concept, at }) => at.map((span) => ({ concept, at: span })));
}

/** What stands right beside some places, or beside what does, as things that are enumerated do. */
function reachedFrom(from: readonly Place[], others: readonly Place[]): readonly Place[] {
  const near = others.filter((other) => from.some((place) => isNear(place, other)));
  const rest = others.filter((other) => !near.includes(other));
  return near.length === 0 ? [] : [...near, ...reachedFrom(near, rest)];
}

function isNear({ at: [start, end] }: Place, { at: [from, to] }: Place): boolean {
  return Math.max(from - end, start - to) <= inOneBreath;
}

/** So few characters lie between things that are named together: a comma, a dash, a short word. */
const inOneBreath = 9;
