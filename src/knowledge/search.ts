import Fuse from 'fuse.js';
import { fold } from './fold.ts';
import type { Occupation } from './model.ts';

/** Finds the covered occupations whose names are nearest to what somebody wrote, the nearest first. */
export type SearchOccupations = (name: string, limit: number) => { id: string; name: string }[];

/** How far a name may be from what was written: 0 is the same, 1 nothing in common. */
const threshold = 0.35;

/** A scan of all names takes 14 ms at 10,000: only those that share most with what was written are compared letter by letter. */
const compared = 60;

/** Indexes the covered occupations by all names the catalogue knows of them. */
export function createSearch(
  covered: readonly { id: string; name: string }[],
  catalogue: readonly Occupation[],
): SearchOccupations {
  const byId = new Map(catalogue.map((occupation) => [occupation.id, occupation]));
  const rows = covered.map(({ id, name }) => {
    const { de, en } = byId.get(id) ?? { de: [], en: [] };
    return { id, name, names: [...new Set([name, ...de, ...en])] };
  });
  // Not every start is followed by a name that nobody knows.
  let nearest: Sieve | undefined;
  return (written, limit) => {
    const name = written.slice(0, 60);
    nearest ??= createSieve(rows.map(({ names }) => names));
    const candidates = nearest(name).flatMap((at) => rows[at] ?? []);
    return createFuse(candidates)
      .search(name, { limit })
      .map(({ item }) => ({ id: item.id, name: item.name }));
  };
}

type Sieve = (name: string) => number[];

interface Row {
  id: string;
  name: string;
  names: string[];
}

function createFuse(rows: readonly Row[]): Fuse<Row> {
  return new Fuse(rows, {
    keys: ['names'],
    threshold,
    ignoreDiacritics: true,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
}

/** Gives the numbers of the rows that share most pairs of letters with a name, in their own order; all where they are few. */
function createSieve(rows: readonly (readonly string[])[]): Sieve {
  const all = rows.map((_, at) => at);
  const rowsOf = new Map<string, number[]>();
  for (const [at, names] of rows.entries()) {
    for (const pair of new Set(names.flatMap((name) => [...pairsOf(name)]))) {
      const known = rowsOf.get(pair);
      if (known) known.push(at);
      else rowsOf.set(pair, [at]);
    }
  }
  return (name) => (rows.length <= compared ? all : mostShared(pairsOf(name), rowsOf, rows.length));
}

function mostShared(pairs: ReadonlySet<string>, rowsOf: ReadonlyMap<string, number[]>, count: number): number[] {
  const shared = new Uint16Array(count);
  for (const pair of pairs) for (const at of rowsOf.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  const some = Array.from(shared.keys()).filter((at) => (shared[at] ?? 0) * 3 >= pairs.size);
  some.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  return some.slice(0, compared).sort((a, b) => a - b);
}

function pairsOf(name: string): Set<string> {
  const folded = fold(name);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
}
