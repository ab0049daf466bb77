import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Converse } from '../../src/dialogs/converse.ts';
import { post } from '../support/activity.ts';
import { echo } from '../support/echo.ts';
import { startServer, type TestServer } from '../support/run-server.ts';
import { payload } from './payload.ts';

const appId = '8f1d6c1e-2b7e-4a55-9a53-3b1f6a0f4c21';
const tenantId = '5a1e5e0c-7d3f-4c76-9f0e-0b7f2d3a9c11';
const otherTenant = '11111111-2222-4333-8444-555555555555';
const issuer = 'https://issuer.example';
const serviceUrl = 'http://127.0.0.1:9/';

const keys = await generateKeyPair('RS256', { extractable: true });
const strangers = await generateKeyPair('RS256', { extractable: true });
const heard: string[] = [];
const listening: Converse = (message, memory, today) => {
  heard.push(message.text);
  return echo(message, memory, today);
};

let server: TestServer;
let closeIssuer: () => void;

beforeAll(async () => {
  const { url, close } = await runIssuer();
  closeIssuer = close;
  server = await startServer({
    converse: listening,
    environment: {
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_PASSWORD: 'a secret that nobody uses here',
      MICROSOFT_APP_TENANT_ID: tenantId,
      HOST: '127.0.0.1',
    },
    // Given one of these settings, the SDK takes all of them as given.
    cloud: {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: `${url}/channel`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator`,
      ValidateAuthority: 'true',
    },
  });
});

afterAll(async () => {
  await server.close();
  closeIssuer();
});

/** Serves its keys as Microsoft's login does: a document that names the place of the keys, and the keys with what they are good for. */
async function runIssuer(): Promise<{ url: string; close: () => void }> {
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'test', use: 'sig', endorsements: ['msteams', 'emulator'] };
  const issuing = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${url}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => issuing.listen(0, '127.0.0.1', resolve));
  const { port } = issuing.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => issuing.close() };
}

interface TokenFields {
  iss?: string;
  aud?: string | undefined;
  key?: typeof keys.privateKey;
  kid?: string;
  from?: number;
  until?: number;
  claims?: object;
}

/** A token as the channel service signs it; `fields` are what is wrong with it. Times in seconds from now. */
async function token(fields: TokenFields = {}): Promise<string> {
  const { iss = issuer, aud = appId, key = keys.privateKey, kid = 'test', from = -60, until = 3600 } = fields;
  const now = Math.floor(Date.now() / 1000);
  const jwt = new SignJWT({ serviceurl: serviceUrl, ...fields.claims }).setProtectedHeader({ alg: 'RS256', kid });
  const signed = jwt
    .setIssuer(iss)
    .setAudience(aud)
    .setNotBefore(now + from)
    .setExpirationTime(now + until)
    .sign(key);
  return `Bearer ${await signed}`;
}

let count = 0;
async function send(authorization: string | undefined, fields: object = {}) {
  count += 1;
  const id = `trust-${count}`;
  const activity = payload('personal', serviceUrl, { id, text: id, deliveryMode: 'expectReplies', ...fields });
  const response = await post(server.url, activity, authorization === undefined ? {} : { authorization });
  return { status: response.status, heard: heard.includes(id), body: await response.text() };
}

const emulator = (tenant: string, claims: object = {}) =>
  token({ iss: `https://sts.windows.net/${tenant}/`, claims: { ver: '1.0', appid: appId, ...claims } });

describe('a valid token', () => {
  test('lets a message in', async () => {
    expect(await send(await token())).toMatchObject({ status: 200, heard: true });
  });
});

describe('gets 401 and never reaches the bot:', () => {
  const unsigned = () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `Bearer ${part({ alg: 'none', kid: 'test' })}.${part({ iss: issuer, aud: appId, serviceurl: serviceUrl })}.`;
  };
  const symmetric = async () => {
    const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)));
    const jwt = new SignJWT({ serviceurl: serviceUrl }).setProtectedHeader({ alg: 'HS256', kid: 'test' });
    return `Bearer ${await jwt.setIssuer(issuer).setAudience(appId).setExpirationTime('1h').sign(secret)}`;
  };
  const tampered = async () => {
    const [head, body = '', signature] = (await token()).split('.');
    const claims = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), name: 'somebody else' };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  };

  test.each<[string, () => Promise<string | undefined> | string | undefined]>([
    ['no token', () => undefined],
    ['an empty one', () => ''],
    ['another scheme', () => 'Basic dXNlcjpwYXNzd29yZA=='],
    ['no JWT', () => 'Bearer nonsense'],
    ['three parts of nothing', () => 'Bearer a.b.c'],
    ['two dots', () => 'Bearer ..'],
    ['parts that are no JSON', () => `Bearer ${['{', '[', 'x'].map((part) => btoa(part)).join('.')}`],
    ['a token without the name of its key', () => token({ kid: '' })],
    ['an unsigned one', unsigned],
    ['one signed with the public key as a secret', symmetric],
    ['one changed after it was signed', tampered],
    ["one signed with a stranger's key", () => token({ key: strangers.privateKey })],
    ['one signed with a key that the issuer does not know', () => token({ key: strangers.privateKey, kid: 'other' })],
    ['an expired one', () => token({ from: -7200, until: -3600 })],
    ['one that is not valid yet', () => token({ from: 3600, until: 7200 })],
    ['one for another bot', () => token({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['one of another issuer', () => token({ iss: 'https://evil.example' })],
    ['one for another serviceUrl', () => token({ claims: { serviceurl: 'https://evil.example/' } })],
    ['one of an emulator in another tenant', () => emulator(otherTenant)],
    ['one of an emulator for another bot', () => emulator('d6d49420-f39b-4df7-a1dc-d59a935871db', { appid: 'x' })],
  ])('%s', async (_, make) => {
    expect(await send(await make())).toMatchObject({ status: 401, heard: false });
  });

  test('an activity of another tenant, however good its token', async () => {
    const conversation = { conversationType: 'personal', id: 'a:other', tenantId: otherTenant };
    expect(await send(await token(), { conversation })).toMatchObject({ status: 401, heard: false });
  });

  test('a search, an installation, a card', async () => {
    const bodies = ['search', 'install-personal', 'card-unknown'].map((name) => payload(name, serviceUrl));
    const responses = await Promise.all(bodies.map((body) => post(server.url, body)));
    expect(responses.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});

test('a refusal says what is missing, in words', async () => {
  expect((await send(undefined)).body).toContain('Bot Framework');
});
