import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../knowledge/model.ts';

/** An activity as it may come in, or what is wrong with it: at most five faults in the reader's language, "where: what". */
export type ParsedActivity = { activity: Activity; faults?: undefined } | { activity?: undefined; faults: string[] };

/**
 * Checks what we and the SDK read of an activity; further fields pass untouched. A `serviceUrl` is needed where the
 * reply has to be delivered, that is, in every mode but `expectReplies`.
 */
export function parseActivity(body: unknown, language: Language): ParsedActivity {
  const schema = expectsReplies(body) ? bufferedSchema : deliveredSchema;
  const parsed = schema.safeParse(body, { error: faultTexts[language] });
  // The SDK's type promises more fields than channels send; those that we read have been checked.
  if (parsed.success) return { activity: parsed.data as unknown as Activity };
  const faults = parsed.error.issues.slice(0, 5).map(({ path, message }) => [path.join('.'), message].filter(Boolean));
  return { faults: faults.map((fault) => fault.join(': ')) };
}

function expectsReplies(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'deliveryMode' in body && body.deliveryMode === 'expectReplies';
}

const shortText = z.string().max(2000);
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);
const account = z.looseObject({ id: shortText, name: optional(z.string()) });
const serviceUrl = z.url({ protocol: /^https?$/ }).max(2000);

const bufferedSchema = z.looseObject({
  type: shortText.min(1),
  id: optional(shortText),
  channelId: shortText.min(1),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: shortText.min(1),
    conversationType: optional(shortText),
    isGroup: optional(z.boolean()),
  }),
  serviceUrl: optional(serviceUrl),
  deliveryMode: optional(shortText),
  text: optional(z.string()),
  locale: optional(shortText),
  action: optional(shortText),
  replyToId: optional(shortText),
  entities: optional(z.array(z.unknown())),
  attachments: optional(z.array(z.looseObject({ contentType: optional(shortText) }))),
  membersAdded: optional(z.array(account)),
});

const deliveredSchema = bufferedSchema.extend({ serviceUrl });

const faultTexts = { de: z.locales.de().localeError, en: z.locales.en().localeError };
