import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { secret } from '../state/fleet.ts';
import { newVisitor, until } from '../state/visitor.ts';
import { messageActivity, post } from '../support/activity.ts';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { headersOf, openRaw, sendRaw, statusOf } from '../support/raw-http.ts';
import { type Program, runProgram } from '../support/run-program.ts';

const page = 'https://careers.example';
const question = 'Was verdient man als Einsteiger in Dresden?';
buildProgram();
const cleanUp = cleanUpAfterAll();
let victim: Program;
let local: Program;

beforeAll(async () => {
  const env = {
    DIRECT_LINE_SECRET: secret,
    ALLOWED_ORIGINS: page,
    HOST: '127.0.0.1',
    DIRECT_LINE_STREAMS_PER_ADDRESS: '20',
  };
  [victim, local] = await Promise.all([
    runProgram({ env: { ...env, INTERNAL_PORT: '0' }, cleanUp }),
    runProgram({ cleanUp }),
  ]);
}, 60_000);

interface Fault {
  error: { code: string };
}

/** Somebody else is served as ever. */
async function othersAreServed(): Promise<void> {
  const visitor = await newVisitor(victim.url);
  const start = performance.now();
  expect((await visitor.post(victim.url, question)).status).toBe(200);
  expect(performance.now() - start).toBeLessThan(2000);
}

describe.concurrent('who is slow', () => {
  test('with the head of a request is cut off, and others do not notice', async () => {
    const sockets = Array.from({ length: 200 }, () => openRaw(victim.url));
    const ends = sockets.map((socket) => {
      let answer = '';
      socket
        .on('error', () => undefined)
        .on('data', (chunk) => {
          answer += chunk;
        });
      return new Promise<string>((resolve) => socket.once('close', () => resolve(answer)));
    });
    for (const socket of sockets) socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\n');
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('x-slow: 1\r\n');
    }, 500);
    await othersAreServed();
    const start = performance.now();
    const answers = await Promise.all(ends);
    clearInterval(drip);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(new Set(answers.map(statusOf))).toEqual(new Set([408]));
    await until(() => victim.output().includes('"code":"tooSlow"'));
    await othersAreServed();
  }, 40_000);

  test('with the body of a request is cut off', async () => {
    const socket = openRaw(local.url);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined).resume();
    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n',
    );
    const drip = setInterval(() => socket.writable && socket.write(' '), 1000);
    const start = performance.now();
    await closed;
    clearInterval(drip);
    expect(performance.now() - start).toBeLessThan(40_000);
  }, 50_000);
});

