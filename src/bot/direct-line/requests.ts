import { z } from 'zod';
import { DirectLineFault } from './fault.ts';

/** Reads a body by a schema; throws a `DirectLineFault` that names what is missing, else what is wrong. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  if (!isShallow(body)) throw new DirectLineFault('tooDeep', { levels: String(deepest) });
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  if (issue && place !== '' && valueAt(body, issue.path) === undefined) {
    throw new DirectLineFault('missingProperty', { name: place });
  }
  throw new DirectLineFault('badArgument', { fault: [place, issue?.message].filter(Boolean).join(': ') });
}

/** Some clients write null for what they do not know. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

const shortText = z.string().max(200);
const userSchema = z.object({ id: optional(shortText), name: optional(shortText) });

/** Body of tokens/generate. */
export const generateSchema = z.object({
  user: optional(userSchema),
  trustedOrigins: optional(z.array(z.url({ protocol: /^https?$/ })).max(20)),
  locale: optional(shortText),
});

/** Body of the start of a conversation. */
export const startSchema = z.object({ user: optional(userSchema), locale: optional(shortText) });

/** A place in a log as a client got it; empty, or "-" as in addresses of Microsoft's service, is the beginning. */
export const watermarkSchema = z
  .string()
  .regex(/^([0-9a-z]{1,16}-\d{1,15}|-|)$/)
  .transform((watermark) => (watermark === '-' ? '' : watermark));

/** The types of activity that a client may send. */
const types = ['message', 'event', 'typing', 'endOfConversation', 'messageReaction'] as const;

/** An activity from a client: what the bot may read of it. Everything else is ours to set, or dropped. */
export const activitySchema = z.object({
  type: z.enum(types),
  id: optional(shortText),
  from: optional(userSchema),
  text: optional(z.string()),
  textFormat: optional(shortText),
  locale: optional(shortText),
  name: optional(shortText),
  value: z.unknown().optional(),
  valueType: optional(shortText),
  code: optional(shortText),
  replyToId: optional(shortText),
  localTimestamp: optional(shortText),
  localTimezone: optional(shortText),
  attachments: optional(z.array(z.looseObject({ contentType: optional(shortText) }))),
  entities: optional(z.array(z.looseObject({}))),
  channelData: optional(z.looseObject({ clientActivityID: optional(shortText) })),
});

/** What a client sends, checked. */
export type ClientActivity = z.infer<typeof activitySchema>;

/** Deepest nesting of a body; JSON is read at any depth and cannot be written again at many thousands. */
const deepest = 100;

function isShallow(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return true;
}

function valueAt(body: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);
}
