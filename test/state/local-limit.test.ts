import { expect, test } from 'vitest';
import { createLocalLimit } from '../../src/bot/state/local-limit.ts';

test('allows a burst, then as many a minute as agreed, each key for itself', async () => {
  let time = 0;
  const limit = createLocalLimit({ burst: 3, perMinute: 6, now: () => time });
  expect([await limit('a'), await limit('a'), await limit('a'), await limit('a')]).toEqual([0, 0, 0, 10]);
  expect(await limit('b')).toBe(0);
  time = 9_000;
  expect(await limit('a')).toBe(1);
  time = 10_000;
  expect([await limit('a'), await limit('a')]).toEqual([0, 10]);
  time = 100_000;
  expect([await limit('a'), await limit('a'), await limit('a'), await limit('a')]).toEqual([0, 0, 0, 10]);
});

test('a clock that is set back locks nobody out', async () => {
  let time = 7_200_000;
  const limit = createLocalLimit({ burst: 3, perMinute: 6, now: () => time });
  expect([await limit('a'), await limit('a'), await limit('a'), await limit('a')]).toEqual([0, 0, 0, 10]);
  time = 0;
  expect([await limit('a'), await limit('a'), await limit('a'), await limit('a')]).toEqual([0, 0, 0, 10]);
});
