import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const ids = new AsyncLocalStorage<string>();

/** Does something under an id that its log lines and its response carry, whatever it waits for in between. */
export function correlate<Result>(id: string, job: () => Result): Result {
  return ids.run(id, job);
}

/** The id of what is being done; undefined where nobody asked for it (start, timers). */
export function correlationId(): string | undefined {
  return ids.getStore();
}

/** An id of 16 letters and digits that says nothing: drawn for the process, and counted on. */
export function newCorrelationId(): string {
  count += 1;
  return `${drawn}${count.toString(36).padStart(7, '0')}`;
}

const drawn = randomBytes(9).toString('base64url').slice(0, 9);
let count = 0;
