import type { Log } from '../bot/adapter.ts';

/** How the program ends: what is closed, in this order, and for how long that may take. */
export interface StopParts {
  log: Log;
  seconds: number;
  /** How long it says that it is going before it takes no more requests, for proxies that ask now and then. */
  noticeSeconds: number;
  announce: () => void;
  close: (() => Promise<void>)[];
}

/** Ends the program gently on SIGTERM or SIGINT; what has not ended in time is cut off, with exit status 1. */
export function stopOnSignal(parts: StopParts): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal, parts));
}

async function stop(signal: string, { log, seconds, noticeSeconds, announce, close }: StopParts): Promise<void> {
  log.info('stops', { signal });
  announce();
  if (noticeSeconds > 0) await new Promise((resolve) => setTimeout(resolve, noticeSeconds * 1000));
  setTimeout(() => {
    log.error('stopped before everything had ended');
    process.exit(1);
  }, seconds * 1000).unref();
  for (const step of close) await step();
  log.info('stopped');
}
