import type { Activity } from 'botbuilder';
import { isMicrosofts } from '../turns.ts';
import type { Reference } from './requests.ts';

/** Says something in a conversation outside of a turn and gives the id it got; throws where it cannot be delivered. */
export type Deliver = (reference: Reference, activity: Partial<Activity>) => Promise<string>;

/** The ways to a conversation: through a channel's connector, or into the log of our own Direct Line. */
export interface Ways {
  connector: Deliver;
  ownLog: Deliver;
}

/** Chooses the way by where the conversation came from. */
export function createDeliver(ways: Ways): Deliver {
  return (reference, activity) => ways[wayOf(reference)](reference, activity);
}

function wayOf({ channelId, serviceUrl }: Reference): keyof Ways {
  return channelId === 'directline' && !isMicrosofts(serviceUrl) ? 'ownLog' : 'connector';
}
