import type { Knowledge } from '../knowledge/store.ts';
import type { Coverage } from './page.ts';

/** What the page tells of the knowledge: how many articles, and the names of their occupations and cities. */
export function coverageOf({ count, covered, cities }: Knowledge): Coverage {
  return { articles: count, occupations: covered.map(({ name }) => name), cities: cities.map(({ name }) => name) };
}
