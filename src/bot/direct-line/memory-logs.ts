import type { Appended, Logs, Page, Reader } from './logs.ts';
import type { Grant } from './tokens.ts';

/**
 * Bounds of logs in memory: `lifetime` in milliseconds without a word; at most `conversations`; `size` characters of JSON
 * in all of them, and `length` activities with `share` characters in one. `now` in milliseconds.
 */
export interface MemoryLogsOptions {
  lifetime: number;
  conversations: number;
  size?: number;
  length?: number;
  share?: number;
  now?: () => number;
}

/** Logs in this process's memory. Over a bound the longest silent conversation goes, within one the oldest activity. */
export function createMemoryLogs(options: MemoryLogsOptions): Logs {
  const shelf = createShelf({ size: 256_000_000, length: 400, share: 512_000, now: Date.now, ...options });
  return {
    async open(grant) {
      const log = shelf.find(grant.conversation);
      if (log) return log.ended ? 'ended' : 'known';
      shelf.add(grant);
      return 'opened';
    },
    async grantOf(conversation) {
      return shelf.find(conversation)?.grant;
    },
    async append(conversation, activity, key) {
      const log = shelf.find(conversation);
      return log && !log.ended ? shelf.append(log, activity, key) : undefined;
    },
    async read(conversation, watermark) {
      const log = shelf.find(conversation);
      return log && { ...pageSince(log, watermark), ended: log.ended };
    },
    async subscribe(conversation, watermark, reader) {
      const log = shelf.find(conversation);
      if (!log) return undefined;
      const missed = pageSince(log, watermark);
      if (missed.activities.length > 0) reader.take(missed);
      if (log.ended) reader.end();
      else log.readers.add(reader);
      return () => log.readers.delete(reader);
    },
    async close(conversation) {
      const log = shelf.find(conversation);
      if (log) end(log);
    },
  };
}

interface Log {
  grant: Grant;
  /** Tells this log from an earlier one of the same conversation, in watermarks. */
  epoch: string;
  entries: Entry[];
  /** How many activities were ever said, also those no longer here. */
  said: number;
  size: number;
  until: number;
  ended: boolean;
  readers: Set<Reader>;
}

interface Entry {
  id: string;
  key: string | undefined;
  json: string;
}

/** All logs, the longest silent one first: a Map iterates in the order of insertion. */
function createShelf({ lifetime, conversations, size, length, share, now }: Required<MemoryLogsOptions>) {
  const logs = new Map<string, Log>();
  let total = 0;
  let epochs = now();

  function drop(log: Log): void {
    logs.delete(log.grant.conversation);
    total -= log.size;
    end(log);
  }

  function shrink(): void {
    for (const log of logs.values()) {
      if (logs.size <= conversations && total <= size && log.until > now()) return;
      drop(log);
    }
  }

  function touch(log: Log): void {
    log.until = now() + lifetime;
    logs.delete(log.grant.conversation);
    logs.set(log.grant.conversation, log);
  }

  return {
    find(conversation: string): Log | undefined {
      shrink();
      return logs.get(conversation);
    },
    add(grant: Grant): void {
      epochs += 1;
      const epoch = epochs.toString(36);
      touch({ grant, epoch, entries: [], said: 0, size: 0, until: 0, ended: false, readers: new Set() });
      shrink();
    },
    append(log: Log, activity: object, key: string | undefined): Appended {
      const earlier = key === undefined ? undefined : log.entries.findLast((entry) => entry.key === key);
      if (earlier) return { id: earlier.id, repeated: true };
      const id = `${log.grant.conversation}|${log.epoch}-${log.said + 1}`;
      const entry = { id, key, json: JSON.stringify({ ...activity, id }) };
      log.said += 1;
      log.entries.push(entry);
      total += grow(log, entry.json.length, { length, share });
      touch(log);
      const page = { activities: [entry.json], watermark: watermarkOf(log) };
      for (const reader of [...log.readers]) reader.take(page);
      return { id, repeated: false };
    },
  };
}

/** Counts a new entry and lets the oldest go where the log is over its bounds; the newest stays. Gives by how much the log grew. */
function grow(log: Log, added: number, { length, share }: { length: number; share: number }): number {
  const before = log.size;
  log.size += added;
  while (log.entries.length > 1 && (log.entries.length > length || log.size > share)) {
    log.size -= log.entries.shift()?.json.length ?? 0;
  }
  return log.size - before;
}

function end(log: Log): void {
  log.ended = true;
  for (const reader of log.readers) reader.end();
  log.readers.clear();
}

function pageSince(log: Log, watermark: string): Page {
  const [epoch, place] = watermark.split('-');
  const heard = epoch === log.epoch ? Number(place) : 0;
  const missed = Math.min(log.entries.length, Math.max(0, log.said - heard));
  const entries = missed === 0 ? [] : log.entries.slice(-missed);
  return { activities: entries.map(({ json }) => json), watermark: watermarkOf(log) };
}

function watermarkOf({ epoch, said }: Log): string {
  return `${epoch}-${said}`;
}
