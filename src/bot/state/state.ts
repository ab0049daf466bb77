import type { z } from 'zod';
import type { Logs } from '../direct-line/logs.ts';
import type { Gaps } from './gaps.ts';
import type { Store } from './store.ts';

/** Kinds of place where state is kept: this process, this machine's disk, or a Redis for many processes. */
export type StateKind = 'memory' | 'lmdb' | 'redis';

/**
 * Everything that has to be remembered between two requests, in one place chosen by `STATE_URL`. Whatever cannot reach that
 * place throws `StateAway`. Keys are kept as hashes only: they name people and conversations.
 */
export interface State {
  kind: StateKind;
  /** Values of one kind. Keys of conversations (`channel/id`) share their scope with all else that is kept of one. */
  store<Value>(options: StoreOptions<Value>): Store<Value>;
  turns: Turns;
  logs: Logs;
  /** Allows `burst` at once for each key of that name, and `perMinute` in the long run, counted over all processes. */
  limit(name: string, options: LimitOptions): RateLimit;
  gaps: Gaps;
  /** Deletes all that is kept of a conversation (`channel/id`) but that it is open; `said` is the activity that asks for it. */
  forget(conversation: string, said?: string): Promise<void>;
  /** Writes and reads; throws `StateAway` where that does not work now. For a probe: it costs one round trip. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** `lifetime` in milliseconds since the last `set`; what does not fit `schema` counts as none. */
export interface StoreOptions<Value> {
  name: string;
  lifetime: number;
  schema: z.ZodType<Value>;
}

/** One turn of a conversation at a time, over all processes. */
export interface Turns {
  /** Waits for the turn before, then gives what it kept. */
  begin(conversation: string): Promise<HeldTurn>;
}

/** A turn under way. */
export interface HeldTurn {
  /** What the last turn kept, undefined where there is nothing. */
  kept: string | undefined;
  /** The mark of the last activity whose answer is known to have been sent. */
  sent: string | undefined;
  /** Keeps something for the next turn, and ends this one with it where it is the `last` step; false where this turn took too long and another has begun. */
  keep(text: string, last?: boolean): Promise<boolean>;
  /** Lets the next turn begin; `sent` marks that an activity's answer is on its way. Never throws. */
  end(sent?: string): Promise<void>;
}

/** Says whether one more is allowed for a key now: 0, or in how many seconds it will be. */
export type RateLimit = (key: string) => Promise<number>;

export interface LimitOptions {
  burst: number;
  perMinute: number;
}

/** The place where state is kept cannot be reached, or takes nothing (a full disk, a Redis that is gone). */
export class StateAway extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StateAway';
  }
}
