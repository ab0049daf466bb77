import type { Redis } from 'ioredis';
import { z } from 'zod';

/** Tells of conversations in which something happened, by their scopes; `undefined` where it may have been in any. */
export interface News {
  close(): void;
}

/** A stream of all processes' news, read over a connection of its own. */
export const newsKey = 'lotse:news';

/** Listens until it is closed; after a broken connection it goes on where it was. */
export function createNews(client: Redis, tell: (scope: string | undefined) => void): News {
  const state: { closed: boolean; last: string | undefined } = { closed: false, last: undefined };
  void listen(client, state, tell);
  return {
    close() {
      state.closed = true;
      client.disconnect();
    },
  };
}

async function listen(
  client: Redis,
  state: { closed: boolean; last: string | undefined },
  tell: (scope: string | undefined) => void,
): Promise<void> {
  let quiet = true;
  while (!state.closed) {
    try {
      if (state.last === undefined)
        state.last = latestSchema.parse(await client.xrevrange(newsKey, '+', '-', 'COUNT', 1));
      // What happened while nobody listened may have been cut off in the meantime.
      if (!quiet) tell(undefined);
      quiet = true;
      const found = readSchema.parse(await soon(client, state.last));
      for (const scope of new Set(found.map(([, scope]) => scope))) tell(scope);
      state.last = found.at(-1)?.[0] ?? state.last;
    } catch {
      quiet = false;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Milliseconds that Redis may wait for news, and that we wait for Redis beyond that. */
const block = 2000;
const grace = 1500;

/** News after the last one. A connection that gives nothing, not even that there is nothing, is broken off. */
async function soon(client: Redis, last: string): Promise<unknown> {
  const late = setTimeout(() => client.disconnect(true), block + grace);
  try {
    return await client.xread('COUNT', 1000, 'BLOCK', block, 'STREAMS', newsKey, last);
  } finally {
    clearTimeout(late);
  }
}

const entrySchema = z
  .tuple([z.string(), z.tuple([z.literal('c'), z.string()])])
  .transform(([id, [, scope]]): [id: string, scope: string] => [id, scope]);
const latestSchema = z.array(entrySchema).transform((entries) => entries[0]?.[0] ?? '0-0');
const readSchema = z
  .array(z.tuple([z.string(), z.array(entrySchema)]))
  .nullable()
  .transform((streams) => streams?.[0]?.[1] ?? []);
