import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig, secretsOf } from '../../src/config.ts';

const id = '11111111-1111-4111-8111-111111111111';
const tenant = '22222222-2222-4222-8222-222222222222';

test('without any value runs locally, for this machine only, on port 3978', () => {
  expect(loadConfig({})).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    port: 3978,
    state: { kind: 'lmdb', place: 'var/state', lifetime: 86_400_000, entries: 10_000, gapText: false },
  });
});

test('reads the letterhead line by line', () => {
  const { counter } = loadConfig({ LETTERHEAD: 'Jobcenter Musterstadt | Rathausplatz 1|01234 Musterstadt' });
  expect(counter.letterhead).toEqual(['Jobcenter Musterstadt', 'Rathausplatz 1', '01234 Musterstadt']);
});

test('takes empty values as not set', () => {
  expect(loadConfig({ MICROSOFT_APP_ID: '', PORT: ' ', CONTACT_EMAIL: '' })).toMatchObject({
    mode: 'local',
    port: 3978,
  });
});

test.each([
  ['SingleTenant', { MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_APP_PASSWORD: 's' }],
  ['UserAssignedMSI', { MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: tenant }],
  ['MultiTenant', { MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_PASSWORD: 's' }],
])('runs with the credentials of %s, for everybody', (type, environment) => {
  const config = loadConfig({ MICROSOFT_APP_ID: id, ...environment });
  expect(config).toMatchObject({ mode: 'credentials', host: '0.0.0.0', credentials: { type, id } });
});

test.each<[fault: string, environment: Record<string, string>]>([
  ['MICROSOFT_APP_TENANT_ID is missing', { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: 's' }],
  ['MICROSOFT_APP_PASSWORD is missing', { MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: tenant }],
  ['MICROSOFT_APP_TENANT_ID is missing', { MICROSOFT_APP_ID: id, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }],
  [
    'MICROSOFT_APP_PASSWORD must not be set',
    {
      MICROSOFT_APP_ID: id,
      MICROSOFT_APP_TENANT_ID: tenant,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_PASSWORD: 's',
    },
  ],
  ['MICROSOFT_APP_ID is missing', { MICROSOFT_APP_PASSWORD: 's' }],
  ['MICROSOFT_APP_ID is missing', { MICROSOFT_APP_TENANT_ID: tenant }],
  ['MICROSOFT_APP_ID: expected an id like', { MICROSOFT_APP_ID: 'karrierelotse' }],
  ['MICROSOFT_APP_TYPE: expected SingleTenant, UserAssignedMSI or MultiTenant', { MICROSOFT_APP_TYPE: 'multi' }],
  ['HOST: without MICROSOFT_APP_ID', { HOST: '0.0.0.0' }],
  ['PORT: expected a whole number from 0 to 65535', { PORT: '65536' }],
  ['PORT: expected a whole number from 0 to 65535', { PORT: '39x' }],
  ['STATE_URL: expected lmdb:FOLDER, redis://HOST:PORT', { STATE_URL: 'mysql://x' }],
  ['GAP_TEXT: expected on or off', { GAP_TEXT: 'ja' }],
  ['LETTERHEAD: expected at most 5 lines', { LETTERHEAD: 'a|b|c|d|e|f' }],
  ['LETTERHEAD: expected lines of at most 80 characters', { LETTERHEAD: `Jobcenter|${'x'.repeat(81)}` }],
  ['COUNTER_QUESTIONS_PER_MINUTE: expected a whole number', { COUNTER_QUESTIONS_PER_MINUTE: '0' }],
  ['MEMORY_MINUTES: expected a whole number from 1', { MEMORY_MINUTES: '0' }],
  ['CONTACT_EMAIL: expected', { CONTACT_EMAIL: 'nobody' }],
  ['CONTACT_URL: expected', { CONTACT_URL: 'javascript:alert(1)' }],
])('stops with "%s" at %o', (fault, environment) => {
  expect(() => loadConfig(environment)).toThrow(fault);
});

test('names every fault at once and no secret', () => {
  const environment = { PORT: 'x', MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: 'top-secret', CONTACT_EMAIL: 'y' };
  expect(() => loadConfig(environment)).toThrow(/PORT: [\s\S]*CONTACT_EMAIL: [\s\S]*TENANT_ID is missing/);
  expect(() => loadConfig(environment)).not.toThrow(/top-secret/);
});

test('.env.example documents every variable', () => {
  const documented = readFileSync('.env.example', 'utf8')
    .match(/^# [A-Z_]+(?==)/gm)
    ?.map((name) => name.slice(2));
  const source = readFileSync('src/config/environment.ts', 'utf8');
  const known = source.match(/^ {4}[A-Z_]+(?=:)/gm)?.map((name) => name.trim()) ?? [];
  const packaging = readFileSync('scripts/teams-package.mjs', 'utf8').match(/(?<=')[A-Z]+_[A-Z_]+(?=')/g) ?? [];
  expect([...(documented ?? [])].sort()).toEqual([...new Set([...known, ...packaging])].sort());
});

test('knows what must never be written: the bot’s password, the secret of Direct Line, the password of Redis as it is', () => {
  const config = loadConfig({
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: 'of the bot',
    DIRECT_LINE_SECRET: 'of Direct Line, with 32 characters',
    STATE_URL: 'redis://:p%40ss@127.0.0.1:6379',
  });
  expect(secretsOf(config)).toEqual(['of the bot', 'of Direct Line, with 32 characters', 'p@ss']);
  expect(secretsOf(loadConfig({}))).toEqual([]);
});

test('holds callers back where they come from outside, and nobody on the own machine', () => {
  const credentials = {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: 'of the bot',
  };
  expect(loadConfig(credentials).limits).toEqual({ conversation: 120, tenant: 6000, refusals: 60 });
  expect(loadConfig({ ...credentials, MESSAGES_PER_MINUTE: '7' }).limits.conversation).toBe(7);
  expect(loadConfig({}).limits).toEqual({ conversation: undefined, tenant: undefined, refusals: undefined });
});
