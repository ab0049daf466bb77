import type { Answer, Block } from '../../dialogs/answer.ts';
import type { Translate } from '../../i18n.ts';

/** What a line is, for renderers that set it apart. */
export type LineRole = 'heading' | 'text' | 'figure' | 'item' | 'warning' | 'source';

/** One line of an answer as plain text. */
export interface Line {
  role: LineRole;
  text: string;
}

/**
 * An answer as plain text, complete without any card: paragraphs of lines, one for each block, the sources last. Only the
 * graphics of a range (ticks and marker) are left out: their figures belong to other questions or stand in a text block.
 */
export function paragraphsOf(answer: Pick<Answer, 'blocks' | 'sources' | 'wording'>, t: Translate): Line[][] {
  const blocks = answer.blocks.map((block) => linesOf(block));
  return [...blocks, sourceLines(answer, t)].filter((lines) => lines.length > 0);
}

/** Lines under each other, paragraphs apart. */
export function joinPlain(paragraphs: Line[][]): string {
  const joined = paragraphs.map((lines) => lines.map((line) => line.text).join('\n'));
  return joined.filter((paragraph) => paragraph !== '').join('\n\n');
}

function linesOf(block: Block): Line[] {
  switch (block.type) {
    case 'heading':
      return [line('heading', block.text)];
    case 'text':
      return [line('text', block.text)];
    case 'note':
      return [line(block.tone === 'warning' ? 'warning' : 'text', block.text)];
    case 'list':
      return [
        ...titleLines(block.title),
        ...block.items.map((item, at) => line('item', `${block.ordered ? `${at + 1}.` : '-'} ${item}`)),
      ];
    case 'facts':
      return [
        ...titleLines(block.title),
        ...block.facts.map(({ label, value }) => line('item', `- ${label}: ${value}`)),
      ];
    case 'table':
      return [line('text', block.title), ...block.rows.map((row) => line('item', tableRow(block.columns, row)))];
    case 'range':
      return [line('figure', `${block.label}: ${block.figure} ${block.unit}`.trim()), ...titleLines(block.detail)];
  }
}

/** "- Dresden: Einstieg 2.200 €; erfahren 2.800 €": the first cell names the row, so its column needs no name. */
function tableRow(columns: string[], [first = '', ...cells]: string[]): string {
  const named = cells.map((cell, index) => `${columns[index + 1] ?? ''} ${cell}`.trim());
  return `- ${first}: ${named.join('; ')}`;
}

function titleLines(title: string | undefined): Line[] {
  return title ? [line('text', title)] : [];
}

/** All in one line; in Einfache Sprache several have a line each. */
function sourceLines({ sources, wording }: Pick<Answer, 'sources' | 'wording'>, t: Translate): Line[] {
  const names = sources.map(({ title, section }) => (section ? t('shell.section', { title, section }) : title));
  const list = [...new Set(names)];
  if (list.length === 0) return [];
  const head = line('source', t('shell.source', { count: list.length, list: list.join('; ') }));
  return wording === 'plain' && list.length > 1 ? [head, ...list.map((name) => line('source', `- ${name}`))] : [head];
}

function line(role: LineRole, text: string): Line {
  return { role, text };
}