describe('what is too large', () => {
  test.each([
    ['one header', `x-large: ${'a'.repeat(20_000)}\r\n`],
    ['many headers', 'x-many: 1\r\n'.repeat(5000)],
  ])('is refused: %s', async (_, headers) => {
    expect(statusOf(await sendRaw(victim.url, `GET /healthz HTTP/1.1\r\nhost: x\r\n${headers}\r\n`))).toBe(431);
    await othersAreServed();
  });

  test('is refused: a body', async () => {
    const response = await post(local.url, messageActivity('a'.repeat(300_000)));
    expect([response.status, ((await response.json()) as Fault).error.code]).toEqual([413, 'bodyTooLarge']);
  });

  test('is cut: a text', async () => {
    // The first question of all compiles the vocabulary; what is measured is the length of the second.
    await post(local.url, messageActivity('Gehalt in Dresden?'));
    const start = performance.now();
    expect((await post(local.url, messageActivity('Gehalt in Dresden? '.repeat(10_000)))).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a request that means something else than it seems', () => {
  test.each([
    ['line ends in the language', '/?lang=de%0d%0ax-evil:%201'],
    ['line ends in the path', '/%0d%0ax-evil:%201'],
    ['line ends in the query of Direct Line', '/v3/directline/conversations/x/activities?watermark=%0d%0ax-evil:1'],
  ])('gets no header of its own: %s', async (_, path) => {
    const answer = await sendRaw(victim.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(200);
    expect(headersOf(answer)).not.toContain('x-evil');
  });

  test('gets no allowance for a page by an origin that is none', async () => {
    for (const origin of [`${page}.evil.example`, `${page}\tx-evil: 1`, 'null', `${page}/`]) {
      const answer = await sendRaw(
        victim.url,
        `POST /v3/directline/tokens/generate HTTP/1.1\r\nhost: x\r\norigin: ${origin}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
      );
      expect(statusOf(answer)).toBe(403);
      expect(headersOf(answer)).not.toContain('access-control-allow-origin');
    }
  });

  test.each([
    ['two lengths', 'content-length: 5\r\ncontent-length: 6\r\n'],
    ['a length and chunks', 'content-length: 5\r\ntransfer-encoding: chunked\r\n'],
    ['a length that is none', 'content-length: 5 6\r\n'],
    ['a folded header', 'x-a: 1\r\n 2\r\n: 3\r\n'],
    ['a name with a blank', 'x a: 1\r\n'],
  ])('is refused: %s', async (_, headers) => {
    const answer = await sendRaw(victim.url, `POST /api/messages HTTP/1.1\r\nhost: x\r\n${headers}\r\nhello`);
    expect(statusOf(answer)).toBe(400);
  });

  test('is refused: no host that could be one', async () => {
    const answer = await sendRaw(victim.url, 'GET / HTTP/1.1\r\nhost: a b<script>\r\nconnection: close\r\n\r\n');
    expect(statusOf(answer)).toBe(400);
    await othersAreServed();
  });
});

describe('nothing is reached but what is meant to be', () => {
  test.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/widget/../../package.json',
    '/demo/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/widget.js%00.svg',
    '/.env',
    '/data/knowledge.json',
    '/var/state',
    '/metrics',
    '/status',
    '/main.js',
    '/widget.js.br',
    '/__proto__',
    '/v3/directline/conversations/..%2f..%2fsecret/activities',
  ])('%s', async (path) => {
    const answer = await sendRaw(victim.url, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect([400, 401, 404]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/root:|"dependencies"|profiles/);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT'])('by %s', async (method) => {
    const target = method === 'CONNECT' ? 'example.org:443' : '/api/messages';
    const answer = await sendRaw(victim.url, `${method} ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect([0, 400, 404, 405]).toContain(statusOf(answer));
  });

  test('every answer forbids browsers what no page of ours needs', async () => {
    for (const path of [
      '/',
      '/healthz',
      '/demo',
      '/nowhere',
      '/widget.js',
      '/counter',
      '/page.css',
      '/v3/directline/conversations',
    ]) {
      const { headers } = await fetch(victim.url + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'/);
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'none'/);
      expect(headers.get('x-powered-by'), path).toBeNull();
    }
  });
});

describe('a token', () => {
  test('opens its own conversation and no other', async () => {
    const [one, other] = [await newVisitor(victim.url), await newVisitor(victim.url)];
    const base = `${victim.url}/v3/directline/conversations/${other.conversation}`;
    const authorization = `Bearer ${one.token}`;
    const attempts = [
      fetch(`${base}/activities`, { headers: { authorization } }),
      fetch(base, { headers: { authorization } }),
      fetch(`${base}/activities`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{"type":"message","text":"x"}',
      }),
    ];
    expect((await Promise.all(attempts)).map(({ status }) => status)).toEqual([403, 403, 403]);
    const stream = new WebSocket(`${base.replace('http', 'ws')}/stream?t=${one.token}`);
    const refused = new Promise((resolve) =>
      stream.once('unexpected-response', (_, { statusCode }) => resolve(statusCode)),
    );
    expect(await refused).toBe(403);
    expect((await other.read(victim.url)).length).toBe(1);
  });

  test('of a page is no good on another, nor one that somebody signed himself', async () => {
    const generated = await fetch(`${victim.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { origin: page },
    });
    const { token } = (await generated.json()) as { token: string };
    const start = (bearer: string, headers = {}) =>
      fetch(`${victim.url}/v3/directline/conversations`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, ...headers },
      });
    expect((await start(token)).status).toBe(403);
    const [head = '', body = ''] = token.split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of [`${unsigned}.${body}.`, `${head}.${body}.AAAA`, `${head}.${body}`]) {
      expect((await start(forged, { origin: page })).status).toBe(403);
    }
    expect((await start(token, { origin: page })).status).toBe(201);
  });
});

describe('a flood of WebSockets', () => {
  test('takes no more than the streams of one address, and is told to wait', async () => {
    const visitor = await newVisitor(victim.url);
    const url = `${victim.url.replace('http', 'ws')}/v3/directline/conversations/${visitor.conversation}/stream?t=${visitor.token}`;
    const statuses = await Promise.all(
      Array.from({ length: 150 }, () => {
        const socket = new WebSocket(url);
        sockets.push(socket);
        return new Promise<number>((resolve) => {
          socket.on('error', () => resolve(0));
          socket.once('open', () => resolve(101));
          socket.once('unexpected-response', (_, response) => {
            if (response.headers['retry-after'] === undefined) resolve(-1);
            resolve(response.statusCode ?? 0);
          });
        });
      }),
    );
    const count = (status: number) => statuses.filter((found) => found === status).length;
    expect([count(101), count(429)]).toEqual([20, 130]);
    expect((await visitor.post(victim.url, question)).status).toBe(200);
    for (const socket of sockets) socket.terminate();
    await until(() => victim.output().includes('tooManyStreams'));
    await until(async () => (await (await fetch(`${victim.internal}/metrics`)).text()).includes('open_streams 0'));
  });

  test('of frames ends the connection that it comes over, and no other', async () => {
    const [calm, wild] = [await newVisitor(victim.url), await newVisitor(victim.url)];
    await calm.listen(victim.url);
    const attacks = ['x'.repeat(100_000), '{"type":"message","text":"x"}', Buffer.from([0, 1, 2])];
    for (const frame of attacks) {
      const socket = await wild.listen(victim.url);
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      for (let sent = 0; sent < 1000 && socket.readyState === socket.OPEN; sent += 1) socket.send(frame);
      expect([1003, 1006, 1007, 1008, 1009]).toContain(await closed);
    }
    await calm.post(victim.url, question);
    await until(() => calm.heard.length === 3);
  });

  const sockets: WebSocket[] = [];
  afterAll(() => {
    for (const socket of sockets) socket.terminate();
  });
});

describe('who asks too often is told to wait, and how long', () => {
  const say = (url: string, conversation: object, fields = {}) =>
    post(url, messageActivity(question, { conversation, id: String(Math.random()), ...fields }));

  test('in one conversation', async () => {
    const { url } = await runProgram({ env: { MESSAGES_PER_MINUTE: '5' } });
    const statuses = [];
    for (let sent = 0; sent < 7; sent += 1) statuses.push((await say(url, { id: 'c1' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await say(url, { id: 'c1' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(((await refused.json()) as Fault).error.code).toBe('tooMany');
    expect((await say(url, { id: 'c2' })).status).toBe(200);
  });

  test('in one tenant', async () => {
    const { url } = await runProgram({ env: { TENANT_MESSAGES_PER_MINUTE: '5' } });
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) statuses.push((await say(url, { id: `c${sent}`, tenantId: 'one' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    expect((await say(url, { id: 'c9', tenantId: 'other' })).status).toBe(200);
  });

  test('from an address that is refused again and again, and not from another', async () => {
    const { url } = await runProgram({ env: { REFUSALS_PER_MINUTE: '5', PROXIES: '1' } });
    const from = (address: string, body: unknown) => post(url, body, { 'x-forwarded-for': `10.0.0.1, ${address}` });
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) statuses.push((await from('192.0.2.1', { no: 'activity' })).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    const held = await from('192.0.2.1', messageActivity(question));
    expect([held.status, Number(held.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await from('192.0.2.2', messageActivity(question))).status).toBe(200);
  });

  test('for tokens, from one address', async () => {
    const env = { ALLOWED_ORIGINS: page, HOST: '127.0.0.1', DIRECT_LINE_TOKENS_PER_MINUTE: '5' };
    const { url } = await runProgram({ env });
    const ask = () => fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers: { origin: page } });
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

test('all of it was logged, a line a second for each reason at most, and the program still runs', () => {
  const refused = victim
    .output()
    .split('\n')
    .filter((line) => line.includes('"refused"'))
    .map((line) => JSON.parse(line));
  const codes = new Set(refused.map(({ code }) => code));
  for (const code of [
    'tooSlow',
    'headersTooLarge',
    'malformedRequest',
    'notFound',
    'foreignConversation',
    'invalidToken',
    'tooManyStreams',
  ]) {
    expect(codes).toContain(code);
  }
  expect(refused.length).toBeLessThan(200);
  expect([victim.process.exitCode, local.process.exitCode]).toEqual([null, null]);
});
