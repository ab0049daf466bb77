// node scripts/licences.mjs: writes docs/licences.md, the packages that run in production with their licences; a test
// compares. The bundle takes their texts with it, as they ask for.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

process.chdir(new URL('..', import.meta.url).pathname);

/** Packages that state their licence in their readme alone. */
const stated = { 'escape-regexp-component': 'MIT' };

/** Licences that allow what we do: they ask for their text to be passed on, and for nothing of our own. */
export const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
]);

/** The packages of the lock file that are not for development alone: name, version, licence, and where each is. */
export function productionPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, link }]) => path !== '' && !dev && !link && !(optional && isElsewhere(path)))
    .map(([path, entry]) => ({
      path,
      name: path.split('node_modules/').at(-1),
      version: entry.version,
      licence: licenceOf(path, entry),
      integrity: entry.integrity,
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

/** Native packages for other machines are named in the lock file and not installed. */
function isElsewhere(path) {
  return /-(darwin|win32|linux|freebsd|android)-/.test(path) || /dtrace-provider|fsevents/.test(path);
}

/** The licence by the lock file, else by the package itself; some old ones write it in their own way. */
function licenceOf(path, { license }) {
  if (license) return license.replace(/[()]/g, '');
  const { license: own, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
  const found = own?.type ?? own ?? licenses?.[0]?.type;
  return typeof found === 'string' ? found : (stated[path.split('node_modules/').at(-1)] ?? 'unknown');
}

/** The list, as Markdown. */
export function renderLicences() {
  const rows = productionPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of what runs in production

Written by \`node scripts/licences.mjs\` out of package-lock.json; a test compares. What is for development alone is not
listed. \`npm run bundle\` puts the licences' texts into \`dist-bundle/THIRD-PARTY.md\`.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}

/** The texts of all licences, each once, with the packages it belongs to. */
export function renderLicenceTexts() {
  const texts = new Map();
  for (const { path, name, version } of productionPackages()) {
    const text = licenceText(path);
    if (text) texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...texts].map(([text, names]) => `## ${[...new Set(names)].join(', ')}\n\n${text}\n`);
  return `# Third-party licences\n\n${parts.join('\n')}`;
}

function licenceText(path) {
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)(\.(md|txt|mit))?$/i.test(name));
  return file && readFileSync(`${path}/${file}`, 'utf8').replaceAll('\r', '').trim();
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync('docs/licences.md', renderLicences());
