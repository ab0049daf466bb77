import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { buildProgram, builtFolder } from '../support/build-program.ts';

buildProgram();

interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function run(
  file: string,
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [`${builtFolder}/${file}`, ...args], {
    env: { ...process.env, LANG: 'C.UTF-8', ...env },
  });
  const ended = once(child, 'close');
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, stdout, stderr };
}

describe('ask', () => {
  test('answers on stdout with status 0', async () => {
    const { code, stdout, stderr } = await run('cli/ask.js', ['Was', 'verdient man als Einsteiger in Dresden?']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2.200–2.700');
    expect(stdout).toContain('Quelle: ');
  });

  test('gives the whole answer as JSON', async () => {
    const { stdout } = await run('cli/ask.js', ['What does a beginner earn in Dresden?', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      language: 'en',
      outcome: 'answered',
      text: expect.stringContaining('€2,200–2,700'),
    });
  });

  test('has status 1 where there is no answer', async () => {
    const { code, stdout } = await run('cli/ask.js', ['Wie wird morgen das Wetter?']);
    expect(code).toBe(1);
    expect(stdout).not.toBe('');
  });

  test.each([
    [[], 'Es fehlt die Frage.'],
    [['x', '--lang', 'fr'], '--lang: erwartet de oder en'],
    [['x', '--wording', 'leicht'], '--wording: erwartet normal oder plain'],
    [['x', '--nonsense'], '--nonsense'],
  ])('called with %j has status 2 and says why', async (args, why) => {
    const { code, stdout, stderr } = await run('cli/ask.js', args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('chat', () => {
  test('answers each line of a pipe and ends with status 0', async () => {
    const { code, stdout, stderr } = await run('cli/chat.js', ['--lang', 'de'], {
      input: 'Was verdient man als Einsteiger in Dresden?\nund in Potsdam?\n',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/2\.200–2\.700[\s\S]*2\.300–2\.800/);
  });

  test('ends with status 0 when nothing comes in', async () => {
    expect(await run('cli/chat.js', [])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [`${builtFolder}/cli/chat.js`]);
    const ended = once(child, 'close');
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {});
    child.stdin.write('Hallo\n'.repeat(20_000));
    const [code] = await ended;
    expect(code).toBe(0);
  });
});

describe('main', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'serves, says that it runs locally, and ends on %s with status 0',
    async (signal) => {
      const child = spawn(process.execPath, [`${builtFolder}/main.js`], { env: { ...process.env, PORT: '0' } });
      const ended = once(child, 'close');
      const [line] = await once(child.stdout, 'data');
      expect(String(line)).toContain('in local mode');
      const url = /http:\S+\d/.exec(String(line))?.[0];
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok', mode: 'local', articles: 5 });
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );

  test('does not start with half a configuration', async () => {
    const { code, stdout, stderr } = await run('main.js', [], {
      env: { MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111' },
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('MICROSOFT_APP_PASSWORD is missing');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says so where the port is taken', async () => {
    const first = spawn(process.execPath, [`${builtFolder}/main.js`], { env: { ...process.env, PORT: '0' } });
    const [line] = await once(first.stdout, 'data');
    const port = /:(\d+)/.exec(/http:\S+\d/.exec(String(line))?.[0].slice(5) ?? '')?.[1] ?? '';
    const { code, stderr } = await run('main.js', [], { env: { PORT: port } });
    expect(code).toBe(1);
    expect(stderr).toContain('EADDRINUSE');
    first.kill();
    await once(first, 'close');
  });
});
