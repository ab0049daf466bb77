import { describe, expect, test } from 'vitest';
import { post } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { runServer } from '../support/run-server.ts';
import { payload } from './payload.ts';

describe('the connection to a connector', () => {
  test('is used again at once, and no more when the other side may be closing it (Node: after 5 seconds)', async () => {
    const connector = await runConnector();
    const { url } = await runServer();
    for (const pause of [0, 200, 4300]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      expect((await post(url, { ...payload('personal', connector.url), id: `after-${pause}` })).status).toBe(200);
    }
    const [first, second, third] = connector.calls.map(({ connection }) => connection);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('waits for a connector that is slow', async () => {
    const connector = await runConnector({ delay: 4500 });
    const { url } = await runServer();
    expect((await post(url, payload('personal', connector.url))).status).toBe(200);
    expect(connector.calls).toHaveLength(1);
  });
});
