import { describe, expect, test } from 'vitest';
import type { Converse } from '../../src/dialogs/converse.ts';
import { messageActivity, post, replies } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { echo } from '../support/echo.ts';
import { realConverse } from '../support/knowledge.ts';
import { cardOf, sayingsOf } from '../support/read-card.ts';
import { runServer } from '../support/run-server.ts';

describe('messages', () => {
  test('are answered with what was said before in the same conversation, and only there', async () => {
    const { url } = await runServer();
    const say = async (text: string, conversation: string, channelId = 'emulator') =>
      (await replies(url, messageActivity(text, { conversation: { id: conversation }, channelId })))[0]?.text?.split(
        '\n',
      )[0];
    expect(await say('a', 'c1')).toBe('1: a');
    expect(await say('b', 'c1')).toBe('2: b');
    expect(await say('c', 'c2')).toBe('1: c');
    expect(await say('d', 'c1', 'webchat')).toBe('1: d');
    expect(await say('forget', 'c1')).toBe('3: forget');
    expect(await say('e', 'c1')).toBe('1: e');
  });

  test('of one conversation are handled one after the other', async () => {
    const { url } = await runServer();
    const turns = Array.from({ length: 20 }, (_, index) => replies(url, messageActivity(`${index}`)));
    const counted = (await Promise.all(turns)).map(([reply]) => Number.parseInt(reply?.text ?? '', 10));
    expect(counted.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  test.each([
    ['<at>Karrierelotse</at>&nbsp;Gehalt?', 'Gehalt?'],
    ['a\u0000b\u0007c', 'a b c'],
    ['x'.repeat(5000), 'x'.repeat(4000)],
    [`${'x'.repeat(3999)}😀`, 'x'.repeat(3999)],
  ])('reach the core clean: %j', async (text, heard) => {
    const { url } = await runServer();
    const [reply] = await replies(url, messageActivity(text));
    expect(reply?.text?.split('\n\n')[0]).toBe(`1: ${heard}`);
  });

  test('without words are taken for a greeting', async () => {
    const { url } = await runServer();
    for (const text of [undefined, '', ' \n', '<at>Karrierelotse</at>']) {
      const [reply] = await replies(url, messageActivity(text, { conversation: { id: `c-${text}` }, locale: 'en-GB' }));
      expect(reply?.text).toContain('1: Hello');
    }
  });

  test('with nothing but a file are told that files cannot be read', async () => {
    const { url } = await runServer();
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }];
    const [reply] = await replies(url, messageActivity('', { attachments }));
    expect(reply?.text).toContain('Bilder und Dateien kann ich nicht lesen');
    const html = [{ contentType: 'text/html', content: '<p></p>' }];
    const [other] = await replies(url, messageActivity('Gehalt?', { attachments: html, conversation: { id: 'c2' } }));
    expect(other?.text).toContain('1: Gehalt?');
  });

  test('in a Teams group are answered without suggested actions', async () => {
    const { url } = await runServer();
    const conversation = { id: 'g', conversationType: 'groupChat', isGroup: true };
    const [reply] = await replies(url, messageActivity('Hallo', { channelId: 'msteams', conversation }));
    expect(reply?.suggestedActions).toBeUndefined();
    expect(sayingsOf(cardOf(reply))).toContain('Was muss ich können?');
  });
});

describe('a failure in a turn', () => {
  test.each([
    ['de', undefined, 'Das hat gerade nicht geklappt'],
    ['en', 'en-US', 'Something went wrong'],
  ])('is logged and answered in %s, and the next turn works', async (language, locale, text) => {
    const { url, logged } = await runServer();
    const [reply] = await replies(url, messageActivity('fail', { locale }));
    expect(reply).toMatchObject({ text: expect.stringContaining(text), locale: language });
    expect(logged.join()).toContain('asked to fail');
    expect((await replies(url, messageActivity('weiter')))[0]?.text).toContain('1: weiter');
  });

  test('is answered in the wording of the conversation', async () => {
    const { url } = await runServer({ converse: failing(realConverse()) });
    await replies(url, messageActivity('einfach bitte'));
    expect((await replies(url, messageActivity('fail')))[0]?.text).toContain('Das hat leider nicht geklappt.');
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }];
    const [reply] = await replies(url, messageActivity('', { attachments }));
    expect(reply?.text).toContain('Ich kann keine Bilder und keine Dateien lesen.');
  });

  test('is answered in the language of the conversation', async () => {
    const english: Converse = (message, memory, today) =>
      message.text === 'fail' ? echo(message, memory, today) : echo({ ...message, locale: 'en' }, memory, today);
    const { url } = await runServer({ converse: english });
    await replies(url, messageActivity('hello'));
    expect((await replies(url, messageActivity('fail')))[0]?.text).toContain('Something went wrong');
  });
});

