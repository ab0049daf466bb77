import { afterEach, expect, it, vi } from 'vitest';
import { warmUp } from '../src/warm-up.ts';

afterEach(() => void vi.useRealTimers());

it('says each message once, and lets others speak in between', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  warmUp(({ text }) => {
    said.push(text);
    return { memory: undefined };
  }, '2026-11-22');
  expect(said).toHaveLength(1);
  vi.runAllTimers();
  expect(said.length).toBeGreaterThan(25);
  expect(new Set(said).size).toBe(said.length);
});
