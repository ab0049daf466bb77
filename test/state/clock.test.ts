import { describe, expect, test } from 'vitest';
import { buildProgram } from '../support/build-program.ts';
import { createFakeClock, noFakeClock } from '../support/fake-clock.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { secret, startWorker } from './fleet.ts';
import { expectNothingLost, reached, startLoad } from './load.ts';
import { newPlace } from './states.ts';
import { newVisitor, until } from './visitor.ts';

buildProgram();

const kinds = [
  { kind: 'lmdb', missing: noFakeClock, place: async () => newPlace() },
  { kind: 'redis', missing: noFakeClock ?? noRedis, place: async () => (await runRedis()).url },
];

describe.each(kinds)('with $kind, a clock that jumps', ({ missing, place }) => {
  const title = (text: string) => (missing ? `${text} (left out: ${missing})` : text);
  const options = { timeout: 120_000, skip: missing !== undefined };

  test(title('forth and back under load loses no message and doubles none'), options, async () => {
    const clock = createFakeClock();
    const worker = await startWorker({ ...clock.env, STATE_URL: await place(), DIRECT_LINE_SECRET: secret });
    const load = await startLoad({ visitors: 12, messages: 12, urls: () => [worker.url] });
    for (const [count, minutes] of jumps) {
      await reached(load, count);
      clock.set(minutes);
      await until(async () => Math.abs((await minutesOff(worker.url)) - minutes) < 1);
    }
    await expectNothingLost(load, worker.url);
  });

  test(
    title('by more than a day ends tokens and conversations, and all is as before when it is right again'),
    options,
    async () => {
      const clock = createFakeClock();
      const state = await place();
      const page = await startWorker({ ...clock.env, STATE_URL: state, DIRECT_LINE_SECRET: secret });
      const visitor = await newVisitor(page.url);
      const say = (text: string) => visitor.post(page.url, text);
      expect((await say(question)).status).toBe(200);
      clock.set(25 * 60);
      await until(async () => (await say('Und in Potsdam?')).status === 403);
      const other = await newVisitor(page.url);
      expect((await other.post(page.url, question)).status).toBe(200);
      expect((await other.read(page.url)).at(-1)?.text).toContain('2.200–2.700');
      clock.set(0);
      await until(async () => (await say('Und in Potsdam?')).status === 200);
      expect((await visitor.read(page.url)).at(-1)?.text).toContain('2.300–2.800');
    },
  );
});

const question = 'Was verdient man als Einsteiger in Dresden?';

/** After so many messages, by so many minutes: less than a token's half hour forth, and further back than it was ever right. */
const jumps = [
  [20, 25],
  [50, -120],
  [80, 20],
  [110, 0],
] as const;

/** How far the server's clock is off, by what it writes into its responses. */
async function minutesOff(url: string): Promise<number> {
  const { headers } = await fetch(`${url}/healthz`);
  return (Date.parse(headers.get('date') ?? '') - Date.now()) / 60_000;
}
