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
  state: StateConfig;
  directLine: DirectLineConfig;
  /** Where requests for a person go; undefined where only the contact is given. */
  handoff: HandoffConfig | undefined;
  /** The counter page: questions a minute from one network address, and the lines of the letterhead on its hand-outs. */
  counter: { perMinute: number; letterhead: string[] };
  limits: LimitsConfig;
  operation: OperationConfig;
  /** How many reverse proxies stand in front of us, whose word on the caller's address counts. */
  proxies: number;
}

/** Where state is kept: `place` is the folder of lmdb and the address of redis; for how long (milliseconds) a conversation is, without a word. */
export interface StateConfig {
  kind: 'memory' | 'lmdb' | 'redis';
  place: string;
  lifetime: number;
  /** At most so many conversations in memory; on a disk and in Redis the lifetime bounds them. */
  entries: number;
  /** Questions that could not be answered are counted with their text. */
  gapText: boolean;
}

/** Activities a minute that are taken over /api/messages, and refusals a minute that one address may collect; undefined is without bound. */
export interface LimitsConfig {
  conversation: number | undefined;
  tenant: number | undefined;
  refusals: number | undefined;
}

/** What operators see and steer. */
export interface OperationConfig {
  logLevel: 'error' | 'warn' | 'info' | 'silent';
  /** Undefined: for people at a terminal, else for machines. */
  logFormat: 'json' | 'text' | undefined;
  /** Where metrics, readiness and the status page are served; undefined is nowhere. */
  internal: { host: string; port: number } | undefined;
  /** How long requests under way may take to end when the program is stopped, and how long it says before that it is going. */
  stop: { seconds: number; noticeSeconds: number };
}

/** Direct Line: who may use it, and its bounds. */
export interface DirectLineConfig {
  /** Proves server-side callers, and tokens after a restart; undefined is none. */
  secret: string | undefined;
  /** Origins of the pages that may use it; in local mode pages of this machine may without being listed. */
  origins: string[];
  tokenMinutes: number;
  tokensPerMinute: number;
  streamsPerAddress: number;
}

/** A channel of Teams whose members answer visitors, and the language of the cards there. */
export interface HandoffConfig {
  channelId: string;
  serviceUrl: string;
  tenantId: string | undefined;
  language: 'de' | 'en';
}

/**
 * Everything the environment decides. `local`: nobody has to prove who he is, so only this machine is listened to. `web`:
 * careers pages by Direct Line and nothing else. `credentials`: Bot Framework, and Direct Line where it is set up.
 */
export type Config = Common & ({ mode: 'local' } | { mode: 'web' } | { mode: 'credentials'; credentials: Credentials });

/** A configuration that the program cannot start with: one line per fault, each saying where, what and what is allowed. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(`The configuration (environment or .env) has faults:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** What must never be written anywhere. */
export function secretsOf(config: Config): string[] {
  const password = config.mode === 'credentials' ? config.credentials.password : undefined;
  const inAddress = URL.canParse(config.state.place)
    ? decodeURIComponent(new URL(config.state.place).password)
    : undefined;
  return [password, config.directLine.secret, inAddress].flatMap((secret) => secret || []);
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
    state: stateOf(env),
    directLine: directLineOf(env),
    handoff: handoffOf(env),
    counter: { perMinute: env.COUNTER_QUESTIONS_PER_MINUTE, letterhead: env.LETTERHEAD },
    proxies: env.PROXIES,
    limits: limitsOf(env),
    operation: operationOf(env),
  };
  if (!env.MICROSOFT_APP_ID && servesPages(env)) return { ...common, mode: 'web', host: env.HOST ?? '0.0.0.0' };
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

/** On the own machine nobody has to be held back, unless asked for. */
function limitsOf(env: z.infer<typeof environmentSchema>): LimitsConfig {
  const open = env.MICROSOFT_APP_ID === undefined;
  return {
    conversation: env.MESSAGES_PER_MINUTE ?? (open ? undefined : 120),
    tenant: env.TENANT_MESSAGES_PER_MINUTE ?? (open ? undefined : 6000),
    refusals: env.REFUSALS_PER_MINUTE ?? (open ? undefined : 60),
  };
}

