import { describe, expect, test } from 'vitest';
import { createTokens, type Grant } from '../../src/bot/direct-line/tokens.ts';
import { messageActivity, post } from '../support/activity.ts';
import { page, runDirectLine, secret, served } from './client.ts';

const grant: Grant = { conversation: 'c1', user: { id: 'dl_u' }, origins: [] };
const tokens = (now: number, key = secret) => createTokens({ secret: key, lifetime: 60, now: () => now });

describe('a token', () => {
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
    JSON.stringify({ conv: 'c1', user: 'dl_u', origins: [], iss: 'karrierelotse', aud: 'access', exp: 9e9 }),
  ).toString('base64url')}.`;

  test.each([
    [
      'forged with another key',
      () => tokens(Date.now(), secret.toUpperCase()).mint(grant, 'access'),
      403,
      'BadArgument',
    ],
    ['without a signature', async () => unsigned, 403, 'BadArgument'],
    ['that is no token', async () => 'x', 403, 'BadArgument'],
    ['that is expired', () => tokens(Date.now() - 120_000).mint(grant, 'access'), 403, 'TokenExpired'],
    ['for a stream only', () => tokens(Date.now()).mint(grant, 'stream'), 403, 'BadArgument'],
    [
      'for another conversation',
      () => tokens(Date.now()).mint({ ...grant, conversation: 'c2' }, 'access'),
      403,
      'BadArgument',
    ],
    ['for another page', () => tokens(Date.now()).mint({ ...grant, origins: [page] }, 'access'), 403, 'NotAllowed'],
    ['that is right', () => tokens(Date.now()).mint(grant, 'access'), 200, undefined],
  ])('%s gets %o', async (_, make, status, code) => {
    const { call } = await runDirectLine(served);
    const token = await make();
    const paths = ['/conversations/c1', '/conversations/c1/activities'];
    for (const path of paths) {
      const result = await call('GET', path, { token, headers: { origin: 'https://other.example' } });
      expect([result.status, result.body.error?.code]).toEqual([status, code]);
    }
    const body = { type: 'message', text: 'x' };
    const posted = await call('POST', '/conversations/c1/activities', {
      token,
      body,
      headers: { origin: 'https://other.example' },
    });
    expect([posted.status, posted.body.error?.code]).toEqual([status, code]);
  });

  test('is renewed for the same conversation and user, but not when it is expired', async () => {
    const { call, start } = await runDirectLine(served);
    const { token, conversationId } = await start(page);
    const renewed = await call('POST', '/tokens/refresh', { token, headers: { origin: page } });
    expect(renewed.body).toMatchObject({ conversationId, expires_in: 1800 });
    const path = `/conversations/${conversationId}`;
    expect((await call('GET', path, { token: renewed.body.token, headers: { origin: page } })).status).toBe(200);
    const late = await tokens(Date.now() - 120_000).mint(grant, 'access');
    expect((await call('POST', '/tokens/refresh', { token: late })).body.error.code).toBe('TokenExpired');
    expect((await call('POST', '/tokens/refresh', {})).status).toBe(401);
    expect((await call('POST', '/tokens/refresh', { token: secret })).status).toBe(403);
  });

  test('of a page works on no other page, nor without one', async () => {
    const { call, start } = await runDirectLine(served);
    const { token, path } = await start(page);
    const from = async (headers: Record<string, string>) => (await call('GET', path, { token, headers })).status;
    expect([await from({ origin: page }), await from({ origin: 'https://other.example' }), await from({})]).toEqual([
      200, 403, 403,
    ]);
  });

  test('of a page of our own works where the browser names no origin', async () => {
    const { call, url } = await runDirectLine();
    const { token, conversationId } = (await call('POST', '/tokens/generate', { headers: { origin: url } })).body;
    expect((await call('GET', `/conversations/${conversationId}`, { token })).status).toBe(200);
  });
});

describe('tokens are made', () => {
  test.each([
    ['for an allowed page', served, { origin: page }, undefined, {}, 200],
    ['not for another page', served, { origin: 'https://evil.example' }, undefined, {}, 403],
    ['not for a page with a similar name', served, { origin: `${page}.evil.example` }, undefined, {}, 403],
    ['not for "null"', served, { origin: 'null' }, undefined, {}, 403],
    ['not for nobody', served, {}, undefined, {}, 401],
    ['for the secret', served, {}, secret, {}, 200],
    ['not for another secret', served, {}, `${secret}x`, {}, 403],
    ['for a user that the secret names', served, {}, secret, { user: { id: 'dl_7', name: 'Ida' } }, 200],
    ['not for a user without "dl_"', served, {}, secret, { user: { id: '7' } }, 400],
    ['not for a user that a page names', served, { origin: page }, undefined, { user: { id: 'dl_7' } }, 403],
    ['locally for everybody', {}, {}, undefined, {}, 200],
    ['locally for a page of this machine', {}, { origin: 'http://localhost:8080' }, undefined, {}, 200],
    ['locally not for a page from elsewhere', {}, { origin: 'https://evil.example' }, undefined, {}, 403],
    [
      'locally not for a page that calls itself local',
      {},
      { origin: 'http://localhost.evil.example' },
      undefined,
      {},
      403,
    ],
    ['not where Direct Line is not set up', credentials(), {}, undefined, {}, 403],
    [
      'not for this machine where Direct Line is not set up',
      credentials(),
      { origin: 'http://localhost' },
      undefined,
      {},
      403,
    ],
  ])('%s', async (_, environment, headers, token, body, status) => {
    const { call } = await runDirectLine(environment);
    const result = await call('POST', '/tokens/generate', { headers, body, ...(token !== undefined && { token }) });
    expect(result.status).toBe(status);
  });

  test('for the pages that the secret’s holder names', async () => {
    const { call } = await runDirectLine(served);
    const body = { trustedOrigins: [`${page}/jobs`], user: { id: 'dl_7' } };
    const { token, conversationId } = (await call('POST', '/tokens/generate', { token: secret, body })).body;
    const from = async (origin: string) =>
      (await call('GET', `/conversations/${conversationId}`, { token, headers: { origin } })).status;
    expect([await from(page), await from('https://other.example')]).toEqual([200, 403]);
  });
});

test('whoever has the secret may take part in any conversation that there is', async () => {
  const { call } = await runDirectLine(served);
  const started = await call('POST', '/conversations', { token: secret, body: { user: { id: 'u1' } } });
  expect(started.status).toBe(201);
  const path = `/conversations/${started.body.conversationId}`;
  const say = (body: object) => call('POST', `${path}/activities`, { token: secret, body });
  expect((await say({ type: 'message', text: 'a' })).body.error.code).toBe('MissingProperty');
  expect((await say({ type: 'message', text: 'a', from: { id: 'u1' } })).status).toBe(200);
  expect((await call('GET', `${path}/activities`, { token: secret })).body.activities).toHaveLength(3);
  const again = (await call('GET', path, { token: secret })).body;
  await call('POST', `${path}/activities`, { token: again.token, body: { type: 'message', text: 'b' } });
  const { activities } = (await call('GET', `${path}/activities`, { token: secret })).body;
  expect(activities.filter(({ text }) => text === 'b')).toMatchObject([{ from: { id: 'u1' } }]);
  for (const unknown of ['/conversations/x', '/conversations/x/activities']) {
    expect((await call('GET', unknown, { token: secret })).status).toBe(404);
  }
  const lost = await call('POST', '/conversations/x/activities', {
    token: secret,
    body: { type: 'message', from: { id: 'u' } },
  });
  expect([lost.status, lost.body.error.code]).toEqual([404, 'NotFound']);
});

describe('browsers', () => {
  test('learn before a call whether they may', async () => {
    const { call } = await runDirectLine(served);
    const ask = (origin: string) =>
      call('OPTIONS', '/conversations/x/activities', { headers: { origin, 'access-control-request-method': 'POST' } });
    const allowed = await ask(page);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(page);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    expect(allowed.headers.get('vary')).toContain('origin');
    const refused = await ask('https://evil.example');
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  test('may read errors, and pages from elsewhere nothing', async () => {
    const { call } = await runDirectLine(served);
    const from = (origin: string, path: string) => call('POST', path, { headers: { origin } });
    expect((await from(page, '/conversations')).headers.get('access-control-allow-origin')).toBe(page);
    expect((await from(page, '/conversations')).status).toBe(401);
    const foreign = await from('https://evil.example', '/conversations');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  test('get no such leave for other addresses', async () => {
    const { url } = await runDirectLine(served);
    const response = await fetch(`${url}/healthz`, { headers: { origin: page } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('in web mode nobody talks to the bot over /api/messages', async () => {
  const { url } = await runDirectLine(served);
  expect((await post(url, messageActivity('hi'))).status).toBe(401);
});

test('limits count the visitor, not the proxy; what a visitor claims does not count', async () => {
  const { call } = await runDirectLine({ ...served, PROXIES: '1', DIRECT_LINE_TOKENS_PER_MINUTE: '1' });
  const from = async (forwarded: string) =>
    (await call('POST', '/tokens/generate', { headers: { origin: page, 'x-forwarded-for': forwarded } })).status;
  expect(await from('10.0.0.1')).toBe(200);
  expect(await from('9.9.9.9, 10.0.0.1')).toBe(429);
  expect(await from('10.0.0.2')).toBe(200);
});

function credentials(): Record<string, string> {
  return {
    MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
    MICROSOFT_APP_PASSWORD: 'secret',
    MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  };
}
