import type { Credentials } from '../config.ts';

interface DirectLineVariables {
  DIRECT_LINE_SECRET?: string | undefined;
  ALLOWED_ORIGINS: string[];
}

interface CredentialVariables extends DirectLineVariables {
  HOST?: string | undefined;
  MICROSOFT_APP_ID?: string | undefined;
  MICROSOFT_APP_PASSWORD?: string | undefined;
  MICROSOFT_APP_TENANT_ID?: string | undefined;
  MICROSOFT_APP_TYPE: Credentials['type'];
}

/** What is wrong with what the bot proves itself with, a line per fault. */
export function credentialFaults(env: CredentialVariables): string[] {
  return env.MICROSOFT_APP_ID ? missingWithId(env) : strayWithoutId(env);
}

function missingWithId(env: CredentialVariables): string[] {
  const type = env.MICROSOFT_APP_TYPE;
  const faults: string[] = [];
  if (type !== 'MultiTenant' && !env.MICROSOFT_APP_TENANT_ID) {
    faults.push(
      `MICROSOFT_APP_TENANT_ID is missing: MICROSOFT_APP_ID is set and MICROSOFT_APP_TYPE is ${type}, which needs the tenant's id`,
    );
  }
  if (type !== 'UserAssignedMSI' && !env.MICROSOFT_APP_PASSWORD) {
    faults.push(
      `MICROSOFT_APP_PASSWORD is missing: MICROSOFT_APP_ID is set and MICROSOFT_APP_TYPE is ${type}, which needs a client secret`,
    );
  }
  if (type === 'UserAssignedMSI' && env.MICROSOFT_APP_PASSWORD) {
    faults.push('MICROSOFT_APP_PASSWORD must not be set with MICROSOFT_APP_TYPE=UserAssignedMSI: it has no secret');
  }
  return faults;
}

function strayWithoutId(env: CredentialVariables): string[] {
  const faults: string[] = [];
  const stray = (['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'] as const).filter((name) => env[name]);
  if (stray.length > 0) {
    faults.push(
      `MICROSOFT_APP_ID is missing: ${stray.join(' and ')} set; for local mode remove all MICROSOFT_APP_ values`,
    );
  } else if (env.HOST && !loopback.includes(env.HOST) && !servesPages(env)) {
    faults.push(
      `HOST: without MICROSOFT_APP_ID anybody could talk to the bot, so only ${loopback.join(', ')} are allowed, not "${env.HOST}"; to serve web pages set ALLOWED_ORIGINS`,
    );
  }
  return faults;
}

interface HandoffVariables {
  MICROSOFT_APP_ID?: string | undefined;
  HANDOFF_CHANNEL_ID?: string | undefined;
  HANDOFF_SERVICE_URL?: string | undefined;
  HANDOFF_TENANT_ID?: string | undefined;
}

/** What is wrong with where requests for a person go, a line per fault. */
export function handoffFaults(env: HandoffVariables): string[] {
  const stray = (['HANDOFF_SERVICE_URL', 'HANDOFF_TENANT_ID'] as const).filter((name) => env[name]);
  if (!env.HANDOFF_CHANNEL_ID) {
    return stray.length > 0 ? [`HANDOFF_CHANNEL_ID is missing: ${stray.join(' and ')} set`] : [];
  }
  const address = env.HANDOFF_SERVICE_URL ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/[[\]]/g, '') : '';
  if (env.MICROSOFT_APP_ID || loopback.includes(host)) return [];
  return ['HANDOFF_CHANNEL_ID needs MICROSOFT_APP_ID: without it Teams takes nothing from the bot'];
}

/** Whether pages may talk to the bot. */
export function servesPages({ DIRECT_LINE_SECRET, ALLOWED_ORIGINS }: DirectLineVariables): boolean {
  return DIRECT_LINE_SECRET !== undefined || ALLOWED_ORIGINS.length > 0;
}

/** Hosts that only this machine can reach. */
const loopback = ['127.0.0.1', '::1', 'localhost'];
