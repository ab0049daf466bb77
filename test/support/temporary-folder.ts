import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of the tests a temporary folder of its own, which its workers and the browsers they start inherit, and removes it
 * at the end with all that they left there.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-test-'));
  // Some programs are started as another user, who has to get through.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
