import { describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { secret } from '../state/fleet.ts';
import { newVisitor, until } from '../state/visitor.ts';
import { messageActivity, post } from '../support/activity.ts';
import { buildProgram } from '../support/build-program.ts';
import { runConnector } from '../support/connector.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { type Program, runProgram, spawnProgram } from '../support/run-program.ts';

buildProgram();

const served = { DIRECT_LINE_SECRET: secret, HOST: '127.0.0.1', INTERNAL_PORT: '0' };
const question = 'Was verdient man als Einsteiger in Dresden?';

function linesOf({ output }: Pick<Program, 'output'>): Record<string, unknown>[] {
  return output()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('the log', () => {
  test('carries the correlation id of the response in every line of its turn', async () => {
    const running = await runProgram();
    const response = await post(running.url, messageActivity(question));
    const id = response.headers.get('x-correlation-id');
    expect(id).toMatch(/^[\w-]{16}$/);
    await until(() => running.output().includes('"turn"'));
    const [turn] = linesOf(running).filter(({ message }) => message === 'turn');
    expect(turn).toMatchObject({
      correlation: id,
      channel: 'emulator',
      kind: 'salary',
      language: 'de',
      outcome: 'answered',
    });
  });

  test('carries it also where something fails', async () => {
    const running = await runProgram();
    const response = await post(running.url, messageActivity(question, { deliveryMode: 'normal' }));
    await until(() => running.output().includes('reply not delivered'));
    const failed = linesOf(running).find(({ message }) => message === 'reply not delivered');
    expect(failed?.correlation).toBe(response.headers.get('x-correlation-id'));
  });

  test("carries one for each of a visitor's turns", async () => {
    const running = await runProgram({ env: served });
    const visitor = await newVisitor(running.url);
    for (const text of [question, question]) await visitor.post(running.url, text);
    const turns = () => linesOf(running).filter(({ channel }) => channel === 'directline');
    await until(() => turns().filter(({ kind }) => kind === 'salary').length === 2);
    expect(new Set(turns().map(({ correlation }) => correlation ?? '')).size).toBe(turns().length);
    for (const { correlation } of turns()) expect(correlation).toMatch(/^[\w-]{16}$/);
  });

  test('holds no secret, word, name, id or token of those who talk to it, whatever goes wrong', async () => {
    const password = 'a password that must not come out';
    const env = {
      ...served,
      MICROSOFT_APP_ID: '00000000-1111-2222-3333-444444444444',
      MICROSOFT_APP_TENANT_ID: '00000000-1111-2222-3333-555555555555',
      MICROSOFT_APP_PASSWORD: password,
    };
    const running = await runProgram({ env });
    const base = `${running.url}/v3/directline`;
    const visitor = await newVisitor(running.url);
    await visitor.post(running.url, 'Ich heisse Sonnenblume und wohne in Geheimstadt');
    await visitor.listen(running.url);
    const forged = 'eyJhbGciOiJub25lIn0.eyJuYW1lIjoiU29ubmVuYmx1bWUifQ.c2lnbmF0dXJl';
    const activity = messageActivity('Sonnenblume', { from: { id: '29:sonnenblume-id', name: 'Sonnenblume' } });
    for (const authorization of [`Bearer ${forged}`, `Bearer ${password}`, 'Bearer Sonnenblume']) {
      expect((await post(running.url, activity, { authorization })).status).toBe(401);
    }
    await post(running.url, '{"text": Sonnenblume');
    await fetch(`${base}/conversations/Sonnenblume/activities?t=${forged}`, {
      headers: { authorization: `Bearer ${visitor.token}` },
    });
    await fetch(`${base}/tokens/generate`, { method: 'POST', headers: { authorization: `Bearer ${secret}x` } });
    await fetch(`${running.url}/${secret}/Sonnenblume`);
    await until(() => running.output().includes('"refused"') && running.output().includes('"turn"'));
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    const written = running.output();
    const names = [
      'Sonnenblume',
      'sonnenblume',
      'Geheimstadt',
      visitor.conversation,
      visitor.token,
      forged,
      forged.split('.')[1] ?? '',
      password,
      secret,
    ];
    expect(names.filter((name) => written.includes(name))).toEqual([]);
    expect(linesOf(running).length).toBeGreaterThan(5);
  });

  test('says of a reply that cannot be delivered where, and nothing of what', async () => {
    const running = await runProgram();
    const activity = messageActivity('Sonnenblume', {
      deliveryMode: undefined,
      serviceUrl: 'http://127.0.0.1:9/geheim/',
      conversation: { id: 'sonnenblume-gespraech' },
    });
    expect((await post(running.url, activity)).status).toBe(502);
    await until(() => running.output().includes('reply not delivered'));
    const [line] = linesOf(running).filter(({ message }) => message === 'reply not delivered');
    expect(line).toMatchObject({ level: 'error', error: { type: expect.any(String), stack: expect.any(Array) } });
    expect(running.output()).not.toMatch(/sonnenblume|geheim/i);
  });
});

describe('the internal port', () => {
  test('has the figures of the turns, refusals and streams', async () => {
    const running = await runProgram({ env: served });
    const visitor = await newVisitor(running.url);
    await visitor.listen(running.url);
    await visitor.post(running.url, question);
    await visitor.post(running.url, 'What do experienced people earn in Potsdam?');
    await fetch(`${running.url}/nowhere`);
    const metrics = await (await fetch(`${running.internal}/metrics`)).text();
    expect(metrics).toContain(
      'karrierelotse_turns_total{channel="directline",kind="salary",language="de",outcome="answered"} 1',
    );
    expect(metrics).toContain(
      'karrierelotse_turns_total{channel="directline",kind="salary",language="en",outcome="answered"} 1',
    );
    expect(metrics).toContain('karrierelotse_refusals_total{status="404",code="notFound"} 1');
    expect(metrics).toContain('karrierelotse_open_streams 1');
    expect(metrics).toContain('karrierelotse_turn_seconds_count{channel="directline"} 2');
    expect(metrics).toMatch(/process_resident_memory_bytes \d+/);
    expect(metrics).not.toContain(visitor.conversation);
  });

  test('is not there for visitors, and not at all without INTERNAL_PORT', async () => {
    const running = await runProgram({ env: served });
    expect(running.internal).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const path of ['/metrics', '/status']) expect((await fetch(running.url + path)).status).toBe(404);
    expect((await fetch(`${running.internal}/api/messages`, { method: 'POST' })).status).toBe(404);
    expect((await runProgram()).internal).toBeUndefined();
  });

  test.skipIf(noRedis)(
    'says that it is not ready while Redis is away, and that it is when it is back',
    async () => {
      const redis = await runRedis();
      const running = await runProgram({ env: { STATE_URL: redis.url, INTERNAL_PORT: '0' } });
      const ready = async (url = running.internal) => (await fetch(`${url}/readyz`)).status;
      await until(async () => (await ready()) === 200);
      await redis.stop();
      await until(async () => (await ready()) === 503);
      expect(await ready(running.url)).toBe(503);
      expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
      await post(running.url, messageActivity(question));
      await redis.start();
      await until(async () => (await ready()) === 200, 15_000);
      const body = await (await fetch(`${running.internal}/metrics`)).text();
      expect(body).toMatch(/karrierelotse_state_errors_total\{operation="[\w ]+"\} [1-9]/);
    },
    40_000,
  );
});

describe('half a configuration', () => {
  test.each([
    [{ INTERNAL_PORT: 'x', LOG_LEVEL: 'loud' }, ['INTERNAL_PORT', 'LOG_LEVEL']],
    [{ MICROSOFT_APP_ID: '00000000-1111-2222-3333-444444444444' }, ['MICROSOFT_APP_TENANT_ID']],
    [{ STATE_URL: 'mysql://x' }, ['STATE_URL']],
  ])('stops it at the start and names what is wrong: %j', async (env, names) => {
    const { ended, output } = spawnProgram({ env: { ...env, MICROSOFT_APP_PASSWORD: 'geheimes Wort' } });
    expect(await ended).toBe(1);
    for (const name of names) expect(output()).toContain(name);
    expect(output()).not.toContain('geheimes Wort');
  });
});

describe('a stop', () => {
  test('lets the turn under way end, and says on the streams that it goes', async () => {
    const connector = await runConnector({ delay: 800 });
    const running = await runProgram({ env: { DIRECT_LINE_SECRET: secret, HOST: '127.0.0.1' } });
    const local = await runProgram();
    const visitor = await newVisitor(running.url);
    const socket = await visitor.listen(running.url);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const activity = messageActivity(question, { deliveryMode: undefined, serviceUrl: connector.url });
    const answered = post(local.url, activity);
    await until(() => connector.calls.length === 1);
    for (const { process } of [local, running]) process.kill('SIGTERM');
    expect((await answered).status).toBe(200);
    // 1001 is "going away", on which the widget connects anew with its watermark.
    expect(await closed).toBe(1001);
    expect([await local.ended, await running.ended]).toEqual([0, 0]);
  });

  test.skipIf(noRedis)(
    'loses nothing: the visitor goes on at another process',
    async () => {
      const redis = await runRedis();
      const env = { ...served, STATE_URL: redis.url };
      const [first, second] = await Promise.all([runProgram({ env }), runProgram({ env })]);
      const visitor = await newVisitor(first.url);
      const socket: WebSocket = await visitor.listen(first.url);
      await visitor.post(first.url, question);
      await until(() => visitor.heard.length === 3);
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      first.process.kill('SIGTERM');
      expect(await closed).toBe(1001);
      await visitor.listen(second.url);
      await visitor.post(second.url, 'Und in Potsdam?');
      await until(() => visitor.heard.length === 5);
      expect(visitor.heard.at(-1)?.text).toMatch(/Potsdam.*2\.300/s);
      expect(new Set(visitor.heard.map(({ id }) => id)).size).toBe(5);
      expect(await first.ended).toBe(0);
    },
    30_000,
  );

  test('ends with status 1 where something does not end in time', async () => {
    const connector = await runConnector({ delay: 10_000 });
    const running = await runProgram({ env: { STOP_SECONDS: '1' } });
    const activity = messageActivity(question, { deliveryMode: undefined, serviceUrl: connector.url });
    const refused = post(running.url, activity).catch(() => undefined);
    await until(() => connector.calls.length === 1);
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(1);
    await refused;
  });
});
