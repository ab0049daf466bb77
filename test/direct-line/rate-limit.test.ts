import { expect, test } from 'vitest';
import { createRateLimit } from '../../src/bot/direct-line/rate-limit.ts';

test('allows a burst, then as many a minute as agreed, each key for itself', () => {
  let time = 0;
  const limit = createRateLimit({ burst: 3, perMinute: 6, now: () => time });
  expect([limit('a'), limit('a'), limit('a'), limit('a')]).toEqual([0, 0, 0, 10]);
  expect(limit('b')).toBe(0);
  time = 9_000;
  expect(limit('a')).toBe(1);
  time = 10_000;
  expect([limit('a'), limit('a')]).toEqual([0, 10]);
  time = 100_000;
  expect([limit('a'), limit('a'), limit('a'), limit('a')]).toEqual([0, 0, 0, 10]);
});
