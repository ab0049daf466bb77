import { type Activity, ActivityTypes } from 'botbuilder';
import type { ClientActivity } from './requests.ts';

/** Where an activity belongs: its conversation, the user in it, the locale he began with, and our own address. */
export interface Bound {
  conversation: string;
  user: { id: string; name?: string | undefined };
  locale?: string | undefined;
  serviceUrl: string;
}

/** The bot as the other side of every conversation. */
export const botAccount = { id: 'karrierelotse', name: 'Karrierelotse', role: 'bot' };

/** What a client sent as the bot gets it: who says it where and when is ours to know, not the client's to tell. */
export function fromClient(sent: ClientActivity, bound: Bound): Activity {
  const { id: _, ...said } = sent;
  return complete({ ...said, locale: sent.locale ?? bound.locale }, bound);
}

/** What the bot is told first: that it and the user are in a new conversation. */
export function startOf(bound: Bound): Activity {
  const membersAdded = [botAccount, bound.user];
  return complete({ type: ActivityTypes.ConversationUpdate, membersAdded, locale: bound.locale }, bound);
}

/** An activity as clients see it: without our addresses and what only the SDK needs. */
export function toClient(activity: Partial<Activity>): Partial<Activity> {
  const { serviceUrl, recipient, callerId, deliveryMode, ...shown } = activity;
  return shown;
}

function complete(said: object, { conversation, user, serviceUrl }: Bound): Activity {
  const activity = {
    ...said,
    timestamp: new Date(),
    channelId: 'directline',
    serviceUrl,
    from: { ...user, role: 'user' },
    recipient: botAccount,
    conversation: { id: conversation },
  };
  // The SDK's type asks for fields that no channel sends.
  return activity as unknown as Activity;
}
