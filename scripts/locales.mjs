// Writes locales/texts.ts, the list of all locale files: a new file in locales/de and locales/en is picked up by the next
// build, test or check, and its keys are typed. Run by scripts/build.mjs, vitest.config.ts and `npm run check`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../locales/', import.meta.url);
const target = new URL('texts.ts', folder);
const languages = ['de', 'en'];
/** German in Einfache Sprache: what is only read by operators, developers or on pages stays as it is in German. */
const plain = 'de-plain';

/** Writes locales/texts.ts where the list of files has changed; says whether it did. */
export function writeLocaleList() {
  const source = renderLocaleList(filesOf('de'), filesOf(plain));
  if (existsSync(target) && readFileSync(target, 'utf8') === source) return false;
  writeFileSync(target, source);
  return true;
}

function filesOf(locale) {
  const files = readdirSync(new URL(`${locale}/`, folder)).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.replace('.json', '')).sort();
}

function renderLocaleList(names, plainNames) {
  const imports = [...languages.map((language) => [language, names]), [plain, plainNames]].flatMap(([locale, files]) =>
    files.map((name) => `import ${identifier(locale, name)} from './${locale}/${name}.json' with { type: 'json' };`),
  );
  const tables = languages.map((language) => {
    const rows = names.map((name) => `  ${quote(name)}: ${identifier(language, name)},`);
    return `/** All texts in "${language}", by file name. */\nexport const ${language} = {\n${rows.join('\n')}\n};`;
  });
  return `// Written by scripts/locales.mjs; do not edit.\n${imports.join('\n')}\n\n${[...tables, renderPlain(names, plainNames)].join('\n\n')}\n`;
}

/** Each file over its German twin, so that a group of texts that is not complete does not compile. */
function renderPlain(names, plainNames) {
  const rows = names.map((name) => {
    const german = identifier('de', name);
    const texts = plainNames.includes(name) ? `{ ...${german}, ...${identifier(plain, name)} }` : german;
    return `  ${quote(name)}: ${texts},`;
  });
  return `/** All texts in Einfache Sprache, by file name. */\nexport const dePlain: typeof de = {\n${rows.join('\n')}\n};`;
}

function identifier(locale, name) {
  return `${locale}-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function quote(name) {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeLocaleList();
