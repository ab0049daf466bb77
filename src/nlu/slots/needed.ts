import { flatMap } from '../../knowledge/flat-map.ts';
import type { Span } from '../../knowledge/model.ts';
import { mayTell, telling, tells } from '../text/hints.ts';
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
export function neededConcepts({ concepts, kinds, occupations, places, text }: View): string[] {
  if (concepts.length === 0) return [];
  const languages = kinds.filter(({ value }) => value.kind === 'language');
  const isWish = ({ at }: { at: Span }) => places === 0 || !notBefore.test(text.clean.slice(0, at[0]));
  const wishes = languages.length === 0 || tells(othersSpeak, text) ? [] : languages.filter(isWish);
  const inWish = ([from, to]: Span) => wishes.some(({ at }) => at[0] < to && from < at[1]);
  const inOccupation = (offset: number) =>
    occupations.some(
      ({ from, to }) => (text.tokens[from]?.start ?? 0) <= offset && offset < (text.tokens[to - 1]?.end ?? 0),
    );
  return flatMap(concepts, ({ concept, at }) =>
    needed.has(concept.facet) &&
    !inOccupation(at[0]) &&
    !inWish(at) &&
    !(mayTell(because, text) && because.pattern.test(justBefore(text.clean, at[0]))) &&
    !isAccent(at, text) &&
    !isOfTexts(at, text)
      ? [concept.id]
      : [],
  );
}

/** "Laut euren Texten": the articles, not writing some. */
function isOfTexts([from, to]: Span, text: View['text']): boolean {
  const { clean } = text;
  return mayTell(texts, text) && texts.pattern.test(clean.slice(from, to)) && possessive.test(justBefore(clean, from));
}

const texts = telling(/^texten?$/u);

const possessive = /(?<!\p{L})(?:eure|ihre|deine|unsere|diese|den|allen?)\p{L}* $/u;

/** "With a Polish accent": of how somebody speaks, not which languages. */
function isAccent([, end]: Span, text: View['text']): boolean {
  return mayTell(accent, text) && accent.pattern.test(text.clean.slice(end));
}

const accent = telling(/^n?(?: \p{L}+)? (?:accent|akzent|dialect|dialekt)(?!\p{L})/u);

/** "What if I don't speak English, in Duisburg?" */
const notBefore = /(?<!\p{L})(?:(?:do|ca) ?n['’o]?t|dont|cant|cannot|not|no|nicht|kein|never)(?: \p{L}+)? $/u;

/** "Nur 20 Stunden wegen der Kita": says why, and asks nothing of it. */
const because = telling(
  /(?<!\p{L})(?:wegen|aufgrund|because of|due to)(?: (?:der|dem|des|den|meine[rnms]?|unsere[rnms]?|my|the|our|a|an))? $/u,
);
