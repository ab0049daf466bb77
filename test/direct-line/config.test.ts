import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { secret } from './client.ts';

const origins = 'https://www.example.org, http://localhost:8080';

test('without a word about pages only this machine is served', () => {
  expect(loadConfig({})).toMatchObject({
    mode: 'local',
    host: '127.0.0.1',
    directLine: { secret: undefined, origins: [], tokenMinutes: 30 },
    proxies: 0,
  });
});

test.each([
  ['pages', { ALLOWED_ORIGINS: origins }],
  ['a secret', { DIRECT_LINE_SECRET: secret }],
  ['both, on all addresses', { ALLOWED_ORIGINS: origins, DIRECT_LINE_SECRET: secret, HOST: '0.0.0.0' }],
])('with %s the web is served, without Azure', (_, environment) => {
  expect(loadConfig(environment)).toMatchObject({ mode: 'web', host: '0.0.0.0' });
});

test('with an app id too, both are', () => {
  const config = loadConfig({
    MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
    MICROSOFT_APP_PASSWORD: 'secret',
    MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
    ALLOWED_ORIGINS: origins,
  });
  expect(config).toMatchObject({
    mode: 'credentials',
    directLine: { origins: ['https://www.example.org', 'http://localhost:8080'] },
  });
});

test.each([
  ['DIRECT_LINE_SECRET', 'short', 'at least 32 characters'],
  ['ALLOWED_ORIGINS', 'https://a.example,https://b.example/jobs', 'not "https://b.example/jobs"'],
  ['ALLOWED_ORIGINS', '*', 'not "*"'],
  ['ALLOWED_ORIGINS', 'www.example.org', 'expected origins like https://www.example.org'],
  ['DIRECT_LINE_TOKEN_MINUTES', '0', 'expected a whole number from 1 to 1440'],
  ['PROXIES', '-1', 'expected a whole number from 0 to 10'],
])('says what is wrong with %s=%s', (name, value, message) => {
  const load = () => loadConfig({ [name]: value });
  expect(load).toThrow(name);
  expect(load).toThrow(message);
});