/** The core, but for a message that must not be answered. */
function failing(converse: Converse): Converse {
  return (message, ...more) => (message.text === 'fail' ? echo(message, ...more) : converse(message, ...more));
}

describe('greeting', () => {
  const update = (added: string[], fields: object = {}) =>
    messageActivity(undefined, { type: 'conversationUpdate', membersAdded: added.map((id) => ({ id })), ...fields });
  const group = { conversation: { id: 'g', isGroup: true } };

  test('comes once when the bot is added, however often it is told', async () => {
    const { url } = await runServer();
    expect((await replies(url, update(['bot'], { locale: 'en' })))[0]?.text).toContain('1: Hello');
    expect(await replies(url, update(['bot']))).toEqual([]);
    expect(await replies(url, update(['user']))).toEqual([]);
    expect(await replies(url, messageActivity(undefined, { type: 'installationUpdate', action: 'add' }))).toEqual([]);
  });

  test.each([
    ['the bot in a group', update(['bot'], group), 1],
    ['a person in a conversation of two', update(['user']), 1],
    ['a person in a group', update(['user'], group), 0],
    ['nobody', update([]), 0],
    ['an installation', messageActivity(undefined, { type: 'installationUpdate', action: 'add' }), 1],
    ['a removal', messageActivity(undefined, { type: 'installationUpdate', action: 'remove' }), 0],
  ])('for %s', async (_, activity, count) => {
    const { url } = await runServer();
    expect(await replies(url, activity)).toHaveLength(count);
  });

  test('does not count as a turn of the conversation', async () => {
    const { url } = await runServer();
    await replies(url, update(['bot']));
    expect((await replies(url, messageActivity('Hallo')))[0]?.text).toContain('1: Hallo');
  });

  test('does not come after the conversation has begun', async () => {
    const { url } = await runServer();
    await replies(url, messageActivity('Hallo'));
    expect(await replies(url, update(['user', 'bot']))).toEqual([]);
  });
});

test.each([
  'typing',
  'event',
  'messageReaction',
  'messageUpdate',
  'endOfConversation',
  'trace',
  'handoff',
  'x',
  '__proto__',
])('is silent on the activity "%s"', async (type) => {
  const { url } = await runServer();
  expect(await replies(url, messageActivity('x', { type }))).toEqual([]);
});

describe('normal delivery', () => {
  test('posts the reply to the serviceUrl of the sender', async () => {
    const connector = await runConnector();
    const { url } = await runServer();
    const fields = { id: 'm1', deliveryMode: undefined, serviceUrl: connector.url };
    const response = await post(url, messageActivity('Hallo', fields));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(connector.calls).toEqual([
      {
        method: 'POST',
        path: '/teams/v3/conversations/c1/activities/m1',
        at: expect.any(Number),
        connection: expect.any(Number),
        activity: expect.objectContaining({ text: '1: Hallo\n\nQuelle: Artikel 1', replyToId: 'm1' }),
      },
    ]);
  });

  test('keeps the order of a conversation', async () => {
    const connector = await runConnector();
    const { url } = await runServer();
    const say = (text: string) =>
      post(url, messageActivity(text, { deliveryMode: 'normal', serviceUrl: connector.url }));
    await Promise.all(['a', 'b', 'c', 'd'].map(say));
    expect(connector.calls.map(({ activity }) => activity.text?.[0])).toEqual(['1', '2', '3', '4']);
  });

  test('says so where the connector refuses the reply', async () => {
    const connector = await runConnector();
    connector.next.push({ status: 403 });
    const { url, logged } = await runServer();
    const response = await post(url, messageActivity('Hallo', { deliveryMode: 'normal', serviceUrl: connector.url }));
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ error: { code: 'undelivered' } });
    expect(connector.calls).toHaveLength(1);
    expect(logged.join()).toContain('reply not delivered');
  });
});
