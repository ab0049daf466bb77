import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';

/** Everything that the databases of an lmdb state hold, read past our own code. */
export function readLmdb(folder: string): { key: string; value: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const options = { encoding: 'string', noSync: name === 'conversations' } as const;
    const database = open<string, string>({ path: join(folder, name), ...options });
    return Array.from(database.getRange({}), ({ key, value }) => ({ key, value }));
  });
}
