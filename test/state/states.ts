import { onTestFinished } from 'vitest';
import { openState } from '../../src/bot/state/open-state.ts';
import type { State } from '../../src/bot/state/state.ts';
import { loadConfig } from '../../src/config.ts';
import { newFolder } from '../support/new-folder.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';

/** A kind of state, and how a test opens one: a new one, or again the one at an address that a test got from `place`. */
export interface StateUnderTest {
  kind: string;
  place(): Promise<string>;
  open(url?: string): Promise<State>;
}

/** Opens a state for one test. */
export async function openFor(url: string, environment: Record<string, string> = {}): Promise<State> {
  const log = { info: () => undefined, error: () => undefined };
  const state = await openState(loadConfig({ STATE_URL: url, ...environment }).state, log);
  onTestFinished(() => state.close());
  return state;
}

/** A folder for an lmdb state. */
export function newPlace(): string {
  return `lmdb:${newFolder()}`;
}

const memory: StateUnderTest = { kind: 'memory', place: async () => 'memory:', open: async () => openFor('memory:') };
const lmdb: StateUnderTest = {
  kind: 'lmdb',
  place: async () => newPlace(),
  open: async (url = newPlace()) => openFor(url),
};

const redis: StateUnderTest = {
  kind: 'redis',
  place: async () => (await runRedis()).url,
  open: async (url) => openFor(url ?? (await runRedis()).url),
};

if (noRedis) process.stderr.write(`Tests of state in Redis are left out: ${noRedis}.\n`);

/** Every kind of state that there is on this machine. */
export const states: StateUnderTest[] = noRedis ? [memory, lmdb] : [memory, lmdb, redis];
