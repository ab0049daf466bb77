import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { messageActivity, post, replies } from '../support/activity.ts';
import { newFolder } from '../support/new-folder.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { runProgram } from '../support/run-program.ts';

const folder = newFolder();
/** The one place that it writes to: a volume or a file system in memory. */
const state = newFolder();
const env = { STATE_URL: `lmdb:${state}/var` };
const start = join(folder, 'server/start.cjs');
/** Nobody's user id on Debian; only root can start a program as somebody else, and not a Node that lies in root's own folder. */
const nobody = process.getuid?.() === 0 && mayRun(65534) ? 65534 : undefined;

function mayRun(uid: number): boolean {
  const may = spawnSync(process.execPath, ['--version'], { uid }).status === 0;
  if (!may)
    process.stderr.write(`${process.execPath} cannot be run by another user: the bundle is started by this one\n`);
  return may;
}

const appId = '8f1d6c1e-2b7e-4a55-9a53-3b1f6a0f4c21';

/** A token that nobody has signed. */
function jwt(claims: object): string {
  const parts = [{ alg: 'RS256', kid: 'test' }, claims].map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''));
  return `Bearer ${parts.join('.')}.c2lnbmF0dXJl`;
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/bundle.mjs', folder], { stdio: 'inherit' });
  chmodSync(folder, 0o755);
  chmodSync(state, 0o777);
}, 60_000);

describe('the bundle', () => {
  test('is everything that is installed, and under 30 MB', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes / 1e6).toBeGreaterThan(1);
    expect(bytes / 1e6).toBeLessThan(30);
    expect(existsSync(join(folder, 'server/main.cache'))).toBe(true);
  });

  test('answers as another user, in a folder it cannot write to, without node_modules of ours', async () => {
    const { url } = await runProgram({ file: start, uid: nobody, cwd: folder, env });
    const [reply] = await replies(url, messageActivity('Was verdient man als Einsteiger in Dresden?'));
    expect(reply?.text).toMatch(/2\.200–2\.700\s€/);
  });

  // What checks tokens is loaded when the first one comes.
  test.each([
    ['no token', undefined],
    ['no JWT', 'Bearer a.b.c'],
    ['a token of nobody', jwt({ iss: 'https://nobody.example', aud: appId })],
    [
      'a token of an emulator in another tenant',
      jwt({ iss: `https://sts.windows.net/${appId}/`, ver: '1.0', appid: appId }),
    ],
  ])('gives 401 to a message with %s', async (_, authorization) => {
    const credentials = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_PASSWORD: 'secret', MICROSOFT_APP_TENANT_ID: appId };
    const { url } = await runProgram({ file: start, env: { ...env, ...credentials } });
    const response = await post(url, messageActivity('Hallo'), authorization ? { authorization } : {});
    expect(response.status).toBe(401);
  });

  test.skipIf(noRedis)('remembers in Redis what was said', async () => {
    const redis = await runRedis();
    const { url } = await runProgram({ file: start, env: { STATE_URL: redis.url } });
    await replies(url, messageActivity('Was verdient man als Einsteiger in Dresden?'));
    const [reply] = await replies(url, messageActivity('Und in Potsdam?'));
    expect(reply?.text).toContain('Potsdam');
    expect(redis.command('KEYS', '*')).not.toBe('');
  });

  test('serves the chat widget packed and plain', async () => {
    const { url } = await runProgram({ file: start, env });
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await fetch(`${url}/widget.js`, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(await response.text()).toContain('customElements');
    }
  });

  test('starts without the code cache as well', async () => {
    rmSync(join(folder, 'server/main.cache'));
    const { url } = await runProgram({ file: start, env });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
