/** Things by a key: the places of those that share it, from left to right. */
export interface Groups {
  has: (key: string) => boolean;
  get: (key: string) => readonly number[];
  /** Every key once, in the order of their first things. */
  keys: () => Iterable<string>;
}

/**
 * Groups the places 0..count-1 by their keys. A group becomes a list when it is asked for: of ten thousand few are, and a
 * list each would take longer than all the rest of it.
 */
export function groupPlaces(count: number, keyOf: (place: number) => string): Groups {
  /** The last place of each key, from which `before` leads back; both count from 1, as 0 is the end. */
  const last = new Map<string, number>();
  const before = new Int32Array(count + 1);
  for (let place = 1; place <= count; place++) {
    const key = keyOf(place - 1);
    before[place] = last.get(key) ?? 0;
    last.set(key, place);
  }
  return {
    has: (key) => last.has(key),
    get(key) {
      const places: number[] = [];
      for (let place = last.get(key) ?? 0; place > 0; place = before[place] ?? 0) places.push(place - 1);
      return places.reverse();
    },
    keys: () => last.keys(),
  };
}
