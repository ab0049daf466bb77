import { join } from 'node:path';
import type { StateConfig } from '../../config/state.ts';
import { createLocalState } from './local-state.ts';
import { createMemoryTable } from './memory-table.ts';
import type { State, StateKind } from './state.ts';

/** Where operators are told what goes on. */
export interface StateLog {
  info(...parts: unknown[]): void;
  error(...parts: unknown[]): void;
}

/** Opens the state that `STATE_URL` names. Rejects where that cannot be; a Redis that is away is waited for instead. */
export async function openState(config: StateConfig, log: StateLog): Promise<State> {
  return kinds[config.kind](config, log);
}

/** What only one kind needs is loaded for it alone: a client of Redis takes longer to load than a question to be answered. */
const kinds: Record<StateKind, (config: StateConfig, log: StateLog) => Promise<State>> = {
  async memory({ lifetime, entries }) {
    const [quick, lasting] = [createMemoryTable({ scopes: entries }), createMemoryTable({ scopes: entries })];
    return createLocalState({ kind: 'memory', quick, lasting, lifetime });
  },
  async lmdb({ place, lifetime }, log) {
    const { createLmdbTable } = await import('./lmdb-table.ts');
    const quick = createLmdbTable({ folder: join(place, 'conversations'), lasting: false });
    const lasting = createLmdbTable({ folder: join(place, 'lasting'), lasting: true });
    if (quick.others() > 0) {
      log.info(
        `Another process has the state in ${place} open. What is remembered is shared; a reply does not reach a visitor who is connected to the other one. For several servers set STATE_URL=redis://….`,
      );
    }
    return createLocalState({ kind: 'lmdb', quick, lasting, lifetime });
  },
  async redis({ place, lifetime }, log) {
    const { createRedisState } = await import('./redis-state.ts');
    return createRedisState({ url: place, lifetime, log });
  },
};
