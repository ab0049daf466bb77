import type { Environment } from './environment.ts';

/** Where state is kept: `place` is the folder of lmdb and the address of redis; for how long (milliseconds) a conversation is, without a word. */
export interface StateConfig {
  kind: 'memory' | 'lmdb' | 'redis';
  place: string;
  lifetime: number;
  /** At most so many conversations in memory; on a disk and in Redis the lifetime bounds them. */
  entries: number;
  /** Questions that could not be answered are counted with their text. */
  gapText: boolean;
}

/** Where the environment has state kept. */
export function stateOf(env: Environment): StateConfig {
  const [scheme = '', folder = ''] = env.STATE_URL.split(/:(.*)/s);
  const kind = scheme === 'memory' || scheme === 'lmdb' ? scheme : 'redis';
  const place = kind === 'redis' ? env.STATE_URL : folder;
  const lifetime = env.MEMORY_MINUTES * 60_000;
  return { kind, place, lifetime, entries: env.MEMORY_ENTRIES, gapText: env.GAP_TEXT === 'on' };
}
