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
    const known = debts.get(key) ?? 0;
    // Nobody owes more than a burst: the clock was set back, and to wait for it would lock everybody out.
    const debt = known > time + burst * cost ? time : Math.max(known, time);
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
