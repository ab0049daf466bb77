import { beforeAll, describe, expect, test } from 'vitest';
import { messageActivity, replies } from '../support/activity.ts';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { runConnector } from '../support/connector.ts';
import { noRedis, type RedisServer, runRedis } from '../support/redis-server.ts';
import { secret, startWorker, type Worker } from './fleet.ts';
import { newVisitor, until } from './visitor.ts';

buildProgram();

const question = 'Was verdient man als Einsteiger in Dresden?';

describe.skipIf(noRedis)('two processes on one Redis', () => {
  const cleanUp = cleanUpAfterAll();
  let first: Worker;
  let second: Worker;
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await runRedis(cleanUp);
    const start = () => startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: secret }, { cleanUp });
    [first, second] = await Promise.all([start(), start()]);
  }, 60_000);

  test('a visitor connected to one hears what was asked through the other, once and in order', async () => {
    const visitor = await newVisitor(first.url);
    await visitor.listen(first.url);
    await until(() => visitor.heard.length === 1);
    const both = [second.url, first.url];
    for (let turn = 0; turn < 6; turn += 1) {
      expect((await visitor.post(both[turn % 2] ?? '', `${question} ${turn}`)).status).toBe(200);
    }
    await until(() => visitor.heard.length === 13);
    const asked = visitor.heard.filter(({ from }) => from.id !== 'karrierelotse').map(({ text }) => text);
    expect(asked).toEqual([0, 1, 2, 3, 4, 5].map((turn) => `${question} ${turn}`));
    for (const [at, heard] of visitor.heard.entries()) {
      if (at > 0 && at % 2 === 0) expect(heard.replyToId).toBe(visitor.heard[at - 1]?.id);
    }
    expect(visitor.heard.map(({ id }) => id)).toEqual((await visitor.read(second.url)).map(({ id }) => id));
  });

  test('what was said to one is remembered by the other', async () => {
    const visitor = await newVisitor(first.url);
    await visitor.post(first.url, question);
    await visitor.post(second.url, 'Und in Potsdam?');
    const [, , , , reply] = await visitor.read(first.url);
    expect(reply?.text).toMatch(/Potsdam.*2\.300/s);
  });

  test('a token of one is good at the other, and no other secret makes one', async () => {
    const visitor = await newVisitor(first.url);
    expect((await visitor.post(second.url, question)).status).toBe(200);
    const stranger = await startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: `another ${secret}` });
    expect((await visitor.post(stranger.url, question)).status).toBe(403);
  });

  test('messages that race through both are each answered once, by what came before', async () => {
    const visitor = await newVisitor(first.url);
    await visitor.listen(second.url);
    const texts = Array.from({ length: 20 }, (_, at) => `${question} ${at}`);
    const both = [first.url, second.url];
    const sent = await Promise.all(texts.map((text, at) => visitor.post(both[at % 2] ?? '', text)));
    expect(sent.map(({ status }) => status)).toEqual(texts.map(() => 200));
    await until(() => visitor.heard.length === 41);
    const answered = visitor.heard.flatMap(({ replyToId }) => (replyToId ? [replyToId] : []));
    expect(answered.toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
  });

  test('a message that is sent again, to either, is answered once', async () => {
    const visitor = await newVisitor(first.url);
    const sent = await Promise.all(
      [first, second, first, second].map(({ url }) => visitor.post(url, question, 'the same')),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await visitor.read(second.url)).length).toBe(3);
  });

  test('an activity of a channel that comes to both is sent one reply', async () => {
    const [one, two] = [await startWorker({ STATE_URL: redis.url }), await startWorker({ STATE_URL: redis.url })];
    const connector = await runConnector();
    const activity = messageActivity(question, { deliveryMode: 'normal', serviceUrl: connector.url });
    const post = ({ url }: Worker) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
    const statuses = (await Promise.all([one, two, one].map(post))).map(({ status }) => status);
    expect([...statuses, (await post(two)).status]).toEqual([200, 200, 200, 200]);
    expect(connector.calls).toHaveLength(1);
    const buffered = messageActivity(question);
    const [reply] = await replies(one.url, buffered);
    const [again] = await replies(two.url, buffered);
    expect(again?.text).toBe(reply?.text);
  });

  test('the rate limit counts both', async () => {
    const page = 'https://careers.example';
    const settings = { STATE_URL: redis.url, DIRECT_LINE_TOKENS_PER_MINUTE: '2', ALLOWED_ORIGINS: page };
    const [one, two] = [await startWorker(settings), await startWorker(settings)];
    const statuses = [];
    for (const { url } of [one, two, one, two]) {
      const response = await fetch(`${url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { origin: page },
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test.each([
    ['Vergiss alles!', 'Alles ist vergessen'],
    ['Forget everything', 'forgotten'],
  ])('"%s" deletes everything from Redis at once', async (wish, answer) => {
    redis.command('flushall');
    const visitor = await newVisitor(first.url);
    await visitor.listen(first.url);
    await visitor.post(first.url, question);
    await visitor.post(second.url, 'Ich heiße Anna Geheim und will nach Potsdam');
    expect(dump()).toContain('Geheim');
    await visitor.post(second.url, wish);
    await until(() => visitor.heard.some(({ text }) => text?.includes(answer)));
    expect(dump()).not.toMatch(/Geheim|Potsdam|Dresden|dl_/);
    expect(
      redis
        .command('keys', 'lotse:c:*')
        .split('\n')
        .map((key) => key.split(':').at(-1))
        .toSorted(),
    ).toEqual(['head', 'keys', 'log']);
    await visitor.post(first.url, 'Und in Potsdam?');
    await until(
      () => visitor.heard.at(-1)?.from.id === 'karrierelotse' && visitor.heard.at(-2)?.text === 'Und in Potsdam?',
    );
    expect(visitor.heard.at(-1)?.text).toContain('auf einen Blick');
  });

  /** Everything that Redis holds of conversations, read past our own code. */
  function dump(): string {
    const keys = redis.command('keys', 'lotse:c:*').split('\n').filter(Boolean);
    const read: Record<string, (key: string) => string> = {
      hash: (key) => redis.command('hgetall', key),
      stream: (key) => redis.command('xrange', key, '-', '+'),
      string: (key) => redis.command('get', key),
      zset: (key) => redis.command('zrange', key, '0', '-1'),
    };
    return keys.map((key) => `${key} ${read[redis.command('type', key)]?.(key)}`).join('\n');
  }
});
