import Fuse from 'fuse.js';
import type { Occupation } from './model.ts';

/** Finds the covered occupations whose names are nearest to what somebody wrote, the nearest first. */
export type SearchOccupations = (name: string, limit: number) => { id: string; name: string }[];

/** How far a name may be from what was written: 0 is the same, 1 nothing in common. */
const threshold = 0.35;

/** Indexes the covered occupations by all names the catalogue knows of them. */
export function createSearch(
  covered: readonly { id: string; name: string }[],
  catalogue: readonly Occupation[],
): SearchOccupations {
  const byId = new Map(catalogue.map((occupation) => [occupation.id, occupation]));
  const rows = covered.map(({ id, name }) => {
    const { de, en } = byId.get(id) ?? { de: [], en: [] };
    return { id, name, names: [name, ...de, ...en] };
  });
  const fuse = new Fuse(rows, {
    keys: ['names'],
    threshold,
    ignoreDiacritics: true,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  return (name, limit) =>
    fuse.search(name.slice(0, 60), { limit }).map(({ item }) => ({ id: item.id, name: item.name }));
}
