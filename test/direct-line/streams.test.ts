import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createTokens } from '../../src/bot/direct-line/tokens.ts';
import type { Converse } from '../../src/dialogs/converse.ts';
import { echo } from '../support/echo.ts';
import { openStream, page, runDirectLine, type Stream, secret, served, until } from './client.ts';

const texts = ({ heard }: Stream) => heard.map(({ text }) => text?.split('\n')[0]);

test('tells what was said before and what is said from now on', async () => {
  const { start } = await runDirectLine();
  const { streamUrl, say } = await start();
  const stream = await openStream(streamUrl);
  await say('a');
  await until(() => stream.heard.length === 3);
  expect(texts(stream)).toEqual(['1: Hallo', 'a', '1: a']);
  expect(new Set(stream.watermarks).size).toBe(3);
});

test('several streams of one conversation hear the same, others nothing', async () => {
  const { start } = await runDirectLine();
  const { streamUrl, say } = await start();
  const other = await openStream((await start()).streamUrl);
  const streams = await Promise.all([openStream(streamUrl), openStream(streamUrl), openStream(streamUrl)]);
  await say('a');
  await until(() => streams.every(({ heard }) => heard.length === 3));
  for (const stream of streams) expect(texts(stream)).toEqual(['1: Hallo', 'a', '1: a']);
  expect(texts(other)).toEqual(['1: Hallo']);
});

test('who reconnects with a watermark gets what it missed, once', async () => {
  const { start } = await runDirectLine();
  const { streamUrl, say, reconnect } = await start();
  const stream = await openStream(streamUrl);
  await until(() => stream.heard.length === 1);
  stream.socket.terminate();
  await say('a');
  const again = await reconnect(stream.watermarks.at(-1));
  const next = await openStream(again.body.streamUrl);
  await say('b');
  await until(() => next.heard.length === 4);
  expect(texts(next)).toEqual(['a', '1: a', 'b', '2: b']);
});

