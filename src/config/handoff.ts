import type { Environment } from './environment.ts';

/** A channel of Teams whose members answer visitors, and the language of the cards there. */
export interface HandoffConfig {
  channelId: string;
  serviceUrl: string;
  tenantId: string | undefined;
  language: 'de' | 'en';
}

/** Where requests for a person go; undefined without a channel. */
export function handoffOf(env: Environment): HandoffConfig | undefined {
  if (!env.HANDOFF_CHANNEL_ID) return undefined;
  return {
    channelId: env.HANDOFF_CHANNEL_ID,
    serviceUrl: env.HANDOFF_SERVICE_URL ?? 'https://smba.trafficmanager.net/teams/',
    tenantId: env.HANDOFF_TENANT_ID ?? env.MICROSOFT_APP_TENANT_ID,
    language: env.HANDOFF_LANGUAGE,
  };
}
