import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import type { Group } from './rankings.ts';

/** "Ist das viel?": which place the city that was spoken of takes in each ranking. */
export function standingOf(
  rankings: readonly (readonly { profile: Profile }[])[],
  groups: readonly Group[],
  { cities: named, relation }: Question,
  { t, before }: Context,
): Block[] {
  const cities = named.length > 0 ? named : (before.at(-1)?.cities ?? []);
  const [city] = cities;
  if (relation !== 'standing' || !city || cities.length > 1) return [];
  return rankings.flatMap((rows, at): Block[] => {
    const place = rows.findIndex(({ profile }) => profile.city === city.id) + 1;
    if (place === 0) return [];
    const values = { city: city.name, place, count: rows.length };
    return [{ type: 'text', text: t(`rank.standing.${groups[at] ?? 'entry'}`, values) }];
  });
}
