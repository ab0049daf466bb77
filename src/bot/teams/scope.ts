import type { Activity } from 'botbuilder';

/** The kinds of conversation in Teams. */
export type Scope = 'personal' | 'group' | 'channel';

/** What kind of conversation an activity belongs to; a channel that does not say is taken for a conversation of two. */
export function scopeOf({ conversation }: Pick<Activity, 'conversation'>): Scope {
  if (conversation.conversationType === 'channel') return 'channel';
  if (conversation.conversationType === 'groupChat' || conversation.isGroup === true) return 'group';
  return 'personal';
}

/** The conversation without the thread: "19:…@thread.tacv2;messageid=1" → "19:…@thread.tacv2". */
export function withoutThread(conversation: string): string {
  return conversation.split(';', 1)[0] ?? conversation;
}
