import { z } from 'zod';
import { credentialFaults, handoffFaults } from './faults.ts';
import { guid, letterheadLines, originList, whole } from './values.ts';

/** The environment as it was read. */
export type Environment = z.infer<typeof environmentSchema>;

/** The environment's variables, and that they go together. Empty ones are not to be in it. */
export const environmentSchema = z
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
