import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import { tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import { othersSpeak } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

const needed = new Set([
  'skill',
  'tool',
  'aside',
  'language',
  'training',
  'channel',
  'task',
  'industry',
  'challenge',
  'trend',
  'career',
]);

/** Ids of the concepts that can be needed, other than in an occupation's name. */
export function neededConcepts({ concepts, kinds, occupations, text }: View): string[] {
  if (concepts.length === 0) return [];
  const languages = kinds.filter(({ value }) => value.kind === 'language');
  const wishes = languages.length === 0 || tells(othersSpeak, text) ? [] : languages;
  const inWish = ([from, to]: Span) => wishes.some(({ at }) => at[0] < to && from < at[1]);
  const inOccupation = (offset: number) =>
    occupations.some(
      ({ from, to }) => (text.tokens[from]?.start ?? 0) <= offset && offset < (text.tokens[to - 1]?.end ?? 0),
    );
  return flatMap(concepts, ({ concept, at }) =>
    needed.has(concept.facet) && !inOccupation(at[0]) && !inWish(at) && !because.test(justBefore(text.clean, at[0]))
      ? [concept.id]
      : [],
  );
}

/** "Nur 20 Stunden wegen der Kita": says why, and asks nothing of it. */
const because =
  /(?<!\p{L})(?:wegen|aufgrund|because of|due to)(?: (?:der|dem|des|den|meine[rnms]?|unsere[rnms]?|my|the|our|a|an))? $/iu;
