import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { newPlace } from '../state/states.ts';
import { messageActivity, replies } from '../support/activity.ts';
import { buildProgram, builtFolder } from '../support/build-program.ts';
import { realConverse } from '../support/knowledge.ts';
import { runServer } from '../support/run-server.ts';

buildProgram();

function gaps(place: string, ...args: string[]) {
  const environment = { PATH: process.env.PATH, STATE_URL: place };
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${builtFolder}/cli/gaps.js`, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

async function ask(place: string, texts: string[], environment: Record<string, string> = {}): Promise<void> {
  const { url } = await runServer({ converse: realConverse(), environment: { STATE_URL: place, ...environment } });
  for (const text of texts) await replies(url, messageActivity(text));
}

/** The server writes its counts out every second. */
function gapsOnceWritten(place: string) {
  return vi.waitFor(
    () => {
      const listed = gaps(place);
      expect(listed.stdout).toContain('leipzig');
      return listed;
    },
    { timeout: 15_000, interval: 500 },
  );
}

test('lists what could not be answered, without a word of anybody', async () => {
  const place = newPlace();
  await ask(place, [
    'Was verdient man in Leipzig? Ich heiße Anna.',
    'Was verdient man in Leipzig?',
    'Gibt es in Dresden Home-Office?',
    'Was verdient eine Krankenschwester in Dresden?',
    'xqzt blorf Anna',
    'Was verdient man als Einsteiger in Dresden?',
  ]);
  const { stdout, status } = await gapsOnceWritten(place);
  expect(status).toBe(0);
  expect(stdout.split('\n')[1]).toMatch(/^2 +\d{4}-\d\d +unknownCity .*leipzig$/);
  expect(stdout).toMatch(/unknownOccupation .*dresden/);
  expect(stdout).toMatch(/silent +\w+ .*dresden/);
  expect(stdout).not.toMatch(/Anna|verdient|xqzt/);
  expect(JSON.parse(gaps(place, '--json').stdout)[0]).toMatchObject({ kind: 'unknownCity', count: 2 });
  expect(gaps(place, '--limit', '1').stdout).toMatch(/… and \d more/);
  expect(JSON.parse(gaps(place, '--limit', '1', '--json').stdout)).toHaveLength(1);
});

test('lists the words too where the operator wants that', async () => {
  const place = newPlace();
  await ask(place, ['Was verdient man in Leipzig?'], { GAP_TEXT: 'on' });
  expect((await gapsOnceWritten(place)).stdout).toContain('Was verdient man in Leipzig?');
});

test('says so where there is nothing, or nothing to read', async () => {
  expect(gaps(newPlace())).toMatchObject({ status: 0, stdout: 'Every question so far could be answered.\n' });
  expect(gaps('memory:')).toMatchObject({ status: 1, stderr: expect.stringContaining('only in the server itself') });
  expect(gaps('redis://127.0.0.1:1')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Redis is away (connect ECONNREFUSED 127.0.0.1:1)'),
  });
  expect(gaps(newPlace(), '--limit', 'x').status).toBe(2);
});
