import type { Knowledge } from '../knowledge/store.ts';
import type { Coverage } from './page.ts';

/** What the page tells of the knowledge: how many articles, and the names of their occupations and cities. */
export function coverageOf({ covered, profilesOf }: Knowledge): Coverage {
  const profiles = covered.flatMap(({ id }) => profilesOf(id));
  return {
    articles: profiles.length,
    occupations: covered.map(({ name }) => name),
    cities: [...new Set(profiles.map(({ cityName }) => cityName))],
  };
}
