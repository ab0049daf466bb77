import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { RedisConnection } from './redis-connection.ts';
import { beginTurn, endTurn, keepTurn, renewTurn } from './redis-scripts.ts';
import { scopeOfKey } from './scope.ts';
import { type HeldTurn, StateAway, type Turns } from './state.ts';

/** Milliseconds: how long a lock holds without a sign of life, how often there is one, and after how long there is none any more. */
export interface RedisTurnsOptions {
  connection: RedisConnection;
  lifetime: number;
  hold?: number;
  patience?: number;
}

/** Turns over all processes: a lock for each conversation, in the order in which they came. Whose process dies loses it after `hold`. */
export function createRedisTurns(options: RedisTurnsOptions): Turns {
  const { connection, hold = 3000 } = options;
  return {
    async begin(conversation) {
      const keys = keysOf(conversation);
      const token = randomBytes(9).toString('base64url');
      for (let wait = 5; ; wait = Math.min(wait * 1.5, 50)) {
        const found = await connection.run(beginTurn, [keys.lock, keys.queue, keys.seen, keys.turn], [token, hold]);
        if (found !== null) return holdTurn(keys, token, keptSchema.parse(found), options);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
  };
}

interface TurnKeys {
  lock: string;
  queue: string;
  seen: string;
  turn: string;
}

function keysOf(conversation: string): TurnKeys {
  const scope = `lotse:c:${scopeOfKey(conversation)}`;
  return { lock: `${scope}:lock`, queue: `${scope}:queue`, seen: `${scope}:seen`, turn: `${scope}:turn` };
}

const keptSchema = z.tuple([z.string().nullable(), z.string().nullable()]);

function holdTurn(
  { lock, turn }: TurnKeys,
  token: string,
  [kept, sent]: z.infer<typeof keptSchema>,
  { connection, lifetime, hold = 3000, patience = 15_000 }: RedisTurnsOptions,
): HeldTurn {
  let ended = false;
  const until = performance.now() + patience;
  const signs = setInterval(() => {
    if (performance.now() > until) clearInterval(signs);
    else connection.run(renewTurn, [lock], [token, hold]).catch(() => undefined);
  }, hold / 3).unref();
  return {
    kept: kept ?? undefined,
    sent: sent ?? undefined,
    async keep(text, last = false) {
      const kept = await connection.run(keepTurn, [lock, turn], [token, text, lifetime, last ? 1 : 0]);
      if (last) ended = true;
      return kept === 1;
    },
    async end(mark = '') {
      clearInterval(signs);
      if (ended && mark === '') return;
      try {
        await connection.run(endTurn, [lock, turn], [token, mark, lifetime]);
      } catch (error) {
        // The lock ends by itself.
        if (!(error instanceof StateAway)) throw error;
      }
    },
  };
}
