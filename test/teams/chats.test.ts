import { describe, expect, test } from 'vitest';
import type { Converse } from '../../src/dialogs/converse.ts';
import { post } from '../support/activity.ts';
import { runConnector } from '../support/connector.ts';
import { echo } from '../support/echo.ts';
import { realConverse } from '../support/knowledge.ts';
import { newFolder } from '../support/new-folder.ts';
import { cardOf, readCard } from '../support/read-card.ts';
import { runServer } from '../support/run-server.ts';
import { payload } from './payload.ts';

async function runTeams(converse: Converse = echo, folder = newFolder()) {
  const connector = await runConnector();
  const { url } = await runServer({ converse, environment: { STATE_URL: `lmdb:${folder}` } });
  const send = (name: string, fields?: object) => post(url, payload(name, connector.url, fields));
  const shown = () => connector.calls.map(({ activity }) => readCard(cardOf(activity)));
  return { connector, send, shown, folder };
}

describe('an answer', () => {
  test('goes into the thread it was asked in, as one activity without text beside the card', async () => {
    const { connector, send } = await runTeams();
    await send('channel');
    expect(connector.calls.map(({ method, path }) => [method, decodeURIComponent(path)])).toEqual([
      [
        'POST',
        '/teams/v3/conversations/19:3f0a1b2c3d4e5f60718293a4b5c6d7e8@thread.tacv2;messageid=1763800000000/activities/1763800700001',
      ],
    ]);
    const [call] = connector.calls;
    expect(call?.activity.text).toBeUndefined();
    expect(call?.activity).toMatchObject({ summary: expect.stringContaining('1: Vergleichen Sie'), locale: 'de' });
  });

  test('does not ring: no notification is asked for', async () => {
    const { connector, send } = await runTeams();
    await send('personal');
    expect(connector.calls[0]?.activity.channelData?.notification).toBeUndefined();
  });

  test('hears the question without the mention', async () => {
    const { send, shown } = await runTeams();
    await send('group-mention');
    expect(shown()[0]).toContain('1: Was verdient man in Potsdam?');
  });

  test('hears the words beside a card that was put into the message', async () => {
    const { send, shown } = await runTeams();
    const card = '<span class="inline-compose-card" itemid="0"> <span content="0" itemprop="cardId"></span> </span>';
    await send('personal', { text: `Stimmt das? ${card} Auch für Teilzeit?` });
    expect(shown()[0]).toContain('1: Stimmt das? Auch für Teilzeit?');
  });

  test('threads of a channel are conversations of their own', async () => {
    const { send, shown } = await runTeams();
    const thread = (id: string) => ({
      conversationType: 'channel',
      isGroup: true,
      id: `19:c@thread.tacv2;messageid=${id}`,
    });
    await send('channel', { id: '1', text: 'a', conversation: thread('1') });
    await send('channel', { id: '2', text: 'b', conversation: thread('1') });
    await send('channel', { id: '3', text: 'c', conversation: thread('2') });
    expect(shown().map((text) => /\d: \w/.exec(text)?.[0])).toEqual(['1: a', '2: b', '1: c']);
  });

  test("is in the message's language, and in the client's where the words do not tell", async () => {
    const { connector, send } = await runTeams(realConverse());
    const conversation = { conversationType: 'personal', id: 'a:english' };
    await send('personal', { id: '1', text: '42', locale: 'en-GB', conversation });
    await send('personal', {
      id: '2',
      text: 'Was verdient man als Einsteiger in Dresden?',
      locale: 'en-GB',
      conversation,
    });
    expect(connector.calls.map(({ activity }) => activity.locale)).toEqual(['en', 'de']);
  });
});

describe('the welcome', () => {
  test('comes once, however Teams announces the bot, also after a restart', async () => {
    const first = await runTeams();
    for (const name of ['install-personal', 'added-personal', 'install-personal']) {
      await first.send(name, { id: name + Math.random() });
    }
    expect(first.shown()).toHaveLength(1);
    const second = await runTeams(echo, first.folder);
    await second.send('added-personal');
    expect(second.shown()).toEqual([]);
  });

  test('comes again after the app was removed and added', async () => {
    const { send, shown } = await runTeams();
    for (const [at, name] of ['install-personal', 'uninstall', 'install-personal'].entries())
      await send(name, { id: `${at}` });
    expect(shown()).toHaveLength(2);
  });

  test('tells a team what differs there, and not everybody who joins', async () => {
    const { send, shown } = await runTeams();
    for (const name of ['added-team', 'install-team', 'member-added', 'team-renamed']) await send(name);
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain('Schreiben Sie @Karrierelotse');
  });

  test('is part of the first answer where the bot was never announced', async () => {
    const { send, shown } = await runTeams(realConverse());
    await send('personal', { id: '1' });
    await send('personal', { id: '2' });
    expect(shown().map((text) => text.startsWith('Vorab: Sie schreiben mit einem automatischen Assistenten'))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a repeated activity', () => {
  test('is answered once', async () => {
    const { send, shown } = await runTeams();
    const responses = await Promise.all([send('personal'), send('personal'), send('personal')]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    await send('personal');
    expect(shown()).toHaveLength(1);
  });

  test('is answered where the first answer could not be delivered', async () => {
    const { connector, send } = await runTeams();
    connector.next.push({ status: 500 });
    expect((await send('personal')).status).toBe(502);
    expect((await send('personal')).status).toBe(200);
    expect(connector.calls).toHaveLength(2);
  });

  test('gets the same answer again where it is an invoke', async () => {
    const { send } = await runTeams(realConverse());
    const [first, second] = await Promise.all([send('search'), send('search')]);
    const text = await first?.text();
    expect(text).toContain('composeExtension');
    expect(await second?.text()).toBe(text);
  });

  test('with the same id in another conversation is another activity', async () => {
    const { send, shown } = await runTeams();
    await send('personal');
    await send('personal', { conversation: { id: 'a:other', conversationType: 'personal' } });
    expect(shown()).toHaveLength(2);
  });
});
