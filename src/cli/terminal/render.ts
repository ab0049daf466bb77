import { styleText } from 'node:util';
import { type Line, type LineRole, paragraphsOf } from '../../bot/channels/paragraphs.ts';
import type { Answer } from '../../dialogs/answer.ts';
import type { Translate } from '../../i18n.ts';

/** How an answer is shown: `width` in characters, undefined does not wrap. */
export interface TerminalLook {
  colour: boolean;
  width: number | undefined;
}

/** An answer for a terminal: its paragraphs, then the suggestions with the numbers that can be typed for them. */
export function renderTerminal(answer: Answer, t: Translate, look: TerminalLook): string {
  const paragraphs = paragraphsOf(answer, t).map((lines) => lines.map((line) => renderLine(line, look)).join('\n'));
  const suggestions = answer.suggestions.map((text, index) => `${paint('cyan', `${index + 1}`, look)}  ${text}`);
  return [...paragraphs, suggestions.join('\n')].filter((paragraph) => paragraph !== '').join('\n\n');
}

function renderLine({ role, text }: Line, look: TerminalLook): string {
  const wrapped = wrap(text, look.width, role === 'item' ? '  ' : '');
  const style = styles[role];
  return style ? paint(style, wrapped, look) : wrapped;
}

function paint(style: Style, text: string, { colour }: TerminalLook): string {
  return colour ? styleText(style, text, { validateStream: false }) : text;
}

/** Breaks at blanks; a word that is longer than the line stays whole. */
function wrap(text: string, width: number | undefined, indent: string): string {
  if (width === undefined) return text;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines.join('\n');
}

type Style = Parameters<typeof styleText>[0];

const styles: Partial<Record<LineRole, Style>> = {
  heading: 'bold',
  figure: ['bold', 'cyan'],
  warning: 'yellow',
  source: 'dim',
};
