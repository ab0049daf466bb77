import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder; it goes with the run (temporary-folder.ts). */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lotse-'));
}
