import type { Environment } from './environment.ts';

/** Activities a minute that are taken over /api/messages, and refusals a minute that one address may collect; undefined is without bound. */
export interface LimitsConfig {
  conversation: number | undefined;
  tenant: number | undefined;
  refusals: number | undefined;
}

/** On the own machine nobody has to be held back, unless asked for. */
export function limitsOf(env: Environment): LimitsConfig {
  const open = env.MICROSOFT_APP_ID === undefined;
  return {
    conversation: env.MESSAGES_PER_MINUTE ?? (open ? undefined : 120),
    tenant: env.TENANT_MESSAGES_PER_MINUTE ?? (open ? undefined : 6000),
    refusals: env.REFUSALS_PER_MINUTE ?? (open ? undefined : 60),
  };
}
