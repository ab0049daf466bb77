import type { Activity } from 'botbuilder';
import type { Card, Element } from '../../src/bot/channels/card-elements.ts';

/** The Adaptive Card that an activity carries. */
export function cardOf(activity: Partial<Activity> | undefined): Card | undefined {
  const attachment = activity?.attachments?.find(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  );
  return attachment?.content;
}

/** All elements and actions of a card, in reading order. */
export function elementsOf(card: Card | undefined): Element[] {
  return card ? [card.body, card.actions].flatMap(walk) : [];
}

/** What a reader sees of a card, one text a line. */
export function readCard(card: Card | undefined): string {
  return elementsOf(card).flatMap(textsOf).map(asShown).join('\n');
}

/** What can be said with the buttons of a card. */
export function sayingsOf(card: Card | undefined): string[] {
  return elementsOf(card).flatMap(({ data }) => {
    const text = (data as { msteams?: { text?: string } } | undefined)?.msteams?.text;
    return text === undefined ? [] : [text];
  });
}

function walk(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  const element = value as Element;
  return [element, ...['items', 'columns', 'actions', 'selectAction'].flatMap((key) => walk(element[key]))];
}

function textsOf({ type, text, facts, label }: Element): string[] {
  if (type === 'TextBlock') return String(text).split('\r');
  if (type === 'FactSet')
    return (facts as { title: string; value: string }[]).flatMap(({ title, value }) => [title, value]);
  return typeof label === 'string' ? [label] : [];
}

/** Markdown and entities as Teams shows them. */
function asShown(text: string): string {
  return text
    .replace(/\\([\\*_`~[\]#|])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
