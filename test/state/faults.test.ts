import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { messageActivity, replies } from '../support/activity.ts';
import { buildProgram } from '../support/build-program.ts';
import { newFolder } from '../support/new-folder.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { secret, startWorker } from './fleet.ts';
import { expectNothingLost, reached, startLoad } from './load.ts';
import { newPlace } from './states.ts';
import { runTcpProxy } from './tcp-proxy.ts';
import { newVisitor, until } from './visitor.ts';

buildProgram();

const question = 'Was verdient man als Einsteiger in Dresden?';
const forgetful = /Mein Gedächtnis ist gerade nicht erreichbar/;

/** Asks over HTTP and gives the answer's text. */
async function ask(url: string, text: string, conversation: string, locale = 'de-DE'): Promise<string> {
  const [reply] = await replies(url, messageActivity(text, { conversation: { id: conversation }, locale }));
  return reply?.text ?? '';
}

describe.skipIf(noRedis)('with Redis', { timeout: 120_000 }, () => {
  test('processes that are killed under load lose no acknowledged message and double none', async () => {
    const redis = await runRedis();
    const start = () => startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: secret });
    const workers = [await start(), await start()];
    const load = await startLoad({ visitors: 12, messages: 12, urls: () => workers.map(({ url }) => url) });
    for (const [at, count] of [20, 50, 80, 110].entries()) {
      await reached(load, count);
      await workers[at % 2]?.kill();
      workers[at % 2] = await start();
    }
    await expectNothingLost(load, workers[0]?.url ?? '');
  });

  test.each(['stop', 'kill'] as const)('a Redis that is restarted under load (%s) loses nothing', async (end) => {
    const redis = await runRedis();
    const start = () => startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: secret });
    const workers = [await start(), await start()];
    const load = await startLoad({ visitors: 12, messages: 12, urls: () => workers.map(({ url }) => url) });
    for (const count of [30, 80]) {
      await reached(load, count);
      await redis[end]();
      await redis.start();
    }
    await expectNothingLost(load, workers[0]?.url ?? '');
  });

  test('while Redis is away answers come without memory and say so, and all heals when it is back', async () => {
    const redis = await runRedis();
    const { url, output } = await startWorker({ STATE_URL: redis.url });
    await ask(url, question, 'a');
    await redis.kill();
    expect(await ask(url, 'Und in Potsdam?', 'a')).toMatch(forgetful);
    const start = performance.now();
    expect(await ask(url, question, 'b')).toMatch(/2\.200–2\.700[\s\S]*Mein Gedächtnis/);
    expect(await ask(url, 'What do beginners earn in Dresden?', 'c', 'en-GB')).toMatch(/2,200–2,700[\s\S]*My memory/);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await ask(url, 'Vergiss alles', 'a')).toContain('Das Löschen hat gerade nicht geklappt');
    const ready = async () => (await fetch(`${url}/readyz`)).status;
    expect(await ready()).toBe(503);
    await redis.start();
    await until(() => output().includes('Redis is back.'));
    expect(await ready()).toBe(200);
    const healed = await ask(url, 'Und in Potsdam?', 'a');
    expect(healed).toContain('2.300–2.800');
    expect(healed).not.toMatch(forgetful);
  });

  test('while Redis is away a connected visitor is answered by the process he is connected to', async () => {
    const redis = await runRedis();
    const start = () => startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: secret });
    const [first, second] = [await start(), await start()];
    const visitor = await newVisitor(first.url);
    await visitor.listen(first.url);
    await visitor.post(second.url, question);
    await until(() => visitor.heard.length === 3);
    await redis.kill();
    const refused = await visitor.post(second.url, 'Und in Potsdam?', 'x');
    expect([refused.status, refused.body]).toEqual([503, expect.stringContaining('cannot be reached')]);
    await visitor.say(() => [second.url, first.url], 'Was verdient man in Potsdam?');
    await until(() => visitor.heard.length === 5);
    expect(visitor.heard.at(-1)?.text).toMatch(forgetful);
    await redis.start();
    await until(() => first.output().includes('back.') && second.output().includes('back.'));
    await visitor.say(() => [second.url], 'Und als Einsteiger?');
    await until(() => visitor.heard.length === 7);
    expect(visitor.heard.at(-1)?.text).not.toMatch(forgetful);
    expect(new Set(visitor.heard.map(({ id }) => id)).size).toBe(7);
  });

  test('a slow Redis makes answers slow and nothing else; one that is too slow counts as away', async () => {
    const redis = await runRedis();
    const proxy = await runTcpProxy(redis.port);
    const { url, output } = await startWorker({ STATE_URL: `redis://127.0.0.1:${proxy.port}` });
    proxy.delay = 100;
    await ask(url, question, 'a');
    const answer = await ask(url, 'Und in Potsdam?', 'a');
    expect(answer).toContain('2.300–2.800');
    expect(answer).not.toMatch(forgetful);
    proxy.delay = 3000;
    expect(await ask(url, question, 'b')).toMatch(forgetful);
    proxy.delay = 0;
    await until(() => output().includes('Redis is back.'), 20_000);
    expect(await ask(url, 'Und in Duisburg?', 'a')).not.toMatch(forgetful);
  });

  test('connections to Redis that hang half open are broken off', async () => {
    const redis = await runRedis();
    const proxy = await runTcpProxy(redis.port);
    const settings = { STATE_URL: `redis://127.0.0.1:${proxy.port}`, DIRECT_LINE_SECRET: secret };
    const worker = await startWorker(settings);
    const visitor = await newVisitor(worker.url);
    await visitor.listen(worker.url);
    await until(() => visitor.heard.length === 1);
    proxy.frozen = true;
    await visitor.post(worker.url, question);
    await until(() => visitor.heard.length === 3);
    expect(visitor.heard.at(-1)?.text).toMatch(forgetful);
    proxy.frozen = false;
    await until(() => worker.output().includes('Redis is back.'), 20_000);
    await visitor.post(worker.url, 'Und in Potsdam?');
    await until(() => visitor.heard.length === 5, 20_000);
  });
});