function operationOf(env: z.infer<typeof environmentSchema>): OperationConfig {
  const { INTERNAL_PORT: port, INTERNAL_HOST: host } = env;
  return {
    logLevel: env.LOG_LEVEL,
    logFormat: env.LOG_FORMAT,
    internal: port === undefined ? undefined : { host, port },
    stop: { seconds: env.STOP_SECONDS, noticeSeconds: env.STOP_NOTICE_SECONDS },
  };
}

function directLineOf(env: z.infer<typeof environmentSchema>): DirectLineConfig {
  return {
    secret: env.DIRECT_LINE_SECRET,
    origins: env.ALLOWED_ORIGINS,
    tokenMinutes: env.DIRECT_LINE_TOKEN_MINUTES,
    tokensPerMinute: env.DIRECT_LINE_TOKENS_PER_MINUTE,
    streamsPerAddress: env.DIRECT_LINE_STREAMS_PER_ADDRESS,
  };
}

function stateOf(env: z.infer<typeof environmentSchema>): StateConfig {
  const [scheme = '', folder = ''] = env.STATE_URL.split(/:(.*)/s);
  const kind = scheme === 'memory' || scheme === 'lmdb' ? scheme : 'redis';
  const place = kind === 'redis' ? env.STATE_URL : folder;
  const lifetime = env.MEMORY_MINUTES * 60_000;
  return { kind, place, lifetime, entries: env.MEMORY_ENTRIES, gapText: env.GAP_TEXT === 'on' };
}

function handoffOf(env: z.infer<typeof environmentSchema>): HandoffConfig | undefined {
  if (!env.HANDOFF_CHANNEL_ID) return undefined;
  return {
    channelId: env.HANDOFF_CHANNEL_ID,
    serviceUrl: env.HANDOFF_SERVICE_URL ?? 'https://smba.trafficmanager.net/teams/',
    tenantId: env.HANDOFF_TENANT_ID ?? env.MICROSOFT_APP_TENANT_ID,
    language: env.HANDOFF_LANGUAGE,
  };
}

function servesPages({ DIRECT_LINE_SECRET, ALLOWED_ORIGINS }: DirectLineVariables): boolean {
  return DIRECT_LINE_SECRET !== undefined || ALLOWED_ORIGINS.length > 0;
}

/** Hosts that only this machine can reach. */
const loopback = ['127.0.0.1', '::1', 'localhost'];

const guid = (name: string, where: string) =>
  z.guid(`${name}: expected an id like 00000000-0000-0000-0000-000000000000, as shown in ${where}`);

const whole = (name: string, min: number, max: number) => {
  const fault = `${name}: expected a whole number from ${min} to ${max}`;
  return z.string().regex(/^\d+$/, fault).transform(Number).pipe(z.int(fault).min(min, fault).max(max, fault));
};

/** "https://a.example, https://b.example" as a list of origins, as browsers write them. */
const originList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(
    z.array(
      z.string().refine(isOrigin, {
        error: ({ input }) =>
          `ALLOWED_ORIGINS: expected origins like https://www.example.org, comma-separated and without a path, not "${input}"`,
      }),
    ),
  );

