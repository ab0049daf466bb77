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

test('a flood of keys is not kept for ever: over 50,000 the one longest not seen goes', async () => {
  const limit = createLocalLimit({ burst: 1, perMinute: 1, now: () => 0 });
  for (let key = 0; key <= 50_000; key++) await limit(String(key));
  expect([await limit('50000'), await limit('1')]).toEqual([60, 60]);
  expect(await limit('0')).toBe(0);
});
