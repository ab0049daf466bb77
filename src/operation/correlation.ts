import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const ids = new AsyncLocalStorage<string>();
const noted = new WeakMap<object, string>();
let open = 0;

/**
 * Does something under an id that its log lines carry, whatever it waits for in between; `job` is told how to say that it is
 * over. While anything is under way in this manner all else is slower too, by a sixth on Node 20.
 */
export function correlate<Result>(id: string, job: (over: () => void) => Result): Result {
  open += 1;
  const over = () => {
    open -= 1;
    if (open === 0) ids.disable();
  };
  return ids.run(id, () => job(over));
}

/** Notes the id of what something belongs to (a request, an activity), for log lines about it; that costs next to nothing. */
export function noteCorrelation(about: object, id: string | undefined): void {
  if (id !== undefined) noted.set(about, id);
}

/** The id of something, or of what is being done; undefined where nobody asked for it (start, timers). */
export function correlationOf(about?: object): string | undefined {
  return (about && noted.get(about)) ?? ids.getStore();
}

/** An id of 16 letters and digits that says nothing: drawn for the process, and counted on. */
export function newCorrelationId(): string {
  count += 1;
  return `${drawn}${count.toString(36).padStart(7, '0')}`;
}

const drawn = randomBytes(9).toString('base64url').slice(0, 9);
let count = 0;
