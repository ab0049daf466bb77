import { type Activity, type BotAdapter, TurnContext } from 'botbuilder';
import { expect, test } from 'vitest';
import { ownTurn } from '../../src/bot/turn.ts';
import { messageActivity } from '../support/activity.ts';

test.each([
  ['a message', messageActivity('Hallo')],
  ['a message without an id', messageActivity('Hallo', { id: undefined })],
  ['a message without a locale', messageActivity('Hallo', { locale: undefined })],
  ['an arrival', messageActivity(undefined, { type: 'conversationUpdate' })],
  ['an arrival in Direct Line', messageActivity(undefined, { type: 'conversationUpdate', channelId: 'directline' })],
  ['an arrival in Web Chat', messageActivity(undefined, { type: 'conversationUpdate', channelId: 'webchat' })],
])('a reply to %s is addressed as the SDK does it', async (_, incoming) => {
  const activity = { ...incoming, deliveryMode: 'expectReplies' } as unknown as Activity;
  for (const reply of [
    { text: 'Guten Tag', locale: 'de' },
    { type: 'invokeResponse', value: 1, id: 'x', replyToId: 'y' },
  ]) {
    const said: object[] = [];
    await ownTurn(activity, async (sent) => said.push(sent)).say(reply);
    // A turn whose replies are the response asks nothing of its adapter.
    const context = new TurnContext({} as BotAdapter, activity);
    await context.sendActivity(reply);
    expect(JSON.parse(JSON.stringify(said))).toEqual(JSON.parse(JSON.stringify(context.bufferedReplyActivities)));
  }
});
