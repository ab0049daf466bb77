import type { Store } from './store.ts';

/** `lifetime` in milliseconds since the last `set`; over `entries` values the one longest not set goes; `now` in milliseconds. */
export interface MemoryStoreOptions {
  lifetime: number;
  entries: number;
  now?: () => number;
}

/** A store in this process's memory: nothing touches a disk, a restart forgets everything. */
export function createMemoryStore<Value>({ lifetime, entries, now = Date.now }: MemoryStoreOptions): Store<Value> {
  // A Map iterates in the order of insertion, so its first key is always the one longest not set.
  const kept = new Map<string, { value: Value; until: number }>();
  return {
    async get(key) {
      const entry = kept.get(key);
      if (entry && entry.until <= now()) kept.delete(key);
      return entry && entry.until > now() ? entry.value : undefined;
    },
    async set(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: now() + lifetime });
      dropSurplus(kept, entries, now());
    },
    async delete(key) {
      kept.delete(key);
    },
  };
}

function dropSurplus(kept: Map<string, { until: number }>, entries: number, time: number): void {
  for (const [key, { until }] of kept) {
    if (kept.size <= entries && until > time) return;
    kept.delete(key);
  }
}
