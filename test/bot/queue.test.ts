import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQueue } from '../../src/bot/queue.ts';

test('runs the jobs of one key in order, those of others meanwhile', async () => {
  const queue = createQueue({ patience: 1000 });
  const order: string[] = [];
  const job = (name: string, duration: number) => async () => {
    await delay(duration);
    order.push(name);
  };
  await Promise.all([
    queue('a', job('a1', 40)),
    queue('a', job('a2', 0)),
    queue('a', job('a3', 0)),
    queue('b', job('b1', 10)),
  ]);
  expect(order).toEqual(['b1', 'a1', 'a2', 'a3']);
});

test('gives each caller its own result or fault, and goes on after a fault', async () => {
  const queue = createQueue({ patience: 1000 });
  const results = await Promise.allSettled([
    queue('a', async () => 1),
    queue('a', () => Promise.reject(new Error('no'))),
    queue('a', async () => 3),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('does not wait for ever on a job that hangs', async () => {
  const queue = createQueue({ patience: 20 });
  void queue('a', () => new Promise(() => {}));
  expect(await queue('a', async () => 'next')).toBe('next');
});
