import { existsSync, readFileSync } from 'node:fs';

/** esbuild plugin: npm installs zod 3 once for each package of the SDK; of copies of one version the first is bundled. */
export const shareCopies = {
  name: 'share-copies',
  setup(plugin) {
    const first = new Map();
    plugin.onResolve({ filter: /^zod$/ }, ({ importer }) => {
      const folder = `${importer.match(/^.*\/node_modules\/bot[^/]+/)?.[0]}/node_modules/zod`;
      if (!existsSync(folder)) return undefined;
      const { version, main } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      if (!first.has(version)) first.set(version, `${folder}/${main}`);
      return { path: first.get(version) };
    });
  },
};
