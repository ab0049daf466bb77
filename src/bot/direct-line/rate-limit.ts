/** Says whether one more is allowed for a key now: 0, or in how many seconds it will be. */
export type RateLimit = (key: string) => number;

/** Allows `burst` at once for each key, and `perMinute` in the long run. `now` in milliseconds. */
export function createRateLimit({ burst, perMinute, now = Date.now }: RateLimitOptions): RateLimit {
  // For each key the time at which all that it has used will have come back.
  const debts = new Map<string, number>();
  const cost = 60_000 / perMinute;
  return (key) => {
    const time = now();
    const debt = Math.max(debts.get(key) ?? 0, time);
    const over = debt + cost - time - burst * cost;
    if (over > 0) return Math.ceil(over / 1000);
    debts.delete(key);
    debts.set(key, debt + cost);
    forgetPaid(debts, time);
    return 0;
  };
}

interface RateLimitOptions {
  burst: number;
  perMinute: number;
  now?: () => number;
}

/** Keys that owe nothing are as good as unknown ones; over the bound the one longest not seen goes. */
function forgetPaid(debts: Map<string, number>, time: number): void {
  for (const [key, debt] of debts) {
    if (debt > time && debts.size <= 50_000) return;
    debts.delete(key);
  }
}