/** "Jobcenter Musterstadt | Rathausplatz 1 | 01234 Musterstadt" as lines. */
const letterheadLines = z
  .string()
  .transform((text) => text.split('|').map((line) => line.trim()))
  .pipe(
    z
      .array(z.string().max(80, 'LETTERHEAD: expected lines of at most 80 characters'))
      .max(5, 'LETTERHEAD: expected at most 5 lines, separated by "|"'),
  );

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

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
    STATE_URL: z
      .string()
      .regex(
        /^(memory:|lmdb:.+|rediss?:\/\/.+)$/,
        'STATE_URL: expected lmdb:FOLDER, redis://HOST:PORT (rediss:// with TLS) or memory:',
      )
      .default('lmdb:var/state'),
    GAP_TEXT: z.enum(['on', 'off'], { error: 'GAP_TEXT: expected on or off' }).default('off'),
    MEMORY_MINUTES: whole('MEMORY_MINUTES', 1, 43_200).default(1440),
    MEMORY_ENTRIES: whole('MEMORY_ENTRIES', 1, 1_000_000).default(10_000),
    DIRECT_LINE_SECRET: z
      .string()
      .min(32, 'DIRECT_LINE_SECRET: expected at least 32 characters, for example from `openssl rand -base64 32`')
      .optional(),
    ALLOWED_ORIGINS: originList.default([]),
    DIRECT_LINE_TOKEN_MINUTES: whole('DIRECT_LINE_TOKEN_MINUTES', 1, 1440).default(30),
    DIRECT_LINE_TOKENS_PER_MINUTE: whole('DIRECT_LINE_TOKENS_PER_MINUTE', 1, 100_000).default(60),
    DIRECT_LINE_STREAMS_PER_ADDRESS: whole('DIRECT_LINE_STREAMS_PER_ADDRESS', 1, 100_000).default(100),
    COUNTER_QUESTIONS_PER_MINUTE: whole('COUNTER_QUESTIONS_PER_MINUTE', 1, 100_000).default(1200),
    LETTERHEAD: letterheadLines.default([]),
    PROXIES: whole('PROXIES', 0, 10).default(0),
    HANDOFF_CHANNEL_ID: z
      .string()
      .regex(
        /^19:[^;\s]+@[\w.]+$/,
        'HANDOFF_CHANNEL_ID: expected the id of a channel like 19:…@thread.tacv2, out of its link in Teams and decoded',
      )
      .optional(),
    HANDOFF_SERVICE_URL: z
      .url({
        protocol: /^https?$/,
        error: 'HANDOFF_SERVICE_URL: expected an address like https://smba.trafficmanager.net/emea/',
      })
      .optional(),
    HANDOFF_TENANT_ID: guid('HANDOFF_TENANT_ID', 'the Azure portal under "Microsoft Entra ID"').optional(),
    HANDOFF_LANGUAGE: z.enum(['de', 'en'], { error: 'HANDOFF_LANGUAGE: expected de or en' }).default('de'),
    MESSAGES_PER_MINUTE: whole('MESSAGES_PER_MINUTE', 1, 1_000_000).optional(),
    TENANT_MESSAGES_PER_MINUTE: whole('TENANT_MESSAGES_PER_MINUTE', 1, 10_000_000).optional(),
    REFUSALS_PER_MINUTE: whole('REFUSALS_PER_MINUTE', 1, 1_000_000).optional(),
    LOG_LEVEL: z
      .enum(['error', 'warn', 'info', 'silent'], { error: 'LOG_LEVEL: expected error, warn, info or silent' })
      .default('info'),
    LOG_FORMAT: z.enum(['json', 'text'], { error: 'LOG_FORMAT: expected json or text' }).optional(),
    INTERNAL_PORT: whole('INTERNAL_PORT', 0, 65_535).optional(),
    INTERNAL_HOST: z.string().default('127.0.0.1'),
    STOP_SECONDS: whole('STOP_SECONDS', 1, 300).default(10),
    STOP_NOTICE_SECONDS: whole('STOP_NOTICE_SECONDS', 0, 300).default(0),
  })
  .superRefine((env, context) => {
    for (const message of [...credentialFaults(env), ...handoffFaults(env)]) {
      context.addIssue({ code: 'custom', message });
    }
  });

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

function handoffFaults(env: HandoffVariables): string[] {
  const stray = (['HANDOFF_SERVICE_URL', 'HANDOFF_TENANT_ID'] as const).filter((name) => env[name]);
  if (!env.HANDOFF_CHANNEL_ID) {
    return stray.length > 0 ? [`HANDOFF_CHANNEL_ID is missing: ${stray.join(' and ')} set`] : [];
  }
  const address = env.HANDOFF_SERVICE_URL ?? '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/[[\]]/g, '') : '';
  if (env.MICROSOFT_APP_ID || loopback.includes(host)) return [];
  return ['HANDOFF_CHANNEL_ID needs MICROSOFT_APP_ID: without it Teams takes nothing from the bot'];
}
