import { createHash } from 'node:crypto';
import { Redis, ReplyError } from 'ioredis';
import type { StateLog } from './open-state.ts';
import { StateAway } from './state.ts';

/** A Lua script, which Redis runs as one step. */
export interface Script {
  lua: string;
  sha: string;
}

/** A script out of its text. */
export function scriptOf(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}

/** A connection to Redis that tells early when there is none. */
export interface RedisConnection {
  /**
   * Runs a script; it may run twice where the connection broke in between, so it must be one that can. Throws `StateAway` where
   * Redis did not answer for `patience`, and from then on at once, until it answers again.
   */
  run(script: Script, keys: readonly string[], values?: readonly (string | number)[]): Promise<unknown>;
  /** Another connection of its own, for calls that wait. */
  duplicate(): Redis;
  /** Calls when Redis is back after it was away. */
  onBack(listener: () => void): void;
  close(): Promise<void>;
}

/** `url` as in `STATE_URL`; `patience` in milliseconds. */
export interface RedisConnectionOptions {
  url: string;
  log: StateLog;
  patience?: number;
}

/** Connects to Redis; where it is not there yet it is looked for again and again. */
export function createRedisConnection({ url, log, patience = 1500 }: RedisConnectionOptions): RedisConnection {
  const client = connect(url, patience);
  const broken = watchFaults(client);
  const listeners: (() => void)[] = [];
  const health: { fault: string | undefined; timer: NodeJS.Timeout | undefined } = {
    fault: undefined,
    timer: undefined,
  };

  function leave(error: unknown): StateAway {
    const fault = broken() ?? (error instanceof Error ? error.message : String(error));
    if (health.fault === undefined) {
      health.fault = fault;
      log.error(`Redis is away (${fault}): answers go on without memory.`);
      // A connection that hangs is not mended by waiting.
      client.disconnect(true);
      health.timer = setTimeout(() => void lookAgain(), lookEvery).unref();
    }
    return new StateAway(`Redis is away: ${fault}`, { cause: error });
  }

  async function lookAgain(): Promise<void> {
    try {
      await evaluate(client, writable, ['lotse:check'], []);
    } catch {
      health.timer = setTimeout(() => void lookAgain(), lookEvery).unref();
      return;
    }
    health.fault = undefined;
    log.info('Redis is back.');
    for (const listener of listeners) listener();
  }

  return {
    async run(script, keys, values = []) {
      const deadline = performance.now() + patience;
      for (;;) {
        if (health.fault !== undefined) throw new StateAway(`Redis is away: ${health.fault}`);
        try {
          return await evaluate(client, script, keys, values);
        } catch (error) {
          if (!isTransient(error)) throw error;
          if (performance.now() + retryEvery > deadline) throw leave(error);
        }
        await new Promise((resolve) => setTimeout(resolve, retryEvery));
      }
    },
    duplicate: () => connect(url, undefined),
    onBack: (listener) => listeners.push(listener),
    async close() {
      clearTimeout(health.timer);
      client.disconnect();
    },
  };
}

/** Milliseconds between attempts of one call, and between looks for a Redis that is away. */
const retryEvery = 20;
const lookEvery = 250;

/** What a probe does: it has to be able to write. */
export const writable = scriptOf(`return redis.call('SET', KEYS[1], '1', 'PX', 60000)`);

function connect(url: string, timeout: number | undefined): Redis {
  const client = new Redis(url, {
    protocol: 2,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(20 * times, 500),
    ...(timeout !== undefined && { commandTimeout: timeout }),
  });
  // Every call tells its own fault; without a listener this would end the process.
  client.on('error', () => undefined);
  return client;
}

/** Why there is no connection now, "connect ECONNREFUSED 127.0.0.1:6379"; undefined where there is one or nobody knows. */
function watchFaults(client: Redis): () => string | undefined {
  let fault: string | undefined;
  client.on('error', (error: Error & { code?: string }) => {
    fault = error.message || error.code;
  });
  client.on('ready', () => {
    fault = undefined;
  });
  return () => fault;
}

async function evaluate(
  client: Redis,
  { lua, sha }: Script,
  keys: readonly string[],
  values: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, keys.length, ...keys, ...values);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
    return client.eval(lua, keys.length, ...keys, ...values);
  }
}

/** A broken connection, or a Redis that cannot serve now: both pass. Anything else Redis replies is a fault of ours. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof ReplyError)) return true;
  return /^(LOADING|BUSY|READONLY|MASTERDOWN|OOM|MISCONF|NOREPLICAS|NOAUTH|WRONGPASS|UNKILLABLE)/.test(
    (error as Error).message,
  );
}
