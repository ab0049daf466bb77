import type { LimitOptions, RateLimit } from './state.ts';

/** A rate limit in this process's memory; `now` in milliseconds. */
export function createLocalLimit({
  burst,
  perMinute,
  now = Date.now,
}: LimitOptions & { now?: () => number }): RateLimit {
  // For each key the time at which all that it has used will have come back.
  const debts = new Map<string, number>();
  const cost = 60_000 / perMinute;
  return async (key) => {
    const time = now();
    // A clock that was set back would else make everybody wait for it.
    const debt = Math.min(Math.max(debts.get(key) ?? 0, time), time + burst * cost);
    const over = debt + cost - time - burst * cost;
    if (over > 0) return Math.ceil(over / 1000);
    debts.delete(key);
    debts.set(key, debt + cost);
    forgetPaid(debts, time);
    return 0;
  };
}

/** Keys that owe nothing are as good as unknown ones; over the bound the one longest not seen goes. */
function forgetPaid(debts: Map<string, number>, time: number): void {
  for (const [key, debt] of debts) {
    if (debt > time && debts.size <= 50_000) return;
    debts.delete(key);
  }
}
