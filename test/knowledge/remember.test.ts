import { expect, test } from 'vitest';
import { remember } from '../../src/knowledge/remember.ts';

test('a word is looked up once, also where it means nothing', () => {
  const asked: string[] = [];
  const find = remember((word) => {
    asked.push(word);
    return word === 'dresden' ? 1 : undefined;
  });
  expect([find('dresden'), find('dresden'), find('hm'), find('hm')]).toEqual([1, 1, undefined, undefined]);
  expect(asked).toEqual(['dresden', 'hm']);
});

test('a flood of words is forgotten in time, and what is asked after it is right', () => {
  let calls = 0;
  const find = remember((word) => {
    calls += 1;
    return word.length;
  });
  for (let at = 0; at < 20_000; at += 1) find(`word${at}`);
  expect(find('word19999')).toBe(9);
  expect(calls).toBe(20_000);
  expect(find('word0')).toBe(5);
  expect(calls).toBe(20_001);
});

test('a word longer than any is not kept', () => {
  let calls = 0;
  const find = remember(() => {
    calls += 1;
    return calls;
  });
  const long = 'x'.repeat(5000);
  expect([find(long), find(long)]).toEqual([1, 2]);
});
