import type { Profile } from '../knowledge/model.ts';
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

/** Two things to ask next, and the way to a person. */
export function suggest(ideas: readonly Idea[], profiles: readonly Profile[], context: Context): string[] {
  const { t } = context;
  const [first] = profiles;
  const sentences = first
    ? ideas.slice(0, 2).map((idea) => t(`suggest.${idea}`, { city: first.cityName }))
    : [t('suggest.coverage')];
  return [...sentences, t('suggest.person')];
}

/** Comparing the place of the answer with another covered one, where there is one. */
export function suggestCompare(profiles: readonly Profile[], context: Context): string[] {
  const [first] = profiles;
  const other = first
    ? context.knowledge.profilesOf(first.occupation).find(({ city }) => city !== first.city)
    : undefined;
  return first && other ? [context.t('suggest.compare', { city: first.cityName, other: other.cityName })] : [];
}
