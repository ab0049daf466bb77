import { expect, test } from 'vitest';
import { createCalendar } from '../src/today.ts';

test.each([
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('at %s it is %s in Germany', (instant, day) => {
  expect(createCalendar(() => Date.parse(instant))()).toBe(day);
});

test('goes on with the clock', () => {
  let now = Date.parse('2026-12-31T22:59:59Z');
  const today = createCalendar(() => now);
  expect(today()).toBe('2026-12-31');
  now += 1000;
  expect(today()).toBe('2027-01-01');
});
