/** Holds back a network address that was refused too often. */
export interface Refusals {
  /** Seconds until requests of the address are looked at again; 0 is now. */
  blocked(address: string): number;
  /** The address was refused. */
  note(address: string): void;
}

/** An address may be refused so often in a minute; over that nothing of it is looked at until the minute is over. */
export function createRefusals({ perMinute, now = Date.now }: { perMinute: number; now?: () => number }): Refusals {
  const counts = new Map<string, { count: number; until: number }>();
  const current = (address: string) => {
    const entry = counts.get(address);
    const left = entry ? entry.until - now() : 0;
    // More than a minute is left where the clock was set back.
    return left > 0 && left <= minute ? entry : undefined;
  };
  return {
    blocked(address) {
      const entry = current(address);
      return entry && entry.count >= perMinute ? Math.ceil((entry.until - now()) / 1000) : 0;
    },
    note(address) {
      const { count, until } = current(address) ?? { count: 0, until: now() + minute };
      counts.delete(address);
      counts.set(address, { count: count + 1, until });
      for (const [other, entry] of counts) {
        if (entry.until > now() && counts.size <= mostAddresses) break;
        counts.delete(other);
      }
    },
  };
}

const minute = 60_000;

/** Somebody with many addresses must not fill the memory. */
const mostAddresses = 50_000;
