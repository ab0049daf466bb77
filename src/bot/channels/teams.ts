import { type Line, paragraphsOf } from './paragraphs.ts';
import type { Render } from './render.ts';
import { suggestActions, suggestionLines } from './suggestions.ts';

/**
 * Microsoft Teams: its Markdown, in which a single line break is lost, so every line is a paragraph. Buttons only in
 * personal chats: groups and channels do not show them.
 */
export const teams: Render = (answer, { t, group }) => ({
  text: [...paragraphsOf(answer, t), group ? suggestionLines(answer.suggestions, t) : []]
    .flat()
    .map(markdown)
    .join('\n\n'),
  textFormat: 'markdown',
  ...(group ? {} : suggestActions(answer.suggestions)),
});

function markdown({ role, text }: Line): string {
  if (role === 'item') return `- ${escapeMarkdown(text.slice(2))}`;
  const bold = role === 'heading' || role === 'figure';
  return bold ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text);
}

/** Texts may quote what the user typed; it must not become a link, an image or markup for everybody in the channel. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_`~[\]#|]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/\s*\n\s*/gu, '\n\n');
}
