import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../dialogs/answer.ts';
import type { Manner } from '../i18n.ts';

/** One activity that came in, the way back, and what is noted on the way. */
export interface Turn {
  readonly activity: Activity;
  /** Says something where the activity came from. */
  say(reply: Partial<Activity>): Promise<unknown>;
  /** How the conversation is held, for whoever has to say something after a failure. */
  manner?: Manner | undefined;
  /** What was found, for whoever counts turns. */
  answer?: Answer | undefined;
}

/** A turn whose replies the SDK delivers. */
export function connectorTurn(context: TurnContext): Turn {
  return { activity: context.activity, say: (reply) => context.sendActivity(reply) };
}

/** A turn whose replies are ours to deliver: what the SDK does for one of these takes longer than to answer. */
export function ownTurn(activity: Activity, deliver: (reply: Partial<Activity>) => Promise<unknown>): Turn {
  return { activity, say: (reply) => deliver(addressed(reply, activity)) };
}

/** A reply with where it goes, as the SDK fills it in. */
function addressed(reply: Partial<Activity>, activity: Activity): Partial<Activity> {
  const { channelId, serviceUrl, conversation, from, recipient, locale } = activity;
  const replyToId = isAnswerable(activity) ? activity.id : undefined;
  return {
    type: ActivityTypes.Message,
    ...reply,
    id: undefined,
    channelId,
    locale: reply.locale ?? locale,
    serviceUrl,
    conversation,
    from: recipient,
    recipient: from,
    replyToId: replyToId || reply.replyToId,
  };
}

/** Direct Line and Web Chat know nothing of the activities that announce who comes in. */
function isAnswerable({ type, channelId }: Activity): boolean {
  return type !== ActivityTypes.ConversationUpdate || (channelId !== 'directline' && channelId !== 'webchat');
}
