// node scripts/bundle.mjs [OUTDIR]: everything the server needs to run, without node_modules, in one folder
// (dist-bundle/): `node dist-bundle/server/start.cjs`. What cannot be bundled (native code) is copied with it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { bundle, bundleStyles, bundleWeb, forNode } from './build.mjs';
import { bundleLmdb, copyNative } from './bundle-native.mjs';
import { lazyRequires } from './lazy-requires.mjs';
// biome-ignore lint/correctness/useImportExtensions: the declarations beside it have another ending.
import { renderLicenceTexts } from './licences.mjs';
import { writeLocaleList } from './locales.mjs';
import { shareCopies } from './share-copies.mjs';

const outdir = resolve(process.argv[2] ?? 'dist-bundle');
process.chdir(new URL('..', import.meta.url).pathname);

rmSync(outdir, { recursive: true, force: true });
writeLocaleList();
await build({
  entryPoints: ['src/main.ts'],
  outfile: `${outdir}/server/main.cjs`,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  ...forNode,
  // Native code of restify that need not be there.
  external: ['dtrace-provider'],
  plugins: [bundleLmdb, shareCopies, lazyRequires],
  // Names and line breaks stay, so that a stack trace can be read without a source map.
  minifySyntax: true,
  legalComments: 'none',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
});
writeAscii(`${outdir}/server/main.cjs`);
copyFileSync('scripts/bundle-start.cjs', `${outdir}/server/start.cjs`);
await bundleWeb(`${outdir}/server/web`);
await bundleStyles(`${outdir}/server/styles`);
copyAssets();
copyNative(`${outdir}/server`);
await writeEvaluation();
writeChecked();
const { status } = spawnSync(process.execPath, [`${outdir}/server/start.cjs`, '--write-cache'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { PATH: process.env.PATH },
});
if (status !== 0) throw new Error('the bundle did not start, so there is no code cache');

function copyAssets() {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(`${outdir}/package.json`, `${JSON.stringify({ name, version, license, private: true }, null, 2)}\n`);
  copyFileSync('LICENSE', `${outdir}/LICENSE`);
  writeFileSync(`${outdir}/THIRD-PARTY.md`, renderLicenceTexts());
  // The examples are for training only.
  cpSync('data', `${outdir}/data`, { recursive: true, filter: (path) => !path.endsWith('.jsonl') });
  mkdirSync(`${outdir}/web`);
  copyFileSync('web/icon.svg', `${outdir}/web/icon.svg`);
}

/** How this very build does in the dialogues, for the status page. */
async function writeEvaluation() {
  const folder = `dist-eval-${process.pid}`;
  await bundle(['src/cli/eval.ts'], folder);
  const { stdout, status } = spawnSync(process.execPath, [`${folder}/cli/eval.js`, '--json'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error('the build could not be evaluated');
  writeFileSync(`${outdir}/data/evaluation.json`, stdout);
}

/** Notes the data that was read and checked for the evaluation, so that the start need not check it again. */
function writeChecked() {
  const folder = `${outdir}/data`;
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
  const hashes = files.map((name) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${name}`))
      .digest('hex'),
  );
  writeFileSync(`${folder}/checked.json`, JSON.stringify(hashes));
}

/**
 * Without a letter beyond ASCII a file is read as bytes, which is ten times faster. esbuild leaves such letters in comments,
 * in regular expressions and in raw templates, which become ones: there an escape means the same.
 */
function writeAscii(file) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[\u0080-\uffff]/g, escaped), 'latin1');
}
