import { describe, expect, test } from 'vitest';
import { buildProgram } from '../support/build-program.ts';
import { noRedis, runRedis } from '../support/redis-server.ts';
import { secret, startWorker, type Worker } from './fleet.ts';
import { expectNothingLost, type Load, reached, startLoad } from './load.ts';

buildProgram();

/** Visitors who come in each hour of a working day, as a job centre's page has them: few at night, most before and after lunch. */
const visitorsByHour = [1, 1, 0, 1, 0, 1, 2, 4, 8, 11, 12, 11, 7, 9, 11, 10, 8, 6, 5, 5, 4, 3, 2, 1];
const messages = 8;

/** What happens meanwhile. */
type Event = 'restart Redis' | 'update' | 'crash';
const events: Partial<Record<number, Event>> = { 3: 'restart Redis', 9: 'update', 13: 'crash', 16: 'restart Redis' };

describe.skipIf(noRedis)('a day in miniature, of 984 messages', () => {
  test('loses none and answers none twice, over an update, a crash and a Redis that is restarted twice', async () => {
    const redis = await runRedis();
    const start = () => startWorker({ STATE_URL: redis.url, DIRECT_LINE_SECRET: secret });
    const workers = [await start(), await start()];
    const urls = () => workers.map(({ url }) => url);
    const happen: Record<Event, () => Promise<void>> = {
      'restart Redis': async () => {
        await redis.stop();
        await redis.start();
      },
      crash: () => replace(workers, 1, start, (worker) => worker.kill()),
      async update() {
        for (const at of workers.keys()) {
          await replace(workers, at, start, async (worker) => expect(await worker.stop()).toBe(0));
        }
      },
    };
    const loads: Load[] = [];
    for (const [hour, visitors] of visitorsByHour.entries()) {
      const load = await startLoad({ visitors, messages, urls });
      loads.push(load);
      const event = events[hour];
      if (event) {
        await reached(load, 2);
        await happen[event]();
      }
      await load.done;
    }
    expect(loads.reduce((sum, load) => sum + load.count(), 0)).toBe(984);
    for (const load of loads) await expectNothingLost(load, urls()[0] ?? '');
  }, 240_000);
});

async function replace(
  workers: Worker[],
  at: number,
  start: () => Promise<Worker>,
  end: (worker: Worker) => Promise<void>,
): Promise<void> {
  const [before, after] = [workers[at], await start()];
  workers[at] = after;
  if (before) await end(before);
}
