/**
 * Whether an activity is beyond doubt what it should be: most are, and to look at the fields that are read takes a tenth of
 * what a schema takes. Says no where it would have to look closer; then the schema decides. `isAddress` is asked for `serviceUrl`.
 */
export function isPlainActivity(body: unknown, isAddress: (text: string) => boolean): boolean {
  if (!isObject(body) || Array.isArray(body) || Object.hasOwn(body, '__proto__')) return false;
  for (const field in body) if (body[field] === null) return false;
  const { type, channelId, serviceUrl, deliveryMode, from, recipient, conversation, text } = body;
  return (
    isShort(type) &&
    isShort(channelId) &&
    type !== '' &&
    channelId !== '' &&
    isAccount(from) &&
    isAccount(recipient) &&
    isConversation(conversation) &&
    (text === undefined || typeof text === 'string') &&
    (serviceUrl === undefined ? deliveryMode === 'expectReplies' : isShort(serviceUrl) && isAddress(serviceUrl)) &&
    shortFields.every((field) => body[field] === undefined || isShort(body[field])) &&
    listFields.every((field) => body[field] === undefined) &&
    (body.entities === undefined || Array.isArray(body.entities))
  );
}

const shortFields = ['id', 'deliveryMode', 'locale', 'action', 'replyToId'];
const listFields = ['attachments', 'membersAdded'];

/** Most UTF-16 units of a field that is no text. */
export const longestField = 2000;

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestField;
}

function isAccount(value: unknown): boolean {
  return isObject(value) && isShort(value.id) && (value.name === undefined || typeof value.name === 'string');
}

function isConversation(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, conversationType, isGroup } = value;
  return (
    isShort(id) &&
    id !== '' &&
    (conversationType === undefined || isShort(conversationType)) &&
    (isGroup === undefined || typeof isGroup === 'boolean')
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
