import { describe, expect, test } from 'vitest';
import { isMicrosofts } from '../../src/bot/turns.ts';
import { messageActivity, post, replies } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { findFreePort } from '../support/free-port.ts';
import { runServer } from '../support/run-server.ts';

describe('an activity that comes again', () => {
  test('is given the same answer where that is the response', async () => {
    const { url } = await runServer();
    const activity = messageActivity('Hallo');
    const [first, again] = [await replies(url, activity), await replies(url, activity)];
    expect(again.map(({ text }) => text)).toEqual(first.map(({ text }) => text));
    expect(first).toHaveLength(1);
  });

  test('is not answered twice in a channel', async () => {
    const { url } = await runServer();
    const channel = await runConnector();
    const activity = messageActivity('Hallo', { deliveryMode: 'normal', serviceUrl: channel.url });
    await post(url, activity);
    await post(url, activity);
    expect(channel.calls).toHaveLength(1);
  });

  test('is not answered anew after others were, either', async () => {
    const { url } = await runServer();
    const activity = messageActivity('Hallo');
    await replies(url, activity);
    for (let other = 0; other < 48; other++) await replies(url, messageActivity('und?'));
    expect(await replies(url, activity)).toEqual([]);
  });

  test('while it is being answered is not answered twice either, though nothing can be remembered', async () => {
    const { url, logged } = await runServer({
      environment: { STATE_URL: `redis://127.0.0.1:${await findFreePort()}` },
    });
    const channel = await runConnector({ delay: 200 });
    const activity = messageActivity('Hallo', { deliveryMode: 'normal', serviceUrl: channel.url });
    await Promise.all([post(url, activity), post(url, activity)]);
    expect(channel.calls).toHaveLength(1);
    expect(logged.join('\n')).toContain('turn without memory');
  });

  test('with other words is another one, as some clients give all theirs the same id', async () => {
    const { url } = await runServer();
    const said = await Promise.all(
      ['eins', 'zwei'].map((text) => replies(url, messageActivity(text, { id: 'always-the-same' }))),
    );
    expect(new Set(said.flat().map(({ text }) => text)).size).toBe(2);
  });
});

test.each([
  ['https://directline.botframework.com/', true],
  ['https://directline.botframework.azure.us/', false],
  ['https://europe.directline.botframework.us/', true],
  ['http://127.0.0.1:3978/', false],
  ['https://botframework.com.example.org/', false],
  ['https://evilbotframework.com/', false],
])('%s is Microsoft’s own Direct Line: %s', (address, is) => expect(isMicrosofts(address)).toBe(is));
