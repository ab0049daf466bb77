import { afterAll } from 'vitest';

/** Takes how something that was started is ended: after a test, or after all of a file. */
export type CleanUp = (end: () => Promise<void>) => void;

/**
 * Takes what a `beforeAll` starts, and ends it after the tests around the call. Call it where tests are declared: a hook that
 * a hook registers is never run.
 */
export function cleanUpAfterAll(): CleanUp {
  const ends: Parameters<CleanUp>[0][] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return (end) => void ends.push(end);
}
