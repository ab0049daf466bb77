import { expect, test } from 'vitest';
import { page, runDirectLine, secret, served } from './client.ts';

test('starts a conversation: token, stream, and a greeting in the wanted language', async () => {
  const { start, url } = await runDirectLine();
  const { conversationId, token, expires_in, streamUrl, read } = await start(undefined, { locale: 'en-GB' });
  expect([typeof conversationId, typeof token, expires_in]).toEqual(['string', 'string', 1800]);
  expect(streamUrl).toMatch(url.replace('http', 'ws'));
  const { activities } = await read();
  expect(activities).toHaveLength(1);
  expect(activities[0]).toMatchObject({
    type: 'message',
    locale: 'en',
    text: expect.stringContaining('1: Hello'),
    from: { id: 'karrierelotse', role: 'bot' },
    conversation: { id: conversationId },
    channelId: 'directline',
    channelData: { answer: { language: 'en', kind: 'greeting', blocks: [{ type: 'text', text: '1: Hello' }] } },
    suggestedActions: { actions: [{ type: 'imBack' }, { type: 'imBack' }] },
  });
});

test('a second start with the same token gives the same conversation and no second greeting', async () => {
  const { call } = await runDirectLine();
  const { token } = (await call('POST', '/tokens/generate')).body;
  const [first, second] = await Promise.all([
    call('POST', '/conversations', { token }),
    call('POST', '/conversations', { token }),
  ]);
  expect([first.status, second.status].toSorted()).toEqual([200, 201]);
  expect(second.body.conversationId).toBe(first.body.conversationId);
  const { activities } = (await call('GET', `/conversations/${first.body.conversationId}/activities`, { token })).body;
  expect(activities).toHaveLength(1);
});

test('completes what a client posts, whatever it claims to be', async () => {
  const { start } = await runDirectLine();
  const { conversationId, say, read } = await start();
  const fields = {
    from: { id: 'karrierelotse', role: 'bot' },
    conversation: { id: 'x' },
    channelId: 'msteams',
    id: 'a',
  };
  const { status, body } = await say('Hallo', { ...fields, serviceUrl: 'https://evil.example', timestamp: '1999' });
  expect(status).toBe(200);
  const [, mine, reply] = (await read()).activities;
  expect(mine).toMatchObject({
    id: body.id,
    text: 'Hallo',
    channelId: 'directline',
    conversation: { id: conversationId },
    from: { id: expect.stringMatching(/^dl_/), role: 'user' },
    timestamp: expect.stringMatching(/^20\d\d-/),
  });
  expect(mine).not.toHaveProperty('serviceUrl');
  expect(reply).toMatchObject({ text: expect.stringContaining('1: Hallo'), replyToId: body.id, from: { role: 'bot' } });
});

test('gives what came after a watermark, and nothing twice', async () => {
  const { start } = await runDirectLine();
  const { say, read } = await start();
  const { watermark } = await read();
  expect((await read(watermark)).activities).toEqual([]);
  await say('a');
  const next = await read(watermark);
  expect(next.activities.map(({ text }) => text?.split('\n')[0])).toEqual(['a', '1: a']);
  expect((await read(next.watermark)).activities).toEqual([]);
  expect((await read('-')).activities).toHaveLength(3);
});

test.each([
  ['channelData.clientActivityID', { channelData: { clientActivityID: 'c1' } }],
  ['id', { id: 'c1' }],
])('answers an activity once that is sent again with the same %s', async (_, fields) => {
  const { start } = await runDirectLine();
  const { say, read } = await start();
  const sent = await Promise.all([say('a', fields), say('a', fields), say('a', fields)]);
  expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
  expect((await read()).activities).toHaveLength(3);
});

test('the same client id in another conversation is another activity', async () => {
  const { start } = await runDirectLine();
  const conversations = [await start(), await start()];
  for (const { say, read } of conversations) {
    await say('a', { id: 'c1' });
    expect((await read()).activities).toHaveLength(3);
  }
});

test('passes events and typing; typing is not kept', async () => {
  const { start } = await runDirectLine();
  const { say, read } = await start();
  expect((await say('', { type: 'typing' })).status).toBe(200);
  expect((await say('', { type: 'event', name: 'webchat/join', value: { a: 1 } })).status).toBe(200);
  expect((await read()).activities.slice(1)).toMatchObject([{ type: 'event', name: 'webchat/join', value: { a: 1 } }]);
});

test('after the end nothing more is taken in, and what was said can be read once', async () => {
  const { start, call } = await runDirectLine();
  const { say, read, reconnect, token } = await start();
  expect((await say('', { type: 'endOfConversation' })).status).toBe(200);
  const late = await say('noch da?');
  expect([late.status, late.body.error.code]).toEqual([404, 'ConversationEnded']);
  expect((await call('POST', '/conversations', { token })).status).toBe(404);
  expect((await read()).activities.at(-1)).toMatchObject({ type: 'endOfConversation' });
  expect((await reconnect()).status).toBe(200);
  const { watermark } = await read();
  expect((await read(watermark)).error.code).toBe('ConversationEnded');
  expect((await reconnect(watermark)).status).toBe(404);
});

