import { readFileSync } from 'node:fs';

/**
 * esbuild plugin: packages that TypeScript has made into CommonJS load what they require at its first use. Most of the SDK
 * is for talking to Azure and waits until there are credentials; restify's plugins wait until one is asked for.
 */
export const lazyRequires = {
  name: 'lazy-requires',
  setup(plugin) {
    plugin.onLoad({ filter: /\/node_modules\/.*\.c?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = path.endsWith('/restify/lib/plugins/index.js') ? makeMembersLazy(source) : makeLazy(source);
      return { contents, loader: 'js' };
    });
  },
};

/** TypeScript names what it requires `name_1`, shadows it nowhere and never assigns to it. */
const required = /^const (\w+_\d+) = ((?:__importDefault|__importStar)?\(?require\((["'])[^"']+\3\)\)?);/gm;

/** The source with every `const name_1 = require("…")` put off until `name_1` is used; lines stay where they are. */
function makeLazy(source) {
  const names = [...source.matchAll(required)].map(([, name]) => name);
  if (names.length === 0) return source;
  const uses = new RegExp(`(?<![\\w$]|const )(?:${names.join('|')})(?![\\w$])`, 'g');
  // In brackets, as `new name_1().Class()` would make something of `name_1`.
  return source.replace(uses, '($&())').replace(required, 'let $$$1; const $1 = () => ($$$1 ??= $2);');
}

/** The source with every `name: require('…')` of an object put off until it is read. */
function makeMembersLazy(source) {
  return source.replace(/^( +)(\w+): (require\('[^']+'\))/gm, '$1get $2() { return $3; }');
}
