import type { Activity } from 'botbuilder';
import type { LimitsConfig } from '../config/limits.ts';
import type { RateLimit, State } from './state/state.ts';

/** How often activities are taken: per conversation, and per tenant of Teams; undefined is without bound. */
export interface ActivityLimits {
  conversation: RateLimit | undefined;
  tenant: RateLimit | undefined;
}

/** The limits that the configuration sets, counted in the state. */
export function createLimits(perMinute: Pick<LimitsConfig, keyof ActivityLimits>, state: State): ActivityLimits {
  const limit = (name: string, count: number | undefined) =>
    count === undefined ? undefined : state.limit(name, { burst: count, perMinute: count });
  return { conversation: limit('messages', perMinute.conversation), tenant: limit('tenant', perMinute.tenant) };
}

/** Seconds to wait before one more activity of this conversation and tenant is taken; 0 is none. */
export async function waitFor({ conversation, tenant }: ActivityLimits, activity: Activity): Promise<number> {
  const tenantId = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
  const ofTenant = typeof tenantId === 'string' ? await tenant?.(tenantId) : 0;
  if (ofTenant) return ofTenant;
  return (await conversation?.(`${activity.channelId}/${activity.conversation.id}`)) ?? 0;
}
