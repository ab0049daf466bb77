import { join } from 'node:path';
import type { StateConfig } from '../../config.ts';
import { createLmdbTable } from './lmdb-table.ts';
import { createLocalState } from './local-state.ts';
import { createMemoryTable } from './memory-table.ts';
import { createRedisState } from './redis-state.ts';
import type { State, StateKind } from './state.ts';

/** Where operators are told what goes on. */
export interface StateLog {
  info(...parts: unknown[]): void;
  error(...parts: unknown[]): void;
}

/** Opens the state that `STATE_URL` names. Throws where that cannot be; a Redis that is away is waited for instead. */
export function openState(config: StateConfig, log: StateLog): State {
  return kinds[config.kind](config, log);
}

const kinds: Record<StateKind, (config: StateConfig, log: StateLog) => State> = {
  memory({ lifetime, entries }) {
    const [quick, lasting] = [createMemoryTable({ scopes: entries }), createMemoryTable({ scopes: entries })];
    return createLocalState({ kind: 'memory', quick, lasting, lifetime });
  },
  lmdb({ place, lifetime }, log) {
    const quick = createLmdbTable({ folder: join(place, 'conversations'), lasting: false });
    const lasting = createLmdbTable({ folder: join(place, 'lasting'), lasting: true });
    if (quick.others() > 0) {
      log.info(
        `Another process has the state in ${place} open. What is remembered is shared; a reply does not reach a visitor who is connected to the other one. For several servers set STATE_URL=redis://….`,
      );
    }
    return createLocalState({ kind: 'lmdb', quick, lasting, lifetime });
  },
  redis: ({ place, lifetime }, log) => createRedisState({ url: place, lifetime, log }),
};
