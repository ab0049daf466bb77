import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';

/** A database, and what notes that its folder was closed; undefined where that does not matter. */
export interface OpenFolder {
  database: RootDatabase<string, string>;
  boot: Boot | undefined;
}

/** Opens the database in a folder. Throws an `Error` that names the folder and says what to do. */
export function openFolder(folder: string, lasting: boolean): OpenFolder {
  try {
    const boot = lasting ? undefined : noteBoot(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    checkHead(join(folder, 'data.mdb'));
    const options = { path: folder, encoding: 'string', noSync: !lasting, pageSize: 4096 } as const;
    return { database: open<string, string>(options), boot };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `STATE_URL: ${folder} cannot be opened as an LMDB database (${reason}). Give the process the right to write there; if the files are damaged, move them away: conversations then begin anew.`,
      { cause },
    );
  }
}

/** LMDB does not survive the attempt to open a file that is none of its own; its two head pages begin with a mark. */
function checkHead(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const head = Buffer.alloc(28 + 4096);
  const opened = openSync(file, 'r');
  const read = readSync(opened, head, 0, head.length, 0);
  closeSync(opened);
  const marks = [head.readUInt32LE(24), head.readUInt32LE(4096 + 24)];
  if (read < head.length || marks.some((mark) => mark !== lmdbMark)) throw new Error('data.mdb is no LMDB file');
}

/** MDB_MAGIC, in each of the two head pages of 4096 bytes. */
const lmdbMark = 0xbeefc0de;

/**
 * What was not written out is torn when the machine itself goes down, and LMDB would read the torn pages. So a folder that
 * was not closed before another boot of the machine is moved aside.
 */
function noteBoot(folder: string): Boot {
  const file = join(folder, 'boot');
  const boot = bootId();
  if (existsSync(file) && readFileSync(file, 'utf8') !== boot) {
    rmSync(`${folder}.torn`, { recursive: true, force: true });
    renameSync(folder, `${folder}.torn`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, boot);
  return { leave: () => rmSync(file, { force: true }) };
}

/** Notes that the folder was closed. */
interface Boot {
  leave(): void;
}

function bootId(): string {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown';
}
