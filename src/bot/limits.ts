import type { Activity } from 'botbuilder';
import type { RateLimit } from './state/state.ts';

/** How often activities are taken: per conversation, and per tenant of Teams; undefined is without bound. */
export interface ActivityLimits {
  conversation: RateLimit | undefined;
  tenant: RateLimit | undefined;
}

/** Seconds to wait before one more activity of this conversation and tenant is taken; 0 is none. */
export async function waitFor({ conversation, tenant }: ActivityLimits, activity: Activity): Promise<number> {
  const tenantId = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  const ofTenant = typeof tenantId === 'string' ? await tenant?.(tenantId) : 0;
  if (ofTenant) return ofTenant;
  return (await conversation?.(`${activity.channelId}/${activity.conversation.id}`)) ?? 0;
}