test('under 100 messages at once each is answered once, and every stream hears all in one order', async () => {
  const slow: Converse = (message, memory, today) => echo(message, memory, today);
  const { start } = await runDirectLine({}, { converse: slow });
  const { streamUrl, say, read } = await start();
  const streams = await Promise.all([openStream(streamUrl), openStream(streamUrl)]);
  const posted = Array.from({ length: 100 }, (_, index) => say(`m${index}`, { id: `c${index}` }));
  const late = openStream(streamUrl);
  const ids = (await Promise.all(posted)).map(({ body }) => body.id);
  streams.push(await late);
  await until(() => streams.every(({ heard }) => heard.length >= 201));
  const { activities } = await read();
  expect(activities).toHaveLength(201);
  for (const { heard } of streams) expect(heard.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
  const questions = activities.filter(({ from }) => from.role === 'user');
  const replies = activities.filter(({ replyToId }) => replyToId !== undefined);
  expect(questions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(replies.map(({ replyToId }) => replyToId)).toEqual(questions.map(({ id }) => id));
  expect(replies.map(({ text }) => text?.split('\n')[0])).toEqual(
    questions.map(({ text }, at) => `${at + 1}: ${text}`),
  );
});

test('ends with the conversation', async () => {
  const { start } = await runDirectLine();
  const { streamUrl, say } = await start();
  const stream = await openStream(streamUrl);
  await say('', { type: 'endOfConversation' });
  expect(await stream.ended).toEqual({ code: 1000, reason: 'conversation ended' });
  expect(stream.heard.at(-1)).toMatchObject({ type: 'endOfConversation' });
});

test('ends when the server stops, which does not wait for it', async () => {
  const { start, close } = await runDirectLine();
  const stream = await openStream((await start()).streamUrl);
  await Promise.all([close(), stream.ended]);
  expect((await stream.ended).code).toBe(1001);
});

test('ends only after the answers under way have been told', async () => {
  const { start, close } = await runDirectLine();
  const { streamUrl, say } = await start();
  const stream = await openStream(streamUrl);
  const posted = say('a');
  await until(() => stream.heard.length > 1);
  await Promise.all([close(), posted]);
  await stream.ended;
  expect(texts(stream)).toEqual(['1: Hallo', 'a', '1: a']);
});

describe('is refused', () => {
  const stranger = createTokens({ secret: `${secret}x`, lifetime: 60 });
  const past = createTokens({ secret, lifetime: 60, now: () => Date.now() - 120_000 });
  const right = createTokens({ secret, lifetime: 60 });
  const grant = { conversation: 'c1', user: { id: 'dl_u' }, origins: [page] };

  test.each([
    ['with a forged token', () => stranger.mint(grant, 'stream'), page, 403],
    ['with an expired token', () => past.mint(grant, 'stream'), page, 403],
    ['with a token for another conversation', () => right.mint({ ...grant, conversation: 'c2' }, 'stream'), page, 403],
    ['on a page that is not allowed', () => right.mint(grant, 'stream'), 'https://evil.example', 403],
    ['on a page that the token was not made for', () => right.mint(grant, 'stream'), 'https://other.example', 403],
    ['without a token', async () => '', page, 401],
  ])('%s', async (_, make, origin, status) => {
    const { url } = await runDirectLine(served);
    const address = `${url.replace('http', 'ws')}/v3/directline/conversations/c1/stream?t=${await make()}`;
    await expect(openStream(address, { origin })).rejects.toThrow(`status ${status}`);
  });

  test.each([
    '/',
    '/v3/directline/conversations',
    '/v3/directline/conversations/../stream',
    '//',
    '/v3/directline/conversations/%00/stream',
  ])('at the address %s, and the server goes on', async (path) => {
    const { url } = await runDirectLine();
    const answer = await rawUpgrade(url, path);
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(answer).toContain('"code":"');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('with a watermark that is none', async () => {
    const { start } = await runDirectLine();
    const { streamUrl } = await start();
    await expect(openStream(streamUrl.replace('watermark=-', 'watermark=x'))).rejects.toThrow('status 400');
  });

  test('when too many are open from one address; closing makes room', async () => {
    const { start } = await runDirectLine({ DIRECT_LINE_STREAMS_PER_ADDRESS: '2' });
    const { streamUrl } = await start();
    const [first] = [await openStream(streamUrl), await openStream(streamUrl)];
    await expect(openStream(streamUrl)).rejects.toThrow('status 429');
    first?.socket.close();
    await first?.ended;
    await openStream(streamUrl);
  });

  test('when too many are open for one conversation', async () => {
    const { start } = await runDirectLine();
    const { streamUrl } = await start();
    for (let count = 0; count < 20; count += 1) await openStream(streamUrl);
    await expect(openStream(streamUrl)).rejects.toThrow('status 429');
  });
});

describe('of what a client sends', () => {
  test.each([
    ['empty frames keep it alive', ['', ' ', ''], undefined],
    ['a frame over 64 kB ends it', ['x'.repeat(66_000)], 1009],
    ['malformed JSON ends it', ['{"type":'], 1007],
    ['an activity ends it, with a hint where to post', ['{"type":"message"}'], 1008],
    ['a binary frame ends it', [Buffer.from([1, 2, 3])], 1003],
  ])('%s', async (_, frames, code) => {
    const { start } = await runDirectLine();
    const { streamUrl, say } = await start();
    const [stream, other] = [await openStream(streamUrl), await openStream(streamUrl)];
    for (const frame of frames) stream.socket.send(frame);
    if (code !== undefined) expect((await stream.ended).code).toBe(code);
    await say('a');
    await until(() => other.heard.length === 3 && (code !== undefined || stream.heard.length === 3));
  });
});

test('a reader that does not read is cut off, others hear everything, and it gets the rest when it comes back', async () => {
  const long: Converse = (message, memory, today) => {
    const turn = echo(message, memory, today);
    return { ...turn, answer: { ...turn.answer, blocks: [{ type: 'text', text: 'x'.repeat(60_000) }] } };
  };
  const { start } = await runDirectLine({}, { converse: long });
  const { streamUrl, say } = await start();
  const [slow, quick] = [await openStream(streamUrl), await openStream(streamUrl)];
  slow.socket.pause();
  for (let count = 0; count < 120; count += 1) await say('a');
  await until(() => quick.heard.length === 241);
  slow.socket.resume();
  const { code } = await slow.ended;
  expect([1006, 1013]).toContain(code);
  expect(slow.heard.length).toBeLessThan(241);
  const again = await openStream(streamUrl.replace('watermark=-', `watermark=${slow.watermarks.at(-1) ?? '-'}`));
  await until(() => again.watermarks.at(-1) === quick.watermarks.at(-1));
});

function rawUpgrade(url: string, path: string): Promise<string> {
  const head = [
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n${head.join('\r\n')}\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
