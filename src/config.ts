import { type DirectLineConfig, directLineOf } from './config/direct-line.ts';
import { environmentSchema } from './config/environment.ts';
import { servesPages } from './config/faults.ts';
import { type HandoffConfig, handoffOf } from './config/handoff.ts';
import { type LimitsConfig, limitsOf } from './config/limits.ts';
import { type OperationConfig, operationOf } from './config/operation.ts';
import { type StateConfig, stateOf } from './config/state.ts';

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
