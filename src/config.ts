import { type Environment, environmentSchema } from './config/environment.ts';
import { servesPages } from './config/faults.ts';

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
function limitsOf(env: Environment): LimitsConfig {
  const open = env.MICROSOFT_APP_ID === undefined;
  return {
    conversation: env.MESSAGES_PER_MINUTE ?? (open ? undefined : 120),
    tenant: env.TENANT_MESSAGES_PER_MINUTE ?? (open ? undefined : 6000),
    refusals: env.REFUSALS_PER_MINUTE ?? (open ? undefined : 60),
  };
}

function operationOf(env: Environment): OperationConfig {
  const { INTERNAL_PORT: port, INTERNAL_HOST: host } = env;
  return {
    logLevel: env.LOG_LEVEL,
    logFormat: env.LOG_FORMAT,
    internal: port === undefined ? undefined : { host, port },
    stop: { seconds: env.STOP_SECONDS, noticeSeconds: env.STOP_NOTICE_SECONDS },
  };
}

function directLineOf(env: Environment): DirectLineConfig {
  return {
    secret: env.DIRECT_LINE_SECRET,
    origins: env.ALLOWED_ORIGINS,
    tokenMinutes: env.DIRECT_LINE_TOKEN_MINUTES,
    tokensPerMinute: env.DIRECT_LINE_TOKENS_PER_MINUTE,
    streamsPerAddress: env.DIRECT_LINE_STREAMS_PER_ADDRESS,
  };
}

function stateOf(env: Environment): StateConfig {
  const [scheme = '', folder = ''] = env.STATE_URL.split(/:(.*)/s);
  const kind = scheme === 'memory' || scheme === 'lmdb' ? scheme : 'redis';
  const place = kind === 'redis' ? env.STATE_URL : folder;
  const lifetime = env.MEMORY_MINUTES * 60_000;
  return { kind, place, lifetime, entries: env.MEMORY_ENTRIES, gapText: env.GAP_TEXT === 'on' };
}

function handoffOf(env: Environment): HandoffConfig | undefined {
  if (!env.HANDOFF_CHANNEL_ID) return undefined;
  return {
    channelId: env.HANDOFF_CHANNEL_ID,
    serviceUrl: env.HANDOFF_SERVICE_URL ?? 'https://smba.trafficmanager.net/teams/',
    tenantId: env.HANDOFF_TENANT_ID ?? env.MICROSOFT_APP_TENANT_ID,
    language: env.HANDOFF_LANGUAGE,
  };
}
