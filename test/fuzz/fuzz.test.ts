import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConverse } from '../../src/dialogs/converse.ts';
import { noContact } from '../../src/dialogs/dialog.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import { messageActivity, post } from '../support/activity.ts';
import { startServer, type TestServer } from '../support/run-server.ts';

// 10,000 requests in all, to the whole program over HTTP. 2 s is far above what a request takes: it tells a hang, not
// a slow machine; times are the bench's business.
const runs = { messages: 6000, activities: 3000, bodies: 1000 };
const patience = 2000;

let server: TestServer;

beforeAll(async () => {
  const converse = createConverse({ knowledge: loadKnowledge('data'), contact: noContact });
  server = await startServer({ converse });
});

afterAll(async () => {
  await server.close();
});

async function send(body: unknown): Promise<{ status: number; reply: Record<string, unknown> }> {
  const response = await inTime(post(server.url, body));
  const text = await response.text();
  return { status: response.status, reply: text === '' ? {} : JSON.parse(text) };
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function expectReplyOrReason({ status, reply }: { status: number; reply: Record<string, unknown> }): void {
  if (status === 200) return;
  // 501 is the protocol's answer to an invoke that a bot does not know.
  expect([400, 413, 415, 501]).toContain(status);
  const { error } = reply as { error: { code: string; message: string } };
  expect(error.code).toMatch(/^[a-zA-Z]+$/);
  expect(error.message.length).toBeGreaterThan(10);
}

const words = fc.constantFrom(
  ...'was verdient man als Einsteiger in Dresden Potsdam Chemnitz Gehalt brauche ich Englisch SAP Tipps und 2.400 € 13,90 20 Stunden vergleiche überall nicht sondern how much does a beginner earn Anfänger:in Berlin Quelle'.split(
    ' ',
  ),
);
const markup = fc.constantFrom(
  '<script>alert(1)</script>',
  '<at>Karrierelotse</at>',
  '<at>',
  '</at>',
  '&nbsp;',
  '&lt;',
  '**',
  '[x](y)',
  '{{title}}',
  '$t(shell.failed)',
  '\u202e',
  '\u0000',
  '\ud800',
  '\ufeff',
  "'; --",
  '%00',
  '__proto__',
);
const sentence = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: markup },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 15 },
  )
  .map((parts) => parts.join(' '));
const long = fc
  .tuple(fc.oneof(sentence, markup, words), fc.integer({ min: 1000, max: 100_000 }))
  .map(([part, length]) => `${part} `.repeat(Math.ceil(length / (part.length + 1))).slice(0, length));
const texts = fc.oneof(
  { weight: 60, arbitrary: sentence },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 15, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  { weight: 1, arbitrary: long },
);

describe('any input gets a reply or a reason', () => {
  test(`${runs.messages} messages: any Unicode, markup, control characters, up to 100 kB`, async () => {
    const property = fc.asyncProperty(texts, fc.integer({ min: 0, max: 99 }), async (text, conversation) => {
      const body = JSON.stringify(messageActivity(text, { conversation: { id: `fuzz-${conversation}` } }));
      const { status, reply } = await send(body);
      expect(status).toBe(Buffer.byteLength(body) > 256 * 1024 ? 413 : 200);
      if (status !== 200) return;
      const { activities } = reply as { activities: { type: string; text: string }[] };
      expect(activities).toHaveLength(1);
      expect(activities[0]?.text.trim()).not.toBe('');
    });
    await fc.assert(property, { numRuns: runs.messages });
    expect(server.logged).toEqual([]);
  }, 240_000);

  test(`${runs.activities} activities with missing fields, wrong types and deep values`, async () => {
    const fields = Object.keys(
      messageActivity('x', { locale: 'de', entities: [], attachments: [], membersAdded: [], channelData: {} }),
    );
    const deep = fc.integer({ min: 1, max: 3000 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)));
    const kinds = fc.constantFrom(
      'message',
      'conversationUpdate',
      'installationUpdate',
      'invoke',
      'event',
      'typing',
      'toString',
    );
    const value = fc.oneof(fc.jsonValue({ maxDepth: 4 }), deep, kinds, fc.constant(undefined));
    const property = fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4 }),
      fc.array(value, { minLength: 4, maxLength: 4 }),
      async (names, values) => {
        const changes = Object.fromEntries(names.map((name, index) => [name, values[index]]));
        const activity = messageActivity('Gehalt in Dresden?', { serviceUrl: undefined, ...changes });
        expectReplyOrReason(await send(activity));
      },
    );
    await fc.assert(property, { numRuns: runs.activities });
  }, 240_000);

  test(`${runs.bodies} bodies that need not even be JSON`, async () => {
    const nested = fc
      .tuple(fc.constantFrom('[', '{"a":', '{"conversation":'), fc.integer({ min: 1, max: 30_000 }))
      .map(([open, depth]) => open.repeat(depth));
    const cut = fc
      .tuple(fc.constant(JSON.stringify(messageActivity('x'))), fc.nat(300))
      .map(([json, length]) => json.slice(0, length));
    const property = fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), nested, cut), async (body) => {
      expectReplyOrReason(await send(body));
    });
    await fc.assert(property, { numRuns: runs.bodies });
  }, 240_000);

  test('the page shows nothing of an address unescaped', async () => {
    const property = fc.asyncProperty(fc.oneof(markup, fc.string({ unit: 'binary' })), async (any) => {
      const text = any.replace(/\p{Cs}/gu, '');
      for (const path of [`/?lang=${encodeURIComponent(text)}`, `/${encodeURIComponent(text)}`]) {
        const response = await inTime(fetch(server.url + path, { headers: { accept: 'text/html' } }));
        expect(await response.text()).not.toMatch(/<script|alert\(1\)|onerror/i);
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test('and after all of it the server is well', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const { status } = await send(
      messageActivity('Was verdient man als Einsteiger in Dresden?', { conversation: { id: 'after' } }),
    );
    expect(status).toBe(200);
  });
});
