import type { Profile } from '../knowledge/model.ts';
import type { Context } from './dialog.ts';
import { labelOf } from './words.ts';

/** Mentions at most so many characters apart stand in the same passage of an article. */
const passage = 200;

/** How many things of a passage are named. */
const shown = 7;

/** Labels of what an article names in the same passage as one of the concepts, nearest first; the concepts themselves left out. */
export function neighboursOf(concepts: readonly string[], { mentions }: Profile, context: Context): string[] {
  const asked = concepts.flatMap((concept) => [concept, ...context.knowledge.specialOf(concept)]);
  const places = mentions.filter(({ concept }) => asked.includes(concept)).flatMap(({ at }) => at);
  const near = mentions.flatMap(({ concept, at }) => {
    const apart = Math.min(...places.flatMap((place) => at.map((span) => Math.abs(span[0] - place[0]))));
    return asked.includes(concept) || apart > passage ? [] : [{ concept, apart }];
  });
  const ids = [...new Set(near.sort((a, b) => a.apart - b.apart).map(({ concept }) => concept))];
  return ids.flatMap((id) => labelOf(id, context) ?? []).slice(0, shown);
}
