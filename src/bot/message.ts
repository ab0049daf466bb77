import type { Activity } from 'botbuilder';
import type { Message } from '../dialogs/converse.ts';
import type { Language } from '../knowledge/model.ts';
import { removeMentions } from './teams/mentions.ts';

/** Longest question in UTF-16 units that the core sees; what is longer is cut. */
export const longestText = 4000;

/** What a message activity says: its words without mentions of the bot and characters that no one typed; may be empty. */
export function readMessage(activity: Activity): Message {
  const { recipient, entities } = activity;
  // Cut before the mentions are sought too: their removal should not have to read 100 kB.
  const said = withoutCard(activity.text) || sayingOf(activity.value);
  const text = removeMentions({ text: said?.slice(0, 2 * longestText), recipient, entities });
  return { text: onlyTyped(text.slice(0, longestText)), locale: localeOf(activity) };
}

/** Text without `<` has no card in it, and to see that takes less than to look for one. */
function withoutCard(text: string | undefined): string | undefined {
  return text?.includes('<') ? text.replace(insertedCard, ' ') : text;
}

/** The message is nothing but a card that its sender looked up and put there: it is meant for the other people. */
export function isInsertedCard({ text }: Message, activity: Activity): boolean {
  return text === '' && insertedCard.test(activity.text ?? '');
}

/** What Teams writes into the text for a card of a message extension. */
const insertedCard = /<span[^<>]*\binline-compose-card\b(?:[\s\S]*<\/span>|[\s\S]*$)/iu;

/** The sentence of a card's button, where the client sends the button's data instead of its words. */
function sayingOf(value: unknown): string | undefined {
  const say = typeof value === 'object' && value !== null && 'say' in value ? value.say : undefined;
  return typeof say === 'string' ? say : undefined;
}

/** The message carries something other than words: a picture, a file. Teams repeats the words themselves as HTML. */
export function hasFiles({ attachments }: Activity): boolean {
  return attachments?.some(({ contentType }) => contentType && !contentType.startsWith('text/')) ?? false;
}

/** The locale of the sender's client, where the channel tells it in one of the two places. */
export function localeOf({ locale, entities }: Pick<Activity, 'locale' | 'entities'>): string | undefined {
  // What a channel puts into this list is checked by nobody before us.
  const client = entities?.find((entity) => entity?.type === 'clientInfo');
  return locale ?? (typeof client?.locale === 'string' ? client.locale : undefined);
}

/** The language to start with, by the locale of the channel; German where it does not say. */
export function seedLanguage(locale: string | undefined): Language {
  return !locale || /^de\b/i.test(locale) ? 'de' : 'en';
}

/** What is neither printable ASCII nor a letter of it with a mark. */
const unseen = /[^ -~\u00a1-\u024f€]/;

/** Without control characters (but line breaks and tabs) and halves of characters, which a cut or a client may leave. */
function onlyTyped(text: string): string {
  return unseen.test(text) ? text.replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ').trim() : text.trim();
}
