import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Runs a task while nobody else writes the file; throws where another process does. A lock that a crash left is taken over. */
export async function withLock<Result>(file: string, task: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  takeLock(file, lock);
  try {
    return await task();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(file: string, lock: string): void {
  for (let tries = 0; tries < 2; tries++) {
    if (tryLock(lock)) return;
    const owner = ownerOf(lock);
    if (owner !== undefined && isRunning(owner)) {
      throw new Error(`${file}: another build (process ${owner}) is writing it; wait for it to end`);
    }
    rmSync(lock, { force: true });
  }
  throw new Error(`${lock}: cannot be taken; remove it if no build is running`);
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
