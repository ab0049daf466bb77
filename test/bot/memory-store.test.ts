import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/bot/state/memory-store.ts';

function storeWithClock(entries = 10) {
  const clock = { time: 0 };
  return { clock, store: createMemoryStore<string>({ lifetime: 1000, entries, now: () => clock.time }) };
}

test('gives back what was set, until it is deleted', async () => {
  const { store } = storeWithClock();
  await store.set('a', 'one');
  expect(await store.get('a')).toBe('one');
  await store.delete('a');
  expect(await store.get('a')).toBeUndefined();
});

test('forgets a value after its lifetime; setting it starts that anew', async () => {
  const { store, clock } = storeWithClock();
  await store.set('a', 'one');
  clock.time = 999;
  expect(await store.get('a')).toBe('one');
  await store.set('a', 'two');
  clock.time = 1998;
  expect(await store.get('a')).toBe('two');
  clock.time = 1999;
  expect(await store.get('a')).toBeUndefined();
});

test('drops the value longest not set when there are too many', async () => {
  const { store } = storeWithClock(2);
  await store.set('a', 'one');
  await store.set('b', 'two');
  await store.set('a', 'three');
  await store.set('c', 'four');
  expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toEqual(['three', undefined, 'four']);
});

test.each(['__proto__', 'constructor', ''])('takes "%s" for a key like any other', async (key) => {
  const { store } = storeWithClock();
  expect(await store.get(key)).toBeUndefined();
  await store.set(key, 'x');
  expect(await store.get(key)).toBe('x');
});
