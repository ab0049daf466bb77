/** What of an activity matters to find mentions; every field may be missing or empty. */
export interface Mentioning {
  text?: string | undefined;
  recipient?: { id?: string | undefined; name?: string | undefined } | undefined;
  entities?: unknown[] | undefined;
}

/** How the bot is called where a channel does not say. */
const ownName = 'Karrierelotse';

/**
 * The words of a message without the mentions of the bot itself; other people's names stay, without their tags. Entities
 * decide (anybody can type `<at>`), a tag around the bot's own name counts without one. Line breaks stay, other blanks are one.
 */
export function removeMentions(activity: Mentioning): string {
  if (activity.text !== undefined && activity.entities === undefined && isBare(activity.text)) return activity.text;
  const own = ownMentions(activity);
  const names = new Set([ownName, activity.recipient?.name, ...own.names].map(normalise).filter((name) => name !== ''));
  const text = activity.text ?? '';
  const rest = removeLeadingName(removeTexts(removeTags(text, names), own.texts), names);
  return rest === text ? tidy(text) : tidy(rest).replace(/^[\s,:;]+/u, '');
}

/** Most messages hold no sign of a mention, and nothing that has to be tidied. */
function isBare(text: string): boolean {
  return unmarked.test(text) && !text.includes('  ') && text === text.trim();
}

const unmarked = /^[ !-%'-;=?A-~äöüÄÖÜß€]*$/;

interface OwnMentions {
  texts: string[];
  names: string[];
}

function ownMentions({ entities = [], recipient }: Mentioning): OwnMentions {
  const own = entities.map(readMention).filter((mention) => mention?.id !== undefined && mention.id === recipient?.id);
  const texts = own.map((mention) => mention?.text ?? '').filter((text) => text.trim() !== '');
  return { texts, names: [...own.map((mention) => mention?.name ?? ''), ...texts.map(withoutTags)] };
}

function readMention(entity: unknown): { id?: string; name?: string; text?: string } | undefined {
  if (!isRecord(entity) || entity.type !== 'mention' || !isRecord(entity.mentioned)) return undefined;
  const { mentioned, text } = entity;
  return { ...stringAt('id', mentioned.id), ...stringAt('name', mentioned.name), ...stringAt('text', text) };
}

function removeTexts(text: string, mentions: string[]): string {
  const longestFirst = mentions.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, mention) => rest.replaceAll(mention, ' '), text);
}

/** Teams splits a name of several words into several tags: a run of tags counts as one where all of it is the name. */
function removeTags(text: string, names: Set<string>): string {
  return text.replace(/(?:<at\b[^<>]*>[^<>]*<\/at>(?:\s|&nbsp;)*)+/giu, (run) => {
    if (names.has(normalise(run)) || names.has(normalise(run).replaceAll(' ', ''))) return ' ';
    return run.replace(/<at\b[^<>]*>([^<>]*)<\/at>/giu, (_, name: string) => (names.has(normalise(name)) ? ' ' : name));
  });
}

function removeLeadingName(text: string, names: Set<string>): string {
  const leading = /^(?:\s|&nbsp;)*@(.*)$/su.exec(text)?.[1];
  if (leading === undefined) return text;
  const name = [...names].find((candidate) => leading.toLowerCase().startsWith(candidate));
  const rest = name === undefined ? undefined : leading.slice(name.length);
  return rest === undefined || /^[\p{L}\p{N}]/u.test(rest) ? text : rest;
}

function tidy(text: string): string {
  return decodeEntities(text)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
}

function normalise(text: string | undefined): string {
  return tidy(withoutTags(text ?? ''))
    .replaceAll('\n', ' ')
    .toLowerCase();
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/gu, ' ');
}

function decodeEntities(text: string): string {
  return text.replace(/&(nbsp|lt|gt|quot|apos|#39|amp);/giu, (entity) => characters[entity.toLowerCase()] ?? entity);
}

function stringAt<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]?: string }) : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const characters: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};
