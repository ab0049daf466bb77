import { statfsSync } from 'node:fs';
import type { RootDatabase } from 'lmdb';
import { openFolder } from './lmdb-folder.ts';
import { StateAway } from './state.ts';
import type { Table } from './table.ts';

/**
 * `lasting`: each write is on the disk itself when it returns (a quarter of a millisecond). Else it is with the operating
 * system (10 µs): a kill of the process loses nothing, a loss of power all that was not written out. `now` in milliseconds.
 */
export interface LmdbTableOptions {
  folder: string;
  lasting: boolean;
  now?: () => number;
}

/** A table on the disk, and how many other processes have it open too. */
export interface LmdbTable extends Table {
  others(): number;
}

/** A table in an LMDB database; several processes may have it open. Throws an `Error` that names the folder where it cannot be opened. */
export function createLmdbTable({ folder, lasting, now = Date.now }: LmdbTableOptions): LmdbTable {
  const { database, boot } = openFolder(folder, lasting);
  const state = { open: true };
  const requireRoom = createRoom(folder, now);
  const tidy = setInterval(() => void sweep(database, now, state), 600_000).unref();
  void sweep(database, now, state);
  return {
    get: (scope, name) => attempt(() => textOf(database.get(`${scope}/${name}`), now())),
    set: (scope, name, text, until) =>
      attempt(() => {
        requireRoom();
        database.putSync(`${scope}/${name}`, `${String(until).padStart(untilDigits, '0')}${text}`);
      }),
    delete: (scope, name) => attempt(() => void database.removeSync(`${scope}/${name}`)),
    list(scope, prefix) {
      const start = `${scope}/${prefix}`;
      const found: [string, string][] = [];
      attempt(() => {
        for (const { key, value } of database.getRange({ start, end: `${start}\u{10ffff}` })) {
          const text = textOf(value, now());
          if (text !== undefined) found.push([key.slice(scope.length + 1), text]);
        }
      });
      return found;
    },
    together: (steps) =>
      attempt(() => {
        requireRoom();
        return database.transactionSync(steps);
      }),
    others: () => otherPids(database).size,
    async close() {
      if (!state.open) return;
      clearInterval(tidy);
      state.open = false;
      const alone = otherPids(database).size === 0;
      await database.close();
      if (alone) boot?.leave();
    },
  };
}

/** LMDB sometimes ends the whole process where a disk gets full under it, so nothing is written to one that almost is. */
const leastRoom = 256 * 1024;

/** Where there is as much as `ample`, nobody fills it within `holds` milliseconds, so that not each write has to look. */
const [ample, holds] = [2 ** 30, 50];

/** Looks for room before something is written; throws an `Error` where there is too little. */
function createRoom(folder: string, now: () => number): () => void {
  let looked = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    if (Math.abs(time - looked) < holds) return;
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < leastRoom) throw new Error(`No space left: fewer than ${leastRoom / 1024} KB`);
    if (bavail * bsize > ample) looked = time;
  };
}

/** Digits of a time in milliseconds, until the year 2286. */
const untilDigits = 13;

function textOf(value: string | undefined, time: number): string | undefined {
  return value !== undefined && Number(value.slice(0, untilDigits)) > time ? value.slice(untilDigits) : undefined;
}

function attempt<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    throw new StateAway(`The state's disk: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Process ids that read here; LMDB lists them with those that have ended, until they are checked. */
function otherPids(database: RootDatabase<string, string>): Set<string> {
  database.readerCheck();
  const pids = database.readerList().match(/^\s*\d+/gm) ?? [];
  return new Set(pids.map((pid) => pid.trim()).filter((pid) => pid !== String(process.pid)));
}

/** Deletes what has outlived its time, a thousand records at once so that nobody waits for it. */
async function sweep(
  database: RootDatabase<string, string>,
  now: () => number,
  state: { open: boolean },
): Promise<void> {
  let start = '';
  while (state.open) {
    const some = Array.from(database.getRange({ start, limit: 1000 }));
    try {
      for (const { key, value } of some) if (textOf(value, now()) === undefined) database.removeSync(key);
    } catch {
      return; // A full disk is told by whoever writes.
    }
    const last = some.at(-1)?.key;
    if (last === undefined || some.length < 1000) return;
    start = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
