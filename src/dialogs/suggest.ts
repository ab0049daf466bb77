import { kilometresBetween } from '../knowledge/distance.ts';
import { flatMap } from '../knowledge/flat-map.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import type { Context } from './dialog.ts';

/** Things to ask next about a place, by name; each is a whole sentence a person would say. */
export type Idea =
  | 'entry'
  | 'experienced'
  | 'skills'
  | 'tasks'
  | 'market'
  | 'training'
  | 'outlook'
  | 'tips'
  | 'overview';

/** What is suggested where the ideas of a dialog were asked before. */
const others: readonly Idea[] = ['tasks', 'outlook', 'market', 'skills', 'training', 'experienced', 'entry'];

/** Things to ask next that were not asked last, and the way to a person. */
export function suggest(
  ideas: readonly Idea[],
  profiles: readonly Profile[],
  context: Context,
  most: 1 | 2 = 2,
): string[] {
  const { t } = context;
  const place = placeOf(profiles, context);
  if (!place) return [t('suggest.coverage'), t('suggest.person')];
  const fresh = [...new Set([...ideas, ...others])].filter((idea) => !isAsked(idea, place, context));
  return [...fresh.slice(0, most).map((idea) => t(`suggest.${idea}`, { city: place.cityName })), t('suggest.person')];
}

/** Something to ask about what is covered: about the place that was spoken of, where there was one. */
export function exampleOf(context: Context): string[] {
  const { knowledge, t } = context;
  const [first] = knowledge.covered;
  const place = first && placeOf(knowledge.profilesOf(first.id), context);
  if (!place) return [];
  const idea = others.toReversed().find((fresh) => !isAsked(fresh, place, context)) ?? 'entry';
  return [t(`suggest.${idea}`, { city: place.cityName })];
}

/** Comparing the place of the answer with the nearest other that is covered, where there is one. */
export function suggestCompare([first]: readonly Profile[], context: Context): string[] {
  const { knowledge, t } = context;
  if (!first) return [];
  const home = knowledge.town(first.city);
  const distance = ({ city }: Profile) => {
    const town = knowledge.town(city);
    return home && town ? kilometresBetween(home, town) : Number.POSITIVE_INFINITY;
  };
  const [other] = knowledge
    .profilesOf(first.occupation)
    .filter(({ city }) => city !== first.city)
    .sort((a, b) => distance(a) - distance(b));
  return other ? [t('suggest.compare', { city: first.cityName, other: other.cityName })] : [];
}

/** Of many places the one that was spoken of before, else the largest. */
function placeOf(profiles: readonly Profile[], { before, knowledge }: Context): Profile | undefined {
  if (profiles.length <= 2) return profiles[0];
  const named = flatMap(before, ({ cities }) => cities.map(({ id }) => id));
  const people = ({ city }: Profile) => knowledge.town(city)?.population ?? 0;
  return profiles.find(({ city }) => named.includes(city)) ?? [...profiles].sort((a, b) => people(b) - people(a))[0];
}

function isAsked(idea: Idea, { city }: Profile, { before }: Context): boolean {
  return before.some((question) => question.cities.some(({ id }) => id === city) && isAbout(idea, question));
}

function isAbout(idea: Idea, { kind, topic, levels }: Question): boolean {
  if (idea !== 'entry' && idea !== 'experienced') return kind === idea || topic === idea;
  return kind === 'salary' && (levels.length === 0 || levels.includes(idea));
}
