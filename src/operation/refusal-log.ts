import type { Log } from '../bot/adapter.ts';

/** Writes down a refused request. */
export type LogRefusal = (status: number, code: string) => void;

/** One line a second for each reason, with how many there were since the last: a flood must not fill the disk. */
export function createRefusalLog(log: Log, now: () => number = Date.now): LogRefusal {
  const reasons = new Map<string, { written: number; times: number }>();
  return (status, code) => {
    const reason = reasons.get(code) ?? { written: 0, times: 0 };
    reasons.set(code, reason);
    reason.times += 1;
    // Both ways, as a clock may be set back.
    if (Math.abs(now() - reason.written) < 1000) return;
    log.info('refused', { status, code, times: reason.times });
    Object.assign(reason, { written: now(), times: 0 });
  };
}
