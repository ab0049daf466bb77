/** The last few thousand values by key, for what costs more to find again than to keep. */
export interface Recent<Key, Value> {
  /** What was kept for a key, undefined where it was forgotten or never known. */
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => void;
}

/**
 * Keeps up to twice `most` values by key. A new key is on trial: it takes a place among the others when it is asked for
 * again before `trials` further ones came. So a flood of words that nobody says twice costs no memory, and pushes nothing
 * out that people use. Of what is `heavy` the first value is not kept, only that there was one.
 */
export function createRecent<Key, Value>({ most = 4000, trials = 500, heavy = false } = {}): Recent<Key, Value> {
  let known = new Map<Key, Value>();
  let before = new Map<Key, Value>();
  let tried = new Map<Key, Value | undefined>();
  const settle = (key: Key, value: Value) => {
    tried.delete(key);
    if (known.size >= most) [before, known] = [known, new Map()];
    known.set(key, value);
  };
  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) return value;
      const again = before.get(key) ?? tried.get(key);
      if (again !== undefined) settle(key, again);
      return again;
    },
    set(key, value) {
      if (known.has(key)) known.set(key, value);
      else if (before.has(key) || (heavy && tried.has(key))) settle(key, value);
      else {
        if (tried.size >= trials && !tried.has(key)) tried = new Map();
        tried.set(key, heavy ? undefined : value);
      }
    },
  };
}
