import { flatMap } from '../../knowledge/flat-map.ts';
import type { Facet, Profile, Span } from '../../knowledge/model.ts';
import type { Context } from '../dialog.ts';
import { labelOf } from '../words.ts';

/** What an article names under a facet in one breath with any of the concepts, the nearest first. */
export function nearIn(concepts: readonly string[], profile: Profile, facet: Facet, context: Context): string[] {
  const own = flatMap(profile.mentions, (mention) => (concepts.includes(mention.concept) ? mention.at : []));
  const others = profile.mentions
    .filter((mention) => mention.facet === facet && !concepts.includes(mention.concept))
    .map(({ concept, at }) => ({
      concept,
      far: Math.min(...at.flatMap((place) => own.map((span) => gap(place, span)))),
    }))
    .filter(({ far }) => far <= oneBreath)
    .sort((a, b) => a.far - b.far);
  return [...new Set(flatMap(others, ({ concept }) => labelOf(concept, context) ?? []))];
}

/** So many signs between two things, and they belong to one thought. */
const oneBreath = 120;

function gap([from, to]: Span, [start, end]: Span): number {
  return Math.max(0, start - to, from - end);
}
