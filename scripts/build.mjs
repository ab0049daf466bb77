// node scripts/build.mjs [OUTDIR]: bundles src/main.ts and every src/cli/*.ts into dist/. Types are the business of `npm run check`.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeLocaleList } from './locales.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

/** Bundles entry points for Node into a folder; packages stay outside. */
export async function bundle(entryPoints, outdir) {
  writeLocaleList();
  await build({
    entryPoints,
    outdir,
    outbase: 'src',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const outdir = process.argv[2] ?? 'dist';
  rmSync(outdir, { recursive: true, force: true });
  const commands = readdirSync('src/cli').filter((file) => file.endsWith('.ts'));
  await bundle(['src/main.ts', ...commands.map((file) => `src/cli/${file}`)], outdir);
}
