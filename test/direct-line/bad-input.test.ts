import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runDirectLine } from './client.ts';

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

test.each([100, 5_000, 40_000])(
  'activities %d levels deep are taken or refused, and the conversation goes on',
  async (levels) => {
    const { start, call } = await runDirectLine();
    const { path, token, say, read } = await start();
    for (const field of ['channelData', 'value']) {
      const body = `{"type":"message","text":"a","${field}":${deep(levels)}}`;
      expect((await call('POST', `${path}/activities`, { token, body })).status).toBeLessThan(500);
    }
    const { watermark } = await read();
    expect((await say('b')).status).toBe(200);
    expect((await read(watermark)).activities).toHaveLength(2);
  },
);

test('any JSON, on any call, gets an answer below 500', async () => {
  const { start, call } = await runDirectLine();
  const { token, conversationId } = await start();
  const path = fc.constantFrom(
    '/tokens/generate',
    '/tokens/refresh',
    '/conversations',
    `/conversations/${conversationId}/activities`,
    `/conversations/${conversationId}/upload`,
  );
  const activity = fc.record(
    {
      type: fc.oneof(fc.constantFrom('message', 'event', 'typing'), fc.string()),
      text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
      from: fc.jsonValue(),
      user: fc.jsonValue(),
      channelData: fc.jsonValue(),
      attachments: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      entities: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue()),
      locale: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(path, fc.oneof(activity, fc.jsonValue()), async (address, body) => {
      const { status, body: answer } = await call('POST', address, { token, body: JSON.stringify(body) });
      expect(status).toBeLessThan(500);
      if (status >= 400) expect(answer.error.message).not.toBe('');
    }),
    { numRuns: 600 },
  );
});

test('any path and query gets an answer below 500', async () => {
  const { start, call } = await runDirectLine();
  const { token } = await start();
  const part = fc.oneof(fc.constantFrom('conversations', 'activities', 'stream', 'tokens'), fc.string());
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), fc.string(), async (parts, watermark) => {
      const path = `/${parts.map(encodeURIComponent).join('/')}?watermark=${encodeURIComponent(watermark)}`;
      expect((await call('GET', path, { token })).status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
