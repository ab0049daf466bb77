// node scripts/build.mjs [OUTDIR]: bundles src/main.ts and every src/cli/*.ts into dist/, and web/ for browsers into
// dist/web/ and dist/styles/. Types are the business of `npm run check`.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { writeLocaleList } from './locales.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

/**
 * The oldest Node that is supported. esbuild knows that it lacks the scripts of later Unicode versions, and would make every
 * pattern with `\p{L}` anew each time that it is tried.
 */
export const forNode = { target: 'node20', supported: { 'regexp-unicode-property-escapes': true } };

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
    ...forNode,
    packages: 'external',
    sourcemap: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  });
}

/** Bundles the chat widget, the counter and the demo page for browsers into a folder. */
export async function bundleWeb(outdir) {
  const options = {
    bundle: true,
    minify: true,
    target: browsers,
    charset: 'utf8',
    plugins: [cssAsText],
    logLevel: 'warning',
  };
  const chat = `${outdir}/widget/chat.js`;
  await build({ ...options, entryPoints: ['web/widget/chat.ts'], outfile: chat, format: 'esm' });
  // The file's name stays, so that a loader out of a cache still finds a chat after an update; its version does not.
  const version = createHash('sha256').update(readFileSync(chat)).digest('hex').slice(0, 10);
  await build({
    ...options,
    entryPoints: ['web/widget/loader.ts'],
    outfile: `${outdir}/widget.js`,
    format: 'iife',
    define: { CHAT_BUNDLE: JSON.stringify(`widget/chat.js?v=${version}`) },
  });
  const pages = { ...options, plugins: [], outdir, outbase: 'web', external: ['*.svg'] };
  await build({ ...pages, entryPoints: ['web/demo/demo.css', 'web/counter/counter.css', 'web/counter/answer.css'] });
  await build({ ...pages, entryPoints: ['web/counter/counter.ts', 'web/counter/answer.ts'], format: 'esm' });
  for (const file of readdirSync('web/demo').filter((name) => name.endsWith('.svg'))) {
    copyFileSync(`web/demo/${file}`, `${outdir}/demo/${file}`);
  }
  compressAll(outdir);
}

/** Bundles the style sheets that are sent or written whole: those of the server's own pages and of the knowledge report. */
export async function bundleStyles(outdir) {
  const entryPoints = ['web/page.css', 'web/report.css'];
  await build({ entryPoints, outdir, bundle: true, minify: true, target: browsers, logLevel: 'warning' });
}

/** The oldest browsers that know `import()` of modules, constructable style sheets and private fields. */
const browsers = ['chrome99', 'firefox101', 'safari16.4'];

/** Puts beside each file what is sent of it to browsers that take it smaller: packing takes longer than starting the server. */
function compressAll(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const file = `${entry.parentPath}/${entry.name}`;
    const body = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(body));
  }
}

/** Style sheets as text, made small: the widget brings them into its shadow root by itself. */
const cssAsText = {
  name: 'css-as-text',
  setup(plugin) {
    plugin.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const outdir = process.argv[2] ?? 'dist';
  rmSync(outdir, { recursive: true, force: true });
  const commands = readdirSync('src/cli').filter((file) => file.endsWith('.ts'));
  await bundle(['src/main.ts', ...commands.map((file) => `src/cli/${file}`)], outdir);
  await bundleWeb(`${outdir}/web`);
  await bundleStyles(`${outdir}/styles`);
}
