import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../knowledge/model.ts';
import { isPlainActivity, longestField } from './plain-activity.ts';

/** An activity as it may come in, or what is wrong with it: at most five faults in the reader's language, "where: what". */
export type ParsedActivity = { activity: Activity; faults?: undefined } | { activity?: undefined; faults: string[] };

/**
 * Checks what we and the SDK read of an activity; further fields pass untouched. `languageOf` is asked only where something is wrong. A `serviceUrl` is needed where the
 * reply has to be delivered, that is, in every mode but `expectReplies`.
 */
export function parseActivity(body: unknown, languageOf: () => Language): ParsedActivity {
  // The SDK's type promises more fields than channels send; those that we read have been checked.
  if (isPlainActivity(body, isAddress)) return { activity: body as Activity };
  const schema = expectsReplies(body) ? bufferedSchema : deliveredSchema;
  const parsed = schema.safeParse(withoutNulls(body), { error: faultTexts[languageOf()] });
  if (parsed.success) return { activity: parsed.data as unknown as Activity };
  const faults = parsed.error.issues.slice(0, 5).map(({ path, message }) => [path.join('.'), message].filter(Boolean));
  return { faults: faults.map((fault) => fault.join(': ')) };
}

/** Some channels write null for what they do not know; to us it is the same as nothing. */
function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  if (!Object.values(body).includes(null)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

function expectsReplies(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'deliveryMode' in body && body.deliveryMode === 'expectReplies';
}

const shortText = z.string().max(longestField);
const account = z.looseObject({ id: shortText, name: z.string().nullish() });
const serviceUrl = z.url({ protocol: /^https?$/ }).max(longestField);

const bufferedSchema = z.looseObject({
  type: shortText.min(1),
  id: shortText.optional(),
  channelId: shortText.min(1),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: shortText.min(1),
    conversationType: shortText.nullish(),
    isGroup: z.boolean().nullish(),
  }),
  serviceUrl: serviceUrl.optional(),
  deliveryMode: shortText.optional(),
  text: z.string().optional(),
  locale: shortText.optional(),
  action: shortText.optional(),
  replyToId: shortText.optional(),
  entities: z.array(z.unknown()).optional(),
  attachments: z.array(z.looseObject({ contentType: shortText.nullish() })).optional(),
  membersAdded: z.array(account).optional(),
});

const deliveredSchema = bufferedSchema.extend({ serviceUrl });

/** A channel has a handful of addresses, each to be read once; many come from somebody who makes them up. */
const addresses = new Set<string>();
const mostAddresses = 100;

function isAddress(text: string): boolean {
  if (addresses.has(text)) return true;
  // The schema may take an address that it first mends; such a one is no plain activity.
  if (serviceUrl.safeParse(text).data !== text) return false;
  if (addresses.size >= mostAddresses) addresses.clear();
  addresses.add(text);
  return true;
}

const faultTexts = { de: z.locales.de().localeError, en: z.locales.en().localeError };
