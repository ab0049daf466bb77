// npm run teams:package: writes dist/teams/karrierelotse.zip, the app for Teams, out of teams/ and the environment (or .env).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strToU8, zipSync } from 'fflate';

const root = new URL('../', import.meta.url);
const require = createRequire(import.meta.url);

/** What is wrong with the environment or the manifest: one line a fault, each with what to do. */
export class PackageError extends Error {
  constructor(faults) {
    super(`The Teams app cannot be packed:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'PackageError';
  }
}

/** The files of the app, by name. Throws a `PackageError`. */
export function composeApp(environment) {
  const values = readEnvironment(environment);
  const manifest = JSON.parse(fill(readText('teams/manifest.json'), values));
  const english = JSON.parse(readText('teams/en.json'));
  check('manifest.json', 'MicrosoftTeams.schema.json', manifest);
  check('en.json', 'MicrosoftTeams.Localization.schema.json', english);
  return {
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    'en.json': strToU8(`${JSON.stringify(english, null, 2)}\n`),
    'color.png': readFileSync(new URL('teams/color.png', root)),
    'outline.png': readFileSync(new URL('teams/outline.png', root)),
  };
}

/** The app as a zip; the same input makes the same bytes. */
export function packApp(environment) {
  return zipSync(composeApp(environment), { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

function readEnvironment(environment) {
  const value = (name) => environment[name]?.trim() || undefined;
  const faults = [];
  const id = (name, where) => {
    const given = value(name);
    if (given !== undefined && !guid.test(given)) faults.push(`${name}: expected an id like ${zeros}, ${where}`);
    return given;
  };
  const address = (name) => {
    const given = value(name);
    if (given !== undefined && !isHttps(given))
      faults.push(`${name}: expected an address like https://lotse.example.org`);
    return given;
  };
  const botId = id('MICROSOFT_APP_ID', 'as shown in the Azure portal under "Configuration" of the bot');
  const teamsAppId = id('TEAMS_APP_ID', 'any new one, the same for every version of the app') ?? botId;
  const [publicUrl, privacyUrl, termsUrl] = ['PUBLIC_URL', 'PRIVACY_URL', 'TERMS_URL'].map(address);
  if (!botId) faults.unshift('MICROSOFT_APP_ID is missing: the id of the bot in Azure (docs/teams.md)');
  if (!publicUrl) faults.push('PUBLIC_URL is missing: the https address under which the bot is reached from outside');
  const developer = value('TEAMS_DEVELOPER') ?? 'Karrierelotse';
  if (developer.length > 32) faults.push('TEAMS_DEVELOPER: expected at most 32 characters');
  if (faults.length > 0) throw new PackageError(faults);
  const { version } = JSON.parse(readText('package.json'));
  const pages = { publicUrl, privacyUrl: privacyUrl ?? publicUrl, termsUrl: termsUrl ?? publicUrl };
  return { version, botId, teamsAppId, developer, ...pages, domain: new URL(publicUrl).hostname };
}

function fill(text, values) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => JSON.stringify(values[name]).slice(1, -1));
}

/** Against the schema of the version that the manifest names, as Microsoft publishes it in its npm package. */
function check(file, schema, content) {
  const folder = `${dirname(require.resolve('@microsoft/app-manifest/package.json'))}/build/json-schemas/teams/v1.29`;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`${folder}/${schema}`, 'utf8')));
  if (validate(content)) return;
  throw new PackageError(validate.errors.map(({ instancePath, message }) => `${file}${instancePath}: ${message}`));
}

function readText(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

function isHttps(text) {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

const zeros = '00000000-0000-0000-0000-000000000000';
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    const target = new URL('dist/teams/karrierelotse.zip', root);
    const zip = packApp(process.env);
    mkdirSync(new URL('.', target), { recursive: true });
    writeFileSync(target, zip);
    console.log(`dist/teams/karrierelotse.zip (${zip.length} bytes): upload it in Teams under Apps, Manage your apps.`);
  } catch (error) {
    console.error(error instanceof PackageError ? error.message : error);
    process.exitCode = 1;
  }
}
