import { afterAll } from 'vitest';

type End = () => Promise<unknown>;

/**
 * Takes what a `beforeAll` starts, and ends it after the tests around the call. Call it where tests are declared: a hook that
 * a hook registers is never run.
 */
export function cleanUpAfterAll(): (end: End) => void {
  const ends: End[] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return (end) => void ends.push(end);
}
