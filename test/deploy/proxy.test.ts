import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secret } from '../state/fleet.ts';
import { newVisitor, until } from '../state/visitor.ts';
import { buildProgram } from '../support/build-program.ts';
import { cleanUpAfterAll } from '../support/clean-up.ts';
import { findFreePort } from '../support/free-port.ts';
import { newFolder } from '../support/new-folder.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { type Program, runProgram } from '../support/run-program.ts';

const noNginx = isMissing('nginx') ? 'nginx is not installed (apt-get install nginx-light)' : undefined;
const missing = noRedis ?? noNginx;

const page = 'https://careers.example';
const question = 'Was verdient man als Einsteiger in Dresden?';

describe.skipIf(missing)(
  `two servers on Redis behind the proxy of compose.yaml${missing ? ` (left out: ${missing})` : ''}`,
  () => {
    buildProgram();
    const cleanUp = cleanUpAfterAll();
    let servers: Program[] = [];
    let proxy = { url: '', log: () => '' };

    beforeAll(async () => {
      const redis = await runRedis(cleanUp);
      const env = {
        STATE_URL: redis.url,
        DIRECT_LINE_SECRET: secret,
        HOST: '127.0.0.1',
        PROXIES: '1',
        ALLOWED_ORIGINS: page,
        DIRECT_LINE_TOKENS_PER_MINUTE: '5',
      };
      servers = await Promise.all([runProgram({ env, cleanUp }), runProgram({ env, cleanUp })]);
      proxy = await runProxy(servers.map(({ url }) => new URL(url).host));
    }, 60_000);

    test('a visitor talks through it over HTTP and WebSocket, whichever server answers', async () => {
      const visitor = await newVisitor(proxy.url);
      await visitor.listen(proxy.url);
      for (let turn = 0; turn < 6; turn += 1)
        expect((await visitor.post(proxy.url, `${question} ${turn}`)).status).toBe(200);
      await until(() => visitor.heard.length === 13);
      expect(new Set(visitor.heard.map(({ id }) => id)).size).toBe(13);
      const hosts = servers.map(({ url }) => new URL(url).host);
      await until(() => hosts.every((host) => proxy.log().includes(host)));
    });

    test('the address that counts is the one the proxy saw, over both servers, and not one that a caller writes', async () => {
      const ask = (at: number) =>
        fetch(`${proxy.url}/v3/directline/tokens/generate`, {
          method: 'POST',
          headers: { origin: page, 'x-forwarded-for': `192.0.2.${at}` },
        });
      const statuses = [];
      for (let asked = 0; asked < 6; asked += 1) statuses.push((await ask(asked)).status);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    });

    test('its log has no conversation, no question and no address of a visitor', async () => {
      const visitor = await newVisitor(proxy.url);
      await visitor.read(proxy.url);
      await fetch(`${proxy.url}/api/answer?q=Sonnenblume`);
      await until(() => proxy.log().includes('/api/answer'));
      expect(proxy.log()).not.toMatch(/Sonnenblume/);
      expect(proxy.log()).not.toContain(visitor.conversation);
    });

    test('a server that is killed is not missed', async () => {
      const visitor = await newVisitor(proxy.url);
      await visitor.say(() => [proxy.url], question);
      servers[0]?.process.kill('SIGKILL');
      for (let turn = 0; turn < 5; turn += 1) await visitor.say(() => [proxy.url], `${question} ${turn}`);
      await visitor.listen(proxy.url);
      await until(() => visitor.heard.length === 13);
      expect(new Set(visitor.heard.map(({ id }) => id)).size).toBe(13);
    });
  },
);

/** nginx with the configuration of deploy/, but for places and ports. */
async function runProxy(hosts: string[]): Promise<{ url: string; log: () => string }> {
  const folder = newFolder();
  const port = await findFreePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const log = join(folder, 'access.log');
  const config = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('lotse-1:3978', hosts[0] ?? '')
    .replace('lotse-2:3978', hosts[1] ?? '')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/run/nginx.pid', join(folder, 'nginx.pid'))
    .replace('/dev/stdout', log)
    .replace('/dev/stderr', join(folder, 'error.log'))
    .replace('http {', `http {\n${temporary.join('\n')}`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, config);
  writeFileSync(log, '');
  const child = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  afterAll(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  await until(() =>
    fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    ),
  );
  return { url, log: () => readFileSync(log, 'utf8') };
}

function isMissing(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'pipe' });
    return false;
  } catch {
    return true;
  }
}
