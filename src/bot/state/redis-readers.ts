import type { Page, Reader } from '../direct-line/logs.ts';
import type { RedisConnection } from './redis-connection.ts';
import { createNews } from './redis-news.ts';
import { logScope } from './scope.ts';
import { StateAway } from './state.ts';

type EndingPage = Page & { ended: boolean };

/** Reads a log after a watermark. */
type Read = (conversation: string, watermark: string) => Promise<EndingPage | undefined>;

/** Who listens in this process to logs in Redis. */
export interface RedisReaders {
  /** Tells the reader what was missed and then everything new; the result ends that. */
  add(conversation: string, missed: EndingPage, reader: Reader): () => void;
  close(): void;
}

/** Readers that are told when the news say that there is something new, each from its own place on. */
export function createRedisReaders(connection: RedisConnection, read: Read): RedisReaders {
  const scopes = new Map<string, Set<Listener>>();
  const news = createNews(connection.duplicate(), (scope) => {
    const told = scope === undefined ? [...scopes.values()] : [scopes.get(scope) ?? []];
    for (const listeners of told) for (const listener of listeners) void follow(listener, read);
  });

  function remove(listener: Listener): void {
    listener.stopped = true;
    const scope = logScope(listener.conversation);
    const listeners = scopes.get(scope);
    listeners?.delete(listener);
    if (listeners?.size === 0) scopes.delete(scope);
  }

  return {
    add(conversation, missed, reader) {
      const place = missed.watermark;
      const stop = () => remove(listener);
      const listener: Listener = { conversation, reader, place, reading: false, again: false, stopped: false, stop };
      const scope = logScope(conversation);
      scopes.set(scope, (scopes.get(scope) ?? new Set()).add(listener));
      tell(listener, missed);
      // Something may have been said between the reading and now.
      if (!listener.stopped) void follow(listener, read);
      return stop;
    },
    close: () => news.close(),
  };
}

interface Listener {
  conversation: string;
  reader: Reader;
  /** Watermark of what it was told. */
  place: string;
  reading: boolean;
  /** There was news while it was reading. */
  again: boolean;
  stopped: boolean;
  stop: () => void;
}

async function follow(listener: Listener, read: Read): Promise<void> {
  listener.again = true;
  if (listener.reading) return;
  listener.reading = true;
  try {
    while (listener.again && !listener.stopped) {
      listener.again = false;
      tell(listener, await read(listener.conversation, listener.place));
    }
  } catch (error) {
    // The news tell everybody again when Redis is back.
    if (!(error instanceof StateAway)) throw error;
  } finally {
    listener.reading = false;
  }
}

/** Tells a page; undefined is a log that is no longer there. */
function tell(listener: Listener, page: EndingPage | undefined): void {
  if (listener.stopped) return;
  if (page && page.activities.length > 0) listener.reader.take(page);
  if (page) listener.place = page.watermark;
  if (page && !page.ended) return;
  listener.stop();
  listener.reader.end();
}
