import { z } from 'zod';
import type { Page } from '../direct-line/logs.ts';
import { type Grant, grantSchema } from '../direct-line/tokens.ts';
import { parseKept } from './parse.ts';
import { logScope } from './scope.ts';
import type { Table } from './table.ts';

/** Bounds of logs: `lifetime` in milliseconds without a word; `length` activities with `share` characters of JSON in one. `now` in milliseconds. */
export interface ShelfOptions {
  table: Table;
  lifetime: number;
  length?: number;
  share?: number;
  now?: () => number;
}

/** Head of a log: `epoch` tells it from an earlier one of the same conversation, in watermarks; activities `first` to `said` are still here, with `size` characters. */
const logSchema = z.object({
  grant: grantSchema.optional(),
  epoch: z.string(),
  first: z.number(),
  said: z.number(),
  size: z.number(),
  ended: z.boolean(),
});
export type Log = z.infer<typeof logSchema>;

/** What became of an activity; `json` is undefined where it was there before. */
interface Added {
  id: string;
  repeated: boolean;
  json?: string;
}

/** Logs as records of a table, one for each activity. */
export function createShelf({ table, lifetime, length = 400, share = 512_000, now = Date.now }: ShelfOptions) {
  const set = (conversation: string, name: string, text: string) =>
    table.set(logScope(conversation), name, text, now() + lifetime);
  const save = (conversation: string, log: Log) => set(conversation, 'log', JSON.stringify(log));

  function trim(conversation: string, log: Log): void {
    const scope = logScope(conversation);
    while (log.first < log.said && (log.said - log.first >= length || log.size > share)) {
      const { key, json } = entryOf(table.get(scope, nameOf(log.first)) ?? '');
      table.delete(scope, nameOf(log.first));
      if (key) table.delete(scope, `key/${key}`);
      log.first += 1;
      log.size -= json.length;
    }
  }

  function add(conversation: string, log: Log, activity: object, key: string): Added {
    const earlier = key && table.get(logScope(conversation), `key/${key}`);
    if (earlier) return { id: earlier, repeated: true };
    log.said += 1;
    const id = `${conversation}|${watermarkOf(log)}`;
    const json = JSON.stringify({ ...activity, id });
    log.size += json.length;
    trim(conversation, log);
    set(conversation, nameOf(log.said), `${key} ${json}`);
    if (key) set(conversation, `key/${key}`, id);
    save(conversation, log);
    return { id, repeated: false, json };
  }

  return {
    save,
    find: (conversation: string): Log | undefined => parseKept(logSchema, table.get(logScope(conversation), 'log')),
    add(grant: Grant): void {
      save(grant.conversation, { grant, epoch: newEpoch(now()), first: 1, said: 0, size: 0, ended: false });
    },
    append: (conversation: string, log: Log, activity: object, key: string): Added =>
      table.together(() => add(conversation, log, activity, key)),
    pageSince: (conversation: string, log: Log, watermark: string): Page =>
      pageSince(table.list(logScope(conversation), 'said/'), log, watermark),
    forget(conversation: string, log: Log, said: string | undefined): void {
      const scope = logScope(conversation);
      table.together(() => {
        for (const [name] of table.list(scope, 'said/')) table.delete(scope, name);
        for (const [name, id] of table.list(scope, 'key/')) if (id !== said) table.delete(scope, name);
        save(conversation, { ...log, grant: undefined, first: log.said + 1, size: 0 });
      });
    },
  };
}

function pageSince(entries: [name: string, text: string][], log: Log, watermark: string): Page {
  const [epoch, place] = watermark.split('-');
  const heard = epoch === log.epoch ? Number(place) : 0;
  const missed = entries.filter(([name]) => placeOf(name) > heard);
  return { activities: missed.map(([, text]) => entryOf(text).json), watermark: watermarkOf(log) };
}

/** The place after the last activity. */
export function watermarkOf({ epoch, said }: Log): string {
  return `${epoch}-${said}`;
}

let lastEpoch = 0;

/** Later than any before, also where the clock is set back while the process runs. */
function newEpoch(time: number): string {
  lastEpoch = Math.max(lastEpoch + 1, time);
  return lastEpoch.toString(36);
}

/** Names sort as numbers do. */
function nameOf(place: number): string {
  return `said/${String(place).padStart(12, '0')}`;
}

function placeOf(name: string): number {
  return Number(name.slice('said/'.length));
}

function entryOf(text: string): { key: string; json: string } {
  const blank = text.indexOf(' ');
  return { key: text.slice(0, blank), json: text.slice(blank + 1) };
}
