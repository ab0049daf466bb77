/** Numbers that look random and are the same for the same seed. */
export interface Dice {
  below: (limit: number) => number;
  between: (low: number, high: number, step: number) => number;
  chance: (share: number) => boolean;
  one: <One>(list: readonly One[]) => One;
}

/** mulberry32 of a seed. */
export function rollDice(seed: number): Dice {
  let state = (seed + 1) * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (low, high, step) => low + below((high - low) / step) * step,
    chance: (share) => next() < share,
    one: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
  };
}
