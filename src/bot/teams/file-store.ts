import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Store } from '../state/store.ts';

/** `lifetime` in milliseconds; `schema` is what a kept value has to be, others count as none. */
export interface FileStoreOptions<Value> {
  folder: string;
  lifetime: number;
  schema: z.ZodType<Value>;
  now?: () => number;
}

/** A store of one file for each value, for what has to outlive a restart. Keys are not written, only their hash. */
export function createFileStore<Value>({
  folder,
  lifetime,
  schema,
  now = Date.now,
}: FileStoreOptions<Value>): Store<Value> {
  const fileOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  const ready = mkdir(folder, { recursive: true, mode: 0o700 }).then(() => sweep(folder, now() - lifetime));
  let writes = 0;
  return {
    async get(key) {
      await ready;
      const file = fileOf(key);
      const age = await ageOf(file, now());
      if (age === undefined || age >= lifetime) return undefined;
      return schema.safeParse(parse(await readFile(file, 'utf8'))).data;
    },
    async set(key, value) {
      await ready;
      writes += 1;
      const draft = `${fileOf(key)}.${process.pid}.${writes}`;
      await writeFile(draft, JSON.stringify(value), { mode: 0o600 });
      await rename(draft, fileOf(key));
      if (writes % 100 === 0) await sweep(folder, now() - lifetime);
    },
    async delete(key) {
      await ready;
      await rm(fileOf(key), { force: true });
    },
  };
}

async function sweep(folder: string, oldest: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const age = await ageOf(file, oldest);
    if (age !== undefined && age > 0) await rm(file, { force: true });
  }
}

/** Milliseconds since the file was written; undefined where there is none. */
async function ageOf(file: string, time: number): Promise<number | undefined> {
  try {
    return time - (await stat(file)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A file that somebody else wrote may hold anything; what is no JSON is no value. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
