import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

/**
 * esbuild plugin: lmdb's JavaScript goes into the bundle, and what is left of it is the native code in `native/` beside it,
 * of which the file for this very version of Node is taken, else the one for any.
 */
export const bundleLmdb = {
  name: 'bundle-lmdb',
  setup(plugin) {
    const cjs = new URL('../node_modules/lmdb/dist/index.cjs', import.meta.url).pathname;
    plugin.onResolve({ filter: /^lmdb$/ }, () => ({ path: cjs }));
    plugin.onResolve({ filter: /^(?:node-gyp-build-optional-packages|msgpackr-extract)$/ }, ({ path }) => ({
      path,
      namespace: 'native',
    }));
    plugin.onLoad({ filter: /./, namespace: 'native' }, ({ path }) => ({
      // msgpackr does without its native part; strings are all that is kept.
      contents: path === 'msgpackr-extract' ? 'module.exports = undefined' : loadNative,
    }));
  },
};

const loadNative = `module.exports = () => {
  const { existsSync } = require('node:fs');
  const { join } = require('node:path');
  const files = ['abi' + process.versions.modules, 'napi'].map((kind) => join(__dirname, 'native', kind + '.node'));
  return require(files.find(existsSync) ?? files[1]);
}`;

/** Copies the native code that `bundleLmdb` leaves out: for glibc, of this version of Node and of any. */
export function copyNative(outdir) {
  const folder = `node_modules/@lmdb/lmdb-${process.platform}-${process.arch}`;
  const kinds = [`abi${process.versions.modules}`, 'napi'];
  mkdirSync(`${outdir}/native`, { recursive: true });
  for (const name of readdirSync(folder)) {
    const kind = kinds.find((kind) => name === `node.${kind}.glibc.node` || name === `node.${kind}.node`);
    if (kind) copyFileSync(`${folder}/${name}`, `${outdir}/native/${kind}.node`);
  }
}