describe('with lmdb', { timeout: 120_000 }, () => {
  test('a server that is killed under load and started again loses nothing', async () => {
    const place = newPlace();
    const start = () => startWorker({ STATE_URL: place, DIRECT_LINE_SECRET: secret });
    let worker = await start();
    const load = await startLoad({ visitors: 12, messages: 12, urls: () => [worker.url] });
    for (const count of [30, 80]) {
      await reached(load, count);
      await worker.kill();
      worker = await start();
    }
    await expectNothingLost(load, worker.url);
  });

  test('a full disk costs the memory, not the answers, and there is memory again when there is room', async () => {
    const disk = newFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) {
      process.stderr.write('no small disk can be mounted here: a full one is not tested\n');
      return;
    }
    onTestFinished(() => void spawnSync('umount', ['-l', disk]));
    const worker = await startWorker({ STATE_URL: `lmdb:${disk}`, DIRECT_LINE_SECRET: secret });
    const visitor = await newVisitor(worker.url);
    await visitor.listen(worker.url);
    await visitor.post(worker.url, question);
    await until(() => visitor.heard.length === 3);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000 - 16 * 4096 - (await sizeOf(disk))));
    for (let asked = 0; asked < 60; asked += 1) {
      const { status } = await visitor.post(worker.url, `${question} ${'x'.repeat(3000)}`);
      expect(status).toBe(200);
    }
    await until(() => visitor.heard.length === 123);
    expect(visitor.heard.at(-1)?.text).toMatch(/2\.200–2\.700/);
    expect(worker.output()).toMatch(/No space left.*said without being kept/);
    rmSync(join(disk, 'filler'));
    await visitor.post(worker.url, question);
    await visitor.post(worker.url, 'Und in Potsdam?');
    await until(() => visitor.heard.length === 127);
    expect(visitor.heard.at(-1)?.text).toContain('2.300–2.800');
  });

  test('two servers share what is remembered, and the second says what they do not share', async () => {
    const place = newPlace();
    const [first, second] = [await startWorker({ STATE_URL: place }), await startWorker({ STATE_URL: place })];
    expect(second.output()).toContain('Another process has the state in');
    await ask(first.url, question, 'a');
    expect(await ask(second.url, 'Und in Potsdam?', 'a')).toContain('2.300–2.800');
    await first.kill();
    expect(await ask(second.url, 'Und in Duisburg?', 'a')).toContain('Duisburg');
  });
});

/** Bytes that are used on a small disk. */
async function sizeOf(disk: string): Promise<number> {
  const { blocks, bfree, bsize } = await statfs(disk);
  return (blocks - bfree) * bsize;
}
