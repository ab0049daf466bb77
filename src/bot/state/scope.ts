import { hash } from 'node:crypto';

/** What stands for a key where something is kept: its hash, since keys name people and conversations. */
export function scopeOfKey(key: string): string {
  return hash('sha256', key, 'base64url').slice(0, 22);
}

/** The scope of a conversation of our own Direct Line: the same that the bot's turns in it have. */
export function logScope(conversation: string): string {
  return scopeOfKey(`directline/${conversation}`);
}
