/** How a refused call is tried again: at most `attempts` calls in all, and no wait over `longestWait` milliseconds. */
export interface RetryOptions {
  attempts: number;
  longestWait: number;
  /** Waits that many milliseconds. */
  wait?: (milliseconds: number) => Promise<void>;
}

/** What is read of a response. */
interface Refusable {
  status: number;
  headers: { get(name: string): string | undefined };
}

/** A step of the SDK's HTTP pipeline. */
export interface RetryPolicy {
  name: string;
  sendRequest<Request, Response extends Refusable>(
    request: Request,
    next: (request: Request) => Promise<Response>,
  ): Promise<Response>;
}

/**
 * Repeats a call that was refused for being one too many (429), after the time that the other side asks for. Nothing else is
 * repeated: a call that failed otherwise may have been carried out, and the person would read the answer twice.
 */
export function createRetryPolicy({ attempts, longestWait, wait = sleep }: RetryOptions): RetryPolicy {
  return {
    name: 'retry429',
    async sendRequest(request, next) {
      for (let attempt = 1; ; attempt += 1) {
        const response = await next(request);
        const pause = response.status === 429 ? pauseOf(response.headers.get('retry-after'), attempt) : undefined;
        if (pause === undefined || attempt >= attempts || pause > longestWait) return response;
        await wait(pause);
      }
    },
  };
}

/** `Retry-After` in seconds or as a date; without one a second, doubled each time, and up to half as much again at random. */
function pauseOf(retryAfter: string | undefined, attempt: number): number {
  const seconds = Number(retryAfter);
  if (retryAfter && !Number.isNaN(seconds)) return seconds * 1000;
  const date = Date.parse(retryAfter ?? '');
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
  return 1000 * 2 ** (attempt - 1) * (1 + Math.random() / 2);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
