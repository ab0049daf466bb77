import { gapSchema } from '../../dialogs/gap.ts';
import { addUp, type Gaps, gapMonths, monthOf } from './gaps.ts';
import { createLocalLimit } from './local-limit.ts';
import { createLocalLogs } from './local-logs.ts';
import { parseKept } from './parse.ts';
import { scopeOfKey } from './scope.ts';
import type { HeldTurn, State, StateKind, StoreOptions } from './state.ts';
import type { Store } from './store.ts';
import type { Table } from './table.ts';

/** `quick` holds what is said, `lasting` what people wait for over days; `lifetime` in milliseconds since a conversation's last use. */
export interface LocalStateOptions {
  kind: StateKind;
  quick: Table;
  lasting: Table;
  lifetime: number;
  now?: () => number;
}

/** State on this machine. Turns and readers are those of this process; whoever holds a conversation in order is the bot's queue. */
export function createLocalState({ kind, quick, lasting, lifetime, now = Date.now }: LocalStateOptions): State {
  const logs = createLocalLogs({ table: quick, lifetime, now });
  const gaps = createGaps(lasting, now);
  return {
    kind,
    store: (options) => createStore(lasting, options, now),
    turns: { begin: async (conversation) => beginTurn(quick, scopeOfKey(conversation), () => now() + lifetime) },
    logs,
    limit: (_, options) => createLocalLimit({ ...options, now }),
    gaps,
    async forget(conversation, said) {
      const scope = scopeOfKey(conversation);
      if (conversation.startsWith('directline/')) await logs.forget(conversation.slice('directline/'.length), said);
      for (const name of ['turn', 'sent']) quick.delete(scope, name);
      for (const [name] of lasting.list(scope, '')) lasting.delete(scope, name);
    },
    async check() {
      for (const table of [quick, lasting]) table.set('check', 'room', ' '.repeat(enough), now() + 60_000);
    },
    async close() {
      gaps.writeLater();
      for (const table of [quick, lasting]) await table.close();
    },
  };
}

/** Bytes that there has to be room for: on a disk that is all but full little ones still find a gap. */
const enough = 64_000;

function createStore<Value>(
  table: Table,
  { name, lifetime, schema }: StoreOptions<Value>,
  now: () => number,
): Store<Value> {
  return {
    get: async (key) => parseKept(schema, table.get(scopeOfKey(key), name)),
    set: async (key, value) => table.set(scopeOfKey(key), name, JSON.stringify(value), now() + lifetime),
    delete: async (key) => table.delete(scopeOfKey(key), name),
  };
}

function beginTurn(table: Table, scope: string, until: () => number): HeldTurn {
  return {
    kept: table.get(scope, 'turn'),
    // Hardly ever asked for, and a look costs as much as that for what is kept.
    get sent() {
      return table.get(scope, 'sent');
    },
    async keep(text) {
      table.set(scope, 'turn', text, until());
      return true;
    },
    async end(sent) {
      if (sent === undefined) return;
      try {
        table.set(scope, 'sent', sent, until());
      } catch {
        // Nobody waits for it, and the next turn meets the same fault and tells.
      }
    },
  };
}

/** Counts are written out this long after the first that waits, in milliseconds: a write to the disk itself takes long. */
const writtenAfter = 1000;

function createGaps(table: Table, now: () => number): LocalGaps {
  const waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  const writeOut = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    table.together(() => {
      for (const [name, more] of waiting) {
        const count = Number(table.get('gaps', name) ?? 0) + more;
        table.set('gaps', name, String(count), now() + gapMonths * 31 * 86_400_000);
      }
    });
    waiting.clear();
  };
  const writeLater = () => {
    try {
      writeOut();
    } catch {
      // A full disk is told by whoever waits for a write; the counts wait on.
    }
  };
  return {
    async count(gap) {
      const name = `${monthOf(now())} ${JSON.stringify(gap)}`;
      waiting.set(name, (waiting.get(name) ?? 0) + 1);
      timer ??= setTimeout(writeLater, writtenAfter).unref();
    },
    async list() {
      writeOut();
      const entries = table.list('gaps', '').map(([name, count]) => ({
        month: name.slice(0, 7),
        gap: parseKept(gapSchema, name.slice(8)),
        count: Number(count),
      }));
      return addUp(entries);
    },
    writeLater,
  };
}

/** Gaps of which some wait to be written out. */
interface LocalGaps extends Gaps {
  /** Writes out what waits; keeps it waiting where that fails. */
  writeLater(): void;
}
