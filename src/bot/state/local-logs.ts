import type { Appended, Logs, Page } from '../direct-line/logs.ts';
import { createReaders } from './local-readers.ts';
import { createShelf, type Log, type ShelfOptions, watermarkOf } from './local-shelf.ts';
import { scopeOfKey } from './scope.ts';

/** Logs in a table; readers are told by this process. Over a bound the oldest activity goes. */
export function createLocalLogs(options: ShelfOptions): Logs {
  const shelf = createShelf(options);
  const readers = createReaders();

  function find(conversation: string): Log | undefined {
    const log = shelf.find(conversation);
    if (!log) readers.end(conversation);
    return log;
  }

  return {
    async open(grant) {
      const log = find(grant.conversation);
      if (log?.ended) return 'ended';
      if (log && !log.grant) shelf.save(grant.conversation, { ...log, grant });
      if (log) return 'known';
      shelf.add(grant);
      return 'opened';
    },
    async grantOf(conversation) {
      return find(conversation)?.grant;
    },
    async append(conversation, activity, key) {
      const log = find(conversation);
      if (!log || log.ended) return undefined;
      const { json, ...appended } = shelf.append(conversation, log, activity, key === undefined ? '' : scopeOfKey(key));
      if (json !== undefined) readers.tell(conversation, { activities: [json], watermark: watermarkOf(log) });
      return appended satisfies Appended;
    },
    async read(conversation, watermark) {
      const log = find(conversation);
      return log && { ...shelf.pageSince(conversation, log, watermark), ended: log.ended };
    },
    async subscribe(conversation, watermark, reader) {
      const log = find(conversation);
      if (!log) return undefined;
      const missed: Page = shelf.pageSince(conversation, log, watermark);
      if (missed.activities.length > 0) reader.take(missed);
      if (!log.ended) return readers.add(conversation, reader);
      reader.end();
      return () => undefined;
    },
    async close(conversation) {
      const log = find(conversation);
      if (log) shelf.save(conversation, { ...log, ended: true });
      readers.end(conversation);
    },
    async forget(conversation, said) {
      const log = find(conversation);
      if (log) shelf.forget(conversation, log, said);
    },
  };
}
