import { expect, test } from 'vitest';
import { createRecent } from '../../src/knowledge/recent.ts';

test('what is asked for again stays, whatever comes after it', () => {
  const recent = createRecent<string, number>({ most: 10, trials: 5 });
  recent.set('dresden', 1);
  expect(recent.get('dresden')).toBe(1);
  for (let at = 0; at < 1000; at += 1) recent.set(`word${at}`, at);
  expect(recent.get('dresden')).toBe(1);
});

test('of what nobody asks for again no more than the trials is kept', () => {
  const recent = createRecent<number, number>({ most: 10, trials: 5 });
  for (let at = 0; at < 1000; at += 1) recent.set(at, at);
  const kept = Array.from({ length: 1000 }, (_, at) => at).filter((at) => recent.get(at) !== undefined);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThanOrEqual(5);
});

test('of what is asked for again no more than twice the most is kept, the latest of it', () => {
  const recent = createRecent<number, number>({ most: 10, trials: 5 });
  for (let at = 0; at < 1000; at += 1) {
    recent.set(at, at);
    recent.get(at);
  }
  const kept = Array.from({ length: 1000 }, (_, at) => at).filter((at) => recent.get(at) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept).toContain(999);
  expect(kept).not.toContain(0);
});

test('a newer value takes the place of the one before, on trial or not', () => {
  const recent = createRecent<string, number>({ most: 2, trials: 5 });
  recent.set('a', 1);
  recent.set('a', 2);
  expect(recent.get('a')).toBe(2);
  for (const other of ['b', 'c', 'd']) {
    recent.set(other, 0);
    recent.get(other);
  }
  recent.set('a', 3);
  expect(recent.get('a')).toBe(3);
});
