// Bundles src/main.ts and every src/cli/*.ts into dist/. Types are the business of `npm run check`.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeLocaleList } from './locales.mjs';

const root = new URL('..', import.meta.url).pathname;
process.chdir(root);
writeLocaleList();
rmSync('dist', { recursive: true, force: true });

const commands = readdirSync('src/cli').filter((file) => file.endsWith('.ts'));
const { errors } = await build({
  entryPoints: ['src/main.ts', ...commands.map((file) => `src/cli/${file}`)],
  outdir: 'dist',
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
if (errors.length > 0) process.exit(1);
