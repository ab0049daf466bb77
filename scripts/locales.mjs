// Writes locales/texts.ts, the list of all locale files: a new file in locales/de and locales/en is picked up by the next
// build, test or check, and its keys are typed. Run by scripts/build.mjs, vitest.config.ts and `npm run check`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../locales/', import.meta.url);
const target = new URL('texts.ts', folder);
const languages = ['de', 'en'];

/** Writes locales/texts.ts where the list of files has changed; says whether it did. */
export function writeLocaleList() {
  const source = renderLocaleList(
    readdirSync(new URL('de/', folder))
      .filter((file) => file.endsWith('.json'))
      .sort(),
  );
  if (existsSync(target) && readFileSync(target, 'utf8') === source) return false;
  writeFileSync(target, source);
  return true;
}

function renderLocaleList(files) {
  const names = files.map((file) => file.replace('.json', ''));
  const imports = languages.flatMap((language) =>
    names.map(
      (name) => `import ${identifier(language, name)} from './${language}/${name}.json' with { type: 'json' };`,
    ),
  );
  const tables = languages.map((language) => {
    const rows = names.map((name) => `  ${quote(name)}: ${identifier(language, name)},`);
    return `/** All texts in "${language}", by file name. */\nexport const ${language} = {\n${rows.join('\n')}\n};`;
  });
  return `// Written by scripts/locales.mjs; do not edit.\n${imports.join('\n')}\n\n${tables.join('\n\n')}\n`;
}

function identifier(language, name) {
  const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `${language}${camel[0].toUpperCase()}${camel.slice(1)}`;
}

function quote(name) {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeLocaleList();
