import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';

/** Where the tests of a file build the program to: beside dist/, as packages are found from there, and no other test's. */
export const builtFolder = `dist-test-${process.pid}`;

/** Builds the program before the tests around the call, and takes it away after them. Call it where tests are declared, first. */
export function buildProgram(): void {
  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/build.mjs', builtFolder]);
  }, 60_000);
  afterAll(() => rmSync(builtFolder, { recursive: true, force: true }));
}
