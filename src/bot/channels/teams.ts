import type { Answer } from '../../dialogs/answer.ts';
import type { Translate } from '../../i18n.ts';
import { answerCard } from './card.ts';
import { attach, type Card } from './card-elements.ts';
import { escapeMarkdown } from './markdown.ts';
import { joinPlain, type Line, paragraphsOf } from './paragraphs.ts';
import type { Render } from './render.ts';
import { suggestionLines } from './suggestions.ts';

/** Most bytes of a card: safe under every limit that Teams' own documents name. */
export const largestCard = 20_000;

/**
 * Microsoft Teams: a card. There is no `text` beside it, since Teams makes two messages of that; all of it as plain text is
 * the card's `fallbackText`, and its beginning the `summary` for notifications. What is too large for a card is Markdown.
 */
export const teams: Render = (answer, { t, group, question }) => {
  const layout = { t, group, question, buttons: true };
  const fitting = [true, false].map((pictures) => answerCard(answer, { ...layout, pictures })).find(fits);
  if (!fitting) return { text: markdownOf(answer, t), textFormat: 'markdown', summary: summaryOf(answer, t) };
  return { attachments: [attach(fitting)], summary: summaryOf(answer, t) };
};

/** The first paragraph with a word to it, for a notification or a list of chats. */
export function summaryOf(answer: Answer, t: Translate): string {
  const [first = [], second = []] = paragraphsOf(answer, t);
  const lead = first.some(({ role }) => role === 'heading' || role === 'text') ? [first, second] : [first];
  return joinPlain(lead)
    .replace(/\s*\n+\s*/gu, ' ')
    .slice(0, 400);
}

function fits(card: Card): boolean {
  return Buffer.byteLength(JSON.stringify(card)) <= largestCard;
}

/** Teams' Markdown loses a single line break, so every line is a paragraph. */
function markdownOf(answer: Answer, t: Translate): string {
  return [...paragraphsOf(answer, t), suggestionLines(answer.suggestions, t)].flat().map(markdown).join('\n\n');
}

function markdown({ role, text }: Line): string {
  if (role === 'item') return /^- /.test(text) ? `- ${escapeMarkdown(text.slice(2))}` : escapeMarkdown(text);
  const bold = role === 'heading' || role === 'figure';
  return bold ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);
}
