import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Logs, Page } from '../direct-line/logs.ts';
import { grantSchema } from '../direct-line/tokens.ts';
import { parseKept } from './parse.ts';
import type { RedisConnection } from './redis-connection.ts';
import { newsKey } from './redis-news.ts';
import { createRedisReaders } from './redis-readers.ts';
import { appendLog, closeLog, forgetLog, openLog, readGrant, readLog } from './redis-scripts.ts';
import { logScope, scopeOfKey } from './scope.ts';

/** `lifetime` in milliseconds without a word; at most `length` activities with `share` bytes of JSON in one log. */
export interface RedisLogsOptions {
  connection: RedisConnection;
  lifetime: number;
  length?: number;
  share?: number;
}

/** Logs as streams in Redis; every process hears of what is new in any and tells its own readers. */
export function createRedisLogs(options: RedisLogsOptions): Logs & { end(): void } {
  const { connection, lifetime, length = 400, share = 512_000 } = options;
  const opener = newToken();
  const readers = createRedisReaders(connection, read);

  async function read(conversation: string, watermark: string): Promise<(Page & { ended: boolean }) | undefined> {
    const { head, log } = keysOf(conversation);
    const found = await connection.run(readLog, [head, log], [watermark]);
    if (found === null) return undefined;
    const [epoch, said, ended, activities] = pageSchema.parse(found);
    return { activities, watermark: `${epoch}-${said}`, ended: ended !== '' };
  }

  return {
    read,
    async open(grant) {
      const values = [JSON.stringify(grant), lifetime, `${opener}${newToken()}`];
      return openedSchema.parse(await connection.run(openLog, [keysOf(grant.conversation).head], values));
    },
    async grantOf(conversation) {
      const found = await connection.run(readGrant, [keysOf(conversation).head]);
      return typeof found === 'string' ? parseKept(grantSchema, found) : undefined;
    },
    async append(conversation, activity, key) {
      const { head, log, keys } = keysOf(conversation);
      const json = JSON.stringify({ ...activity, id: undefined });
      const hash = scopeOfKey(key ?? newToken());
      const values = [json, hash, lifetime, length, share, conversation, logScope(conversation)];
      const found = await connection.run(appendLog, [head, log, keys, newsKey], values);
      if (found === null) return undefined;
      const [id, repeated] = appendedSchema.parse(found);
      return { id, repeated: repeated === 1 };
    },
    async subscribe(conversation, watermark, reader) {
      const missed = await read(conversation, watermark);
      return missed && readers.add(conversation, missed, reader);
    },
    async close(conversation) {
      await connection.run(closeLog, [keysOf(conversation).head, newsKey], [logScope(conversation)]);
    },
    async forget(conversation, said = '') {
      const { head, log, keys } = keysOf(conversation);
      await connection.run(forgetLog, [head, log, keys], [said, lifetime]);
    },
    end: () => readers.close(),
  };
}

interface LogKeys {
  head: string;
  log: string;
  keys: string;
}

function keysOf(conversation: string): LogKeys {
  const scope = `lotse:c:${logScope(conversation)}`;
  return { head: `${scope}:head`, log: `${scope}:log`, keys: `${scope}:keys` };
}

function newToken(): string {
  return randomBytes(9).toString('base64url');
}

const openedSchema = z.enum(['opened', 'known', 'ended']);
const appendedSchema = z.tuple([z.string(), z.number()]);
const pageSchema = z.tuple([z.string(), z.string(), z.string(), z.array(z.string())]);
