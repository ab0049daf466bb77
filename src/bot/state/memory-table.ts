import type { Table } from './table.ts';

/** At most so many scopes, and characters in all of them; over that the longest unused goes. `now` in milliseconds. */
export interface MemoryTableOptions {
  scopes: number;
  size?: number;
  now?: () => number;
}

/** A table in this process's memory: nothing touches a disk, a restart forgets everything. */
export function createMemoryTable({ scopes, size = 256_000_000, now = Date.now }: MemoryTableOptions): Table {
  const shelf: Shelf = { kept: new Map(), size: 0 };
  return {
    get(key, name) {
      const record = find(shelf, key, now())?.records.get(name);
      return record && record.until > now() ? record.text : undefined;
    },
    set(key, name, text, until) {
      put(shelf, key, name, { text, until });
      for (const [oldest, { until }] of shelf.kept) {
        if (oldest === key || (shelf.kept.size <= scopes && shelf.size <= size && until > now())) break;
        drop(shelf, oldest);
      }
    },
    delete(key, name) {
      const scope = shelf.kept.get(key);
      if (scope) remove(shelf, scope, name);
      if (scope?.records.size === 0) drop(shelf, key);
    },
    list(key, prefix) {
      const records = [...(find(shelf, key, now())?.records ?? [])];
      const found = records.filter(([name, { until }]) => name.startsWith(prefix) && until > now());
      return found.map(([name, { text }]): [string, string] => [name, text]).sort(([a], [b]) => (a < b ? -1 : 1));
    },
    together: (steps) => steps(),
    close: async () => shelf.kept.clear(),
  };
}

/** All scopes, the one longest not written to first: a Map iterates in the order of insertion. Sizes are characters. */
interface Shelf {
  kept: Map<string, Scope>;
  size: number;
}

interface Scope {
  records: Map<string, { text: string; until: number }>;
  size: number;
  until: number;
}

function find(shelf: Shelf, key: string, time: number): Scope | undefined {
  const scope = shelf.kept.get(key);
  if (!scope || scope.until > time) return scope;
  drop(shelf, key);
  return undefined;
}

function put(shelf: Shelf, key: string, name: string, record: { text: string; until: number }): void {
  const scope = shelf.kept.get(key) ?? { records: new Map(), size: 0, until: 0 };
  remove(shelf, scope, name);
  scope.records.set(name, record);
  scope.size += record.text.length;
  scope.until = Math.max(scope.until, record.until);
  shelf.size += record.text.length;
  shelf.kept.delete(key);
  shelf.kept.set(key, scope);
}

function remove(shelf: Shelf, scope: Scope, name: string): void {
  const length = scope.records.get(name)?.text.length ?? 0;
  scope.records.delete(name);
  scope.size -= length;
  shelf.size -= length;
}

function drop(shelf: Shelf, key: string): void {
  shelf.size -= shelf.kept.get(key)?.size ?? 0;
  shelf.kept.delete(key);
}
