import { escapeMarkdown } from './markdown.ts';

/** An element or action of an Adaptive Card; `test/teams` holds all that we make against the schema. */
export interface Element {
  type: string;
  [property: string]: unknown;
}

/** An Adaptive Card of the version that Teams shows on every device. */
export interface Card {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.4';
  lang: string;
  fallbackText: string;
  body: Element[];
  actions?: Element[];
}

/** A card of the elements; `fallbackText` is all of it as plain text. */
export function card(lang: string, fallbackText: string, body: Element[], actions: Element[] = []): Card {
  const schema = 'http://adaptivecards.io/schemas/adaptive-card.json';
  const frame = { type: 'AdaptiveCard', $schema: schema, version: '1.4', lang, fallbackText, body } as const;
  return actions.length > 0 ? { ...frame, actions } : frame;
}

/** A card as what is attached to an activity. */
export function attach(content: Card): { contentType: string; content: Card } {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

/** Words that wrap; Markdown in them is shown, not obeyed. */
export function textBlock(text: string, look: Omit<Element, 'type'> = {}): Element {
  return { type: 'TextBlock', text: escapeMarkdown(text), wrap: true, ...look };
}

/** A list, one line an item; `before` items of it stand elsewhere. */
export function listBlock(items: string[], ordered = false, before = 0): Element {
  const lines = items.map((item, at) => `${ordered ? `${before + at + 1}.` : '-'} ${escapeMarkdown(item)}`);
  return { type: 'TextBlock', text: lines.join('\r'), wrap: true, spacing: 'Small' };
}

/** Labels with their values. */
export function factSet(facts: { label: string; value: string }[]): Element {
  return {
    type: 'FactSet',
    facts: facts.map(({ label, value }) => ({ title: escapeMarkdown(label), value: escapeMarkdown(value) })),
  };
}

/** Elements side by side: the first as wide as there is room, the second as wide as it needs. */
export function sideBySide(left: Element[], right: Element[], look: Omit<Element, 'type'> = {}): Element {
  const columns = [
    { type: 'Column', width: 'stretch', items: left },
    { type: 'Column', width: 'auto', items: right },
  ];
  return { type: 'ColumnSet', columns, ...look };
}

/** Elements that belong together. */
export function container(items: Element[], look: Omit<Element, 'type'> = {}): Element {
  return { type: 'Container', items, ...look };
}

/** A button that says a sentence in the user's name; `spoken` is what the bot hears where that is more than the chat shows. */
export function sayAction(title: string, shown = title, spoken = shown): Element {
  const msteams = { type: 'messageBack', displayText: shown, text: spoken, value: { say: spoken } };
  // A client that does not know what Teams makes of `msteams` sends the data as it stands.
  return { type: 'Action.Submit', title, data: { say: spoken, msteams } };
}

/** A button that sends data and the card's inputs. */
export function submitAction(title: string, data: object, look: Omit<Element, 'type'> = {}): Element {
  return { type: 'Action.Submit', title, data, ...look };
}
