import { z } from 'zod';
import { gapSchema } from '../../dialogs/gap.ts';
import { addUp, type Gaps, gapMonths, monthOf } from './gaps.ts';
import { createLocalLimit } from './local-limit.ts';
import type { StateLog } from './open-state.ts';
import { parseKept } from './parse.ts';
import { createRedisConnection, type RedisConnection, writable } from './redis-connection.ts';
import { createRedisLogs } from './redis-logs.ts';
import { countLimit, countOne, deleteValues, getValue, readCounts, setValue } from './redis-scripts.ts';
import { createRedisTurns } from './redis-turns.ts';
import { scopeOfKey } from './scope.ts';
import { type LimitOptions, type RateLimit, type State, StateAway, type StoreOptions } from './state.ts';
import type { Store } from './store.ts';

/** `url` as in `STATE_URL`; `lifetime` in milliseconds since a conversation's last use. */
export interface RedisStateOptions {
  url: string;
  lifetime: number;
  log: StateLog;
}

/** State in Redis, for any number of processes. */
export function createRedisState({ url, lifetime, log }: RedisStateOptions): State {
  const connection = createRedisConnection({ url, log });
  const logs = createRedisLogs({ connection, lifetime });
  const names: string[] = [];
  return {
    kind: 'redis',
    store(options) {
      names.push(options.name);
      return createStore(connection, options);
    },
    turns: createRedisTurns({ connection, lifetime }),
    logs,
    limit: (name, options) => createLimit(connection, name, options),
    gaps: createGaps(connection),
    async forget(conversation, said) {
      if (conversation.startsWith('directline/')) await logs.forget(conversation.slice('directline/'.length), said);
      await connection.run(
        deleteValues,
        ['turn', ...names].map((name) => `lotse:c:${scopeOfKey(conversation)}:${name}`),
      );
    },
    async check() {
      await connection.run(writable, ['lotse:check']);
    },
    async close() {
      logs.end();
      await connection.close();
    },
  };
}

function createStore<Value>(
  connection: RedisConnection,
  { name, lifetime, schema }: StoreOptions<Value>,
): Store<Value> {
  const keyOf = (key: string) => `lotse:c:${scopeOfKey(key)}:${name}`;
  return {
    async get(key) {
      const found = await connection.run(getValue, [keyOf(key)]);
      return typeof found === 'string' ? parseKept(schema, found) : undefined;
    },
    async set(key, value) {
      await connection.run(setValue, [keyOf(key)], [JSON.stringify(value), lifetime]);
    },
    async delete(key) {
      await connection.run(deleteValues, [keyOf(key)]);
    },
  };
}

/** Counted over all processes; while Redis is away each counts for itself. */
function createLimit(connection: RedisConnection, name: string, options: LimitOptions): RateLimit {
  const own = createLocalLimit(options);
  return async (key) => {
    try {
      const values = [60_000 / options.perMinute, options.burst];
      const wait = await connection.run(countLimit, [`lotse:l:${name}:${scopeOfKey(key)}`], values);
      return Math.ceil(z.number().parse(wait) / 1000);
    } catch (error) {
      if (error instanceof StateAway) return own(key);
      throw error;
    }
  };
}

function createGaps(connection: RedisConnection): Gaps {
  const keyOf = (month: string) => `lotse:gaps:${month}`;
  return {
    async count(gap) {
      await connection.run(countOne, [keyOf(monthOf(Date.now()))], [JSON.stringify(gap), gapMonths * 31 * 86_400_000]);
    },
    async list() {
      const months = lastMonths(Date.now());
      const found = z.array(z.array(z.string())).parse(await connection.run(readCounts, months.map(keyOf)));
      const entries = found.flatMap((fields, at) =>
        pairs(fields).map(([json, count]) => ({
          month: months[at] ?? '',
          gap: parseKept(gapSchema, json),
          count: Number(count),
        })),
      );
      return addUp(entries);
    },
  };
}

function lastMonths(time: number): string[] {
  const date = new Date(time);
  return Array.from({ length: gapMonths + 1 }, (_, back) =>
    monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1)),
  );
}

function pairs(fields: readonly string[]): [string, string][] {
  return fields.flatMap((field, at): [string, string][] => (at % 2 === 0 ? [[field, fields[at + 1] ?? '0']] : []));
}
