import { z } from 'zod';

/** Where people are sent who want to talk to a person; what is undefined is not offered. */
export interface Contact {
  name: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  url: string | undefined;
}

/** What the bot proves itself with towards the Bot Framework. `password` is undefined for a managed identity. */
export interface Credentials {
  type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  id: string;
  tenantId: string | undefined;
  password: string | undefined;
}

interface Common {
  port: number;
  host: string;
  contact: Contact;
  /** The knowledge to answer from; undefined is the one that comes with the program. */
  knowledgeFile: string | undefined;
  /** How long and how many conversations are remembered. */
  memory: { minutes: number; entries: number };
}

/** Everything the environment decides. `local`: nobody has to prove who he is, so only this machine is listened to. */
export type Config = Common & ({ mode: 'local' } | { mode: 'credentials'; credentials: Credentials });

/** A configuration that the program cannot start with: one line per fault, each saying where, what and what is allowed. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(`The configuration (environment or .env) has faults:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the environment; empty values count as not set. Throws `ConfigError`. */
export function loadConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => issue.message));
  const env = parsed.data;
  const common = {
    port: env.PORT,
    contact: { name: env.CONTACT_NAME, phone: env.CONTACT_PHONE, email: env.CONTACT_EMAIL, url: env.CONTACT_URL },
    knowledgeFile: env.KNOWLEDGE_FILE,
    memory: { minutes: env.MEMORY_MINUTES, entries: env.MEMORY_ENTRIES },
  };
  if (!env.MICROSOFT_APP_ID) return { ...common, mode: 'local', host: env.HOST ?? '127.0.0.1' };
  return {
    ...common,
    mode: 'credentials',
    host: env.HOST ?? '0.0.0.0',
    credentials: {
      type: env.MICROSOFT_APP_TYPE,
      id: env.MICROSOFT_APP_ID,
      tenantId: env.MICROSOFT_APP_TENANT_ID,
      password: env.MICROSOFT_APP_PASSWORD,
    },
  };
}

/** Hosts that only this machine can reach. */
const loopback = ['127.0.0.1', '::1', 'localhost'];

const guid = (name: string, where: string) =>
  z.guid(`${name}: expected an id like 00000000-0000-0000-0000-000000000000, as shown in ${where}`);

const whole = (name: string, min: number, max: number) => {
  const fault = `${name}: expected a whole number from ${min} to ${max}`;
  return z.string().regex(/^\d+$/, fault).transform(Number).pipe(z.int(fault).min(min, fault).max(max, fault));
};

const environmentSchema = z
  .object({
    PORT: whole('PORT', 0, 65_535).default(3978),
    HOST: z.string().optional(),
    MICROSOFT_APP_ID: guid('MICROSOFT_APP_ID', 'the Azure portal under "Configuration" of the bot').optional(),
    MICROSOFT_APP_PASSWORD: z.string().optional(),
    MICROSOFT_APP_TENANT_ID: guid('MICROSOFT_APP_TENANT_ID', 'the Azure portal under "Microsoft Entra ID"').optional(),
    MICROSOFT_APP_TYPE: z
      .enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant'], {
        error: 'MICROSOFT_APP_TYPE: expected SingleTenant, UserAssignedMSI or MultiTenant',
      })
      .default('SingleTenant'),
    CONTACT_NAME: z.string().optional(),
    CONTACT_PHONE: z.string().optional(),
    CONTACT_EMAIL: z.email('CONTACT_EMAIL: expected an address like beratung@example.org').optional(),
    CONTACT_URL: z
      .url({ protocol: /^https?$/, error: 'CONTACT_URL: expected an address that starts with https:// or http://' })
      .optional(),
    KNOWLEDGE_FILE: z.string().optional(),
    MEMORY_MINUTES: whole('MEMORY_MINUTES', 1, 43_200).default(60),
    MEMORY_ENTRIES: whole('MEMORY_ENTRIES', 1, 1_000_000).default(10_000),
  })
  .superRefine((env, context) => {
    for (const message of credentialFaults(env)) context.addIssue({ code: 'custom', message });
  });

interface CredentialVariables {
  HOST?: string | undefined;
  MICROSOFT_APP_ID?: string | undefined;
  MICROSOFT_APP_PASSWORD?: string | undefined;
  MICROSOFT_APP_TENANT_ID?: string | undefined;
  MICROSOFT_APP_TYPE: Credentials['type'];
}

function credentialFaults(env: CredentialVariables): string[] {
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
  } else if (env.HOST && !loopback.includes(env.HOST)) {
    faults.push(
      `HOST: without MICROSOFT_APP_ID anybody could talk to the bot, so only ${loopback.join(', ')} are allowed, not "${env.HOST}"`,
    );
  }
  return faults;
}
