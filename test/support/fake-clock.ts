import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './new-folder.ts';

const library = findLibrary();

/** Why tests with a clock that jumps are left out here; undefined where they run. */
export const noFakeClock: string | undefined =
  library === undefined ? 'libfaketime is not installed (apt-get install faketime)' : undefined;

/** A clock for processes that are started with `env`; their timers go on by the true one, as those of a machine do. */
export interface FakeClock {
  env: Record<string, string>;
  /** Sets it so many minutes off the true time. */
  set(minutes: number): void;
}

/** A clock that is right at first. */
export function createFakeClock(): FakeClock {
  const file = join(newFolder(), 'offset');
  const set = (minutes: number) => {
    // Put in place whole, as it is read in between.
    writeFileSync(`${file}.new`, `${minutes < 0 ? '-' : '+'}${Math.abs(minutes * 60)}\n`);
    renameSync(`${file}.new`, file);
  };
  set(0);
  return {
    env: {
      LD_PRELOAD: library ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    set,
  };
}

/** Debian puts it into a folder of the processor's name. */
function findLibrary(): string | undefined {
  const root = '/usr/lib';
  if (!existsSync(root)) return undefined;
  const files = readdirSync(root).map((name) => join(root, name, 'faketime/libfaketimeMT.so.1'));
  return files.find((file) => existsSync(file));
}
