import { describe, expect, test } from 'vitest';
import { createRetryPolicy } from '../../src/bot/retry.ts';
import { post } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { runServer } from '../support/run-server.ts';
import { payload } from './payload.ts';

describe('a reply', () => {
  test('is sent again after a 429, when the connector says, and then no more', async () => {
    const connector = await runConnector();
    const { url } = await runServer();
    connector.next.push({ status: 429, headers: { 'retry-after': '1' } });
    expect((await post(url, payload('personal', connector.url))).status).toBe(200);
    expect(connector.calls).toHaveLength(2);
    expect((connector.calls[1]?.at ?? 0) - (connector.calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test('is given up after four calls', async () => {
    const connector = await runConnector();
    const { url, logged } = await runServer();
    connector.next.push(...Array.from({ length: 9 }, () => ({ status: 429, headers: { 'retry-after': '0' } })));
    expect((await post(url, payload('personal', connector.url))).status).toBe(502);
    expect(connector.calls).toHaveLength(4);
    expect(logged.join()).toContain('reply not delivered');
  });

  test.each([400, 403, 404, 408, 412, 500, 502, 503, 504])(
    'is sent once where the connector answers %d',
    async (status) => {
      const connector = await runConnector();
      const { url } = await runServer();
      connector.next.push({ status, headers: { 'retry-after': '0' } });
      expect((await post(url, payload('personal', connector.url))).status).toBe(502);
      expect(connector.calls).toHaveLength(1);
    },
  );
});

describe('the wait after a 429', () => {
  async function waits(retryAfter: string | undefined, refusals: number): Promise<number[]> {
    const waited: number[] = [];
    const policy = createRetryPolicy({
      attempts: 4,
      longestWait: 10_000,
      wait: async (milliseconds) => {
        waited.push(milliseconds);
      },
    });
    let left = refusals;
    const headers = { get: () => retryAfter };
    await policy.sendRequest({}, async () => {
      left -= 1;
      return { status: left < 0 ? 200 : 429, headers };
    });
    return waited;
  }

  test('is what Retry-After says, in seconds or until a date', async () => {
    expect(await waits('3', 1)).toEqual([3000]);
    const [wait = 0] = await waits(new Date(Date.now() + 5000).toUTCString(), 1);
    expect(wait).toBeGreaterThan(3000);
    expect(wait).toBeLessThanOrEqual(5000);
  });

  test('is not taken where it would be longer than anybody waits', async () => {
    expect(await waits('3600', 1)).toEqual([]);
  });

  test('doubles with some chance in it where nothing is said', async () => {
    const [first = 0, second = 0, third = 0, ...more] = await waits(undefined, 9);
    expect(more).toEqual([]);
    expect([first >= 1000 && first <= 1500, second >= 2000 && second <= 3000, third >= 4000 && third <= 6000]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