test('a failing turn is answered in words, as in every channel', async () => {
  const { start, logged } = await runDirectLine();
  const { say, read } = await start();
  expect((await say('fail')).status).toBe(200);
  expect((await read()).activities.at(-1)?.text).toContain('Das hat gerade nicht geklappt');
  expect(logged.join()).toContain('asked to fail');
});

test('a conversation goes on with its token after a restart, with a watermark of before', async () => {
  const before = await runDirectLine({ DIRECT_LINE_SECRET: secret });
  const issued = (await before.call('POST', '/tokens/generate', { token: secret })).body;
  const { token, conversationId } = (await before.call('POST', '/conversations', { token: issued.token })).body;
  const path = `/conversations/${conversationId}/activities`;
  const { watermark } = (await before.call('GET', path, { token })).body;
  await before.close();
  const after = await runDirectLine({ DIRECT_LINE_SECRET: secret });
  expect((await after.call('GET', `/conversations/${conversationId}?watermark=${watermark}`, { token })).status).toBe(
    200,
  );
  await after.call('POST', path, { token, body: { type: 'message', text: 'a' } });
  const { activities } = (await after.call('GET', `${path}?watermark=${watermark}`, { token })).body;
  expect(activities.map(({ text }) => text?.split('\n')[0])).toEqual(['a', '1: a']);
});

test.each([
  ['a body that is no JSON', '/activities', '{"type":', 400, 'MalformedData'],
  ['a list', '/activities', [], 400, 'BadArgument'],
  ['no type', '/activities', { text: 'x' }, 400, 'MissingProperty'],
  ['a type that is not for clients', '/activities', { type: 'conversationUpdate' }, 400, 'BadArgument'],
  ['a text of the wrong type', '/activities', { type: 'message', text: 5 }, 400, 'BadArgument'],
  ['too many attachments of the wrong kind', '/activities', { type: 'message', attachments: [1] }, 400, 'BadArgument'],
  ['more than 256 kB', '/activities', { type: 'message', text: 'x'.repeat(300_000) }, 413, 'MessageSizeTooBig'],
  ['a file', '/upload', {}, 415, 'NotSupported'],
  ['an address that is none', '/nothing', {}, 404, 'NotFound'],
])('refuses %s', async (_, place, body, status, code) => {
  const { start, call } = await runDirectLine();
  const { path, token } = await start();
  const result = await call('POST', path + place, { token, body });
  expect([result.status, result.body.error.code]).toEqual([status, code]);
  expect(result.body.error.message).not.toBe('');
});

test('refuses text in place of JSON, and a wrong method', async () => {
  const { start, call } = await runDirectLine();
  const { path, token } = await start();
  const text = await call('POST', `${path}/activities`, {
    token,
    body: '{}',
    headers: { 'content-type': 'text/plain' },
  });
  expect([text.status, text.body.error.code]).toEqual([415, 'MalformedData']);
  const deleted = await call('DELETE', path, { token });
  expect([deleted.status, deleted.body.error.code]).toEqual([405, 'NotAllowed']);
});

test.each(['x', '1', 'a-b', 'a-1-2', '%00', '../..', 'a-1'.repeat(50)])(
  'refuses the watermark "%s"',
  async (watermark) => {
    const { start } = await runDirectLine();
    const { read, reconnect } = await start();
    expect((await read(watermark)).error.code).toBe('BadArgument');
    expect((await reconnect(watermark)).status).toBe(400);
  },
);

test('names what is wrong in the caller’s language', async () => {
  const { call } = await runDirectLine();
  const headers = { 'accept-language': 'de' };
  expect((await call('POST', '/conversations', { headers })).body.error.message).toContain('Es fehlt ein Token');
});

test('slows down whoever asks too often, and tells when to come back', async () => {
  const { call } = await runDirectLine({ ...served, DIRECT_LINE_TOKENS_PER_MINUTE: '3' });
  const generate = () => call('POST', '/tokens/generate', { headers: { origin: page } });
  const results = [await generate(), await generate(), await generate(), await generate()];
  expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  const [last] = results.slice(-1);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last?.headers.get('access-control-expose-headers')).toContain('retry-after');
  expect((await call('POST', '/tokens/generate', { token: secret })).status).toBe(200);
});

test('bounds how much one conversation may say', async () => {
  const { start } = await runDirectLine();
  const { say } = await start();
  const results = await Promise.all(Array.from({ length: 230 }, () => say('a')));
  expect(results.filter(({ status }) => status === 429).length).toBeGreaterThan(20);
  expect(results.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(200);
});
