import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { messageActivity, post, replies } from '../support/activity.ts';
import { runServer } from '../support/run-server.ts';

describe('POST /api/messages', () => {
  test('answers in the response when the sender expects replies', async () => {
    const { url } = await runServer();
    const [reply, ...more] = await replies(url, messageActivity('Guten Tag'));
    expect(more).toEqual([]);
    expect(reply).toMatchObject({
      type: 'message',
      text: '1: Guten Tag\n\nQuelle: Artikel 1',
      locale: 'de',
      inputHint: 'acceptingInput',
      replyToId: expect.stringMatching(/^m\d+$/),
      from: { id: 'bot' },
      recipient: { id: 'user' },
      conversation: { id: 'c1' },
    });
    expect(reply?.suggestedActions?.actions?.map(({ type, value }) => [type, value])).toEqual([
      ['imBack', 'Was verdient man in Dresden?'],
      ['imBack', 'Was muss ich können?'],
    ]);
  });

  test.each([
    ['a body that is no JSON', '{"type":', {}, 400, 'malformedJson', 'kein gültiges JSON'],
    ['an empty body', '', {}, 400, 'malformedJson', 'kein gültiges JSON'],
    ['a list', [], {}, 400, 'invalidActivity', 'erwartet object'],
    ['text in place of JSON', 'hi', { 'content-type': 'text/plain' }, 415, 'unsupportedMediaType', 'Content-Type'],
    [
      'a message without a conversation',
      messageActivity('x', { conversation: undefined }),
      {},
      400,
      'invalidActivity',
      'conversation: ',
    ],
    ['an id of the wrong type', messageActivity('x', { from: { id: 7 } }), {}, 400, 'invalidActivity', 'from.id: '],
    ['a text of the wrong type', messageActivity('x', { text: { a: 1 } }), {}, 400, 'invalidActivity', 'text: '],
    [
      'a serviceUrl that is no web address',
      messageActivity('x', { serviceUrl: 'file:///etc/passwd' }),
      {},
      400,
      'invalidActivity',
      'serviceUrl: ',
    ],
    [
      'a normal delivery without serviceUrl',
      messageActivity('x', { deliveryMode: 'normal', serviceUrl: undefined }),
      {},
      400,
      'invalidActivity',
      'serviceUrl: ',
    ],
    ['more than 256 kB', messageActivity('x'.repeat(300_000)), {}, 413, 'bodyTooLarge', '256 kB'],
  ])('says what is wrong with %s', async (_, body, headers, status, code, message) => {
    const { url } = await runServer();
    const response = await post(url, body, { 'accept-language': 'de', ...headers });
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  test('says what is wrong in English where the caller does not prefer German', async () => {
    const { url } = await runServer();
    const response = await post(url, messageActivity('x', { channelId: 5 }), { 'accept-language': 'en-GB, de;q=0.5' });
    expect(await response.json()).toEqual({
      error: {
        code: 'invalidActivity',
        message:
          'This is not a valid Bot Framework activity: channelId: Invalid input: expected string, received number.',
      },
    });
  });

  test('answers a call that it does not know as not implemented, with a reason', async () => {
    const { url } = await runServer();
    const response = await post(url, messageActivity(undefined, { type: 'invoke', name: 'x', deliveryMode: 'normal' }));
    expect(response.status).toBe(501);
    expect(await response.json()).toMatchObject({ error: { code: 'notImplemented' } });
  });

  test.each([undefined, 'Bearer', 'Bearer x', 'Bearer a.b.c', `Bearer ${token({ iss: 'nobody' })}`])(
    'with credentials turns away who comes with %s',
    async (authorization) => {
      const { url } = await runServer({
        environment: {
          MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
          MICROSOFT_APP_PASSWORD: 'secret',
          MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
        },
      });
      const response = await post(url, messageActivity('hi'), authorization ? { authorization } : {});
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: 'unauthorized' } });
    },
  );
});

describe('pages', () => {
  test.each([
    ['de', { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' }, '/'],
    ['en', { 'accept-language': 'en-GB,en;q=0.9,de;q=0.8' }, '/'],
    ['en', { 'accept-language': 'fr' }, '/'],
    ['en', { 'accept-language': 'de' }, '/?lang=en'],
    ['de', {}, '/?lang=de'],
  ])('the overview speaks %s to a reader with %o at %s', async (language, headers, path) => {
    const { url } = await runServer();
    const html = await (await fetch(url + path, { headers })).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(language === 'de' ? 'Lokaler Betrieb' : 'Local mode');
    expect(html).toContain(language === 'de' ? '5 Artikel' : '5 articles');
  });

  test('carry no style or script of their own and escape what they show', async () => {
    const { url } = await runServer();
    const response = await fetch(url);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=/i);
    expect(html).toContain('Kunden &#38; Service');
  });

  test.each(['x"><script>alert(1)</script>', '%', 'a b', ':::', '[', ''])('survive the host "%s"', async (host) => {
    const { url } = await runServer();
    const answer = await raw(url, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 (200|400) /);
    expect(answer).not.toContain('<script');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test.each(['//', '///x', 'http://%/', '*', '/\\x'])('survive the address "%s"', async (path) => {
    const { url } = await runServer();
    const answer = await raw(url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 (200|400|404) /);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test.each(['/page.css', '/icon.svg', '/healthz', '/'])('%s is there for GET and HEAD', async (path) => {
    const { url } = await runServer();
    expect((await fetch(url + path)).status).toBe(200);
    const head = await fetch(url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('the health tells mode, version and what is known', async () => {
    const { url } = await runServer();
    const health = await (await fetch(`${url}/healthz`)).json();
    expect(health).toEqual({ status: 'ok', version: '0.0.0', mode: 'local', articles: 5 });
  });
});

describe('wrong addresses', () => {
  test('are named to programs as JSON', async () => {
    const { url } = await runServer();
    const response = await fetch(`${url}/nothing`, { headers: { 'accept-language': 'de' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: { code: 'notFound', message: expect.stringContaining('Hier gibt es nichts') },
    });
  });

  test('are named to people as a page', async () => {
    const { url } = await runServer();
    const response = await fetch(`${url}/<script>alert(1)</script>`, {
      headers: { accept: 'text/html', 'accept-language': 'de' },
    });
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('Zur Übersicht');
    expect(html).not.toContain('<script');
  });

  test('a wrong method is told the right ones', async () => {
    const { url } = await runServer();
    const response = await fetch(`${url}/api/messages`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toEqual({
      error: { code: 'methodNotAllowed', message: 'This address only knows: POST.' },
    });
  });

  test.each(['/%', '/%ff%fe', '/..%2f..%2fetc/passwd', '/__proto__'])('%s is not found', async (path) => {
    const { url } = await runServer();
    expect((await fetch(url + path)).status).toBe(404);
  });
});

test('close lets the request under way finish', async () => {
  const { url, close } = await runServer();
  const pending = replies(url, messageActivity('noch da?'));
  await fetch(`${url}/healthz`);
  await Promise.all([pending, close()]);
  await expect(fetch(url)).rejects.toThrow();
});

test('close does not wait for connections that were opened in store', async () => {
  const { url, close } = await runServer();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await fetch(`${url}/healthz`);
  const ended = once(socket, 'close');
  await Promise.all([close(), ended]);
});

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${part(claims)}.c2ln`;
}

function raw(url: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
