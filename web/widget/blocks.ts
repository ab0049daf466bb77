import type { Answer, Block, SourceRef } from '../../src/dialogs/answer.ts';
import type { Language } from '../../src/knowledge/model.ts';
import { h } from './element.ts';
import { linked } from './links.ts';
import { renderRange } from './range.ts';
import { warningSign } from './signs.ts';
import { fill, texts } from './texts.ts';

/** An answer as elements: its blocks in order, then the sources. Throws on what it does not know: the caller has the text. */
export function renderAnswer({
  blocks,
  sources,
  language,
}: Pick<Answer, 'blocks' | 'sources' | 'language'>): HTMLElement[] {
  const elements = blocks.map((block) => renderBlock(block, language));
  return sources.length > 0 ? [...elements, renderSources(sources, language)] : elements;
}

function renderBlock(block: Block, language: Language): HTMLElement {
  switch (block.type) {
    case 'heading':
      return h('h3', {}, block.text);
    case 'text':
      return h('p', {}, linked(block.text));
    case 'note':
      return renderNote(block, language);
    case 'list':
      return titled(block.title, renderList(block.items, block.ordered));
    case 'facts':
      return titled(
        block.title,
        h('dl', {}, ...block.facts.flatMap(({ label, value }) => [h('dt', {}, label), h('dd', {}, linked(value))])),
      );
    case 'table':
      return renderTable(block);
    case 'range':
      return renderRange(block, language);
    default:
      throw new TypeError('unknown block');
  }
}

function renderNote({ text, tone }: Block & { type: 'note' }, language: Language): HTMLElement {
  if (tone !== 'warning') return h('p', { class: 'note' }, linked(text));
  const sign = warningSign(texts[language].warning);
  return h('div', { class: 'note warning' }, sign, h('p', {}, linked(text)));
}

function renderList(items: string[], ordered = false): HTMLElement {
  return h(ordered ? 'ol' : 'ul', {}, ...items.map((item) => h('li', {}, linked(item))));
}

function titled(title: string | undefined, content: HTMLElement): HTMLElement {
  return title ? h('section', {}, h('h3', {}, title), content) : content;
}

/** The wrapper scrolls where a table is wider than the chat, so it can take the focus. */
function renderTable({ title, columns, rows }: Block & { type: 'table' }): HTMLElement {
  const head = columns.map((column) => h('th', { scope: 'col' }, column));
  const body = rows.map(([first = '', ...cells]) =>
    h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, cell))),
  );
  return h(
    'div',
    { class: 'wide', role: 'region', 'aria-label': title, tabindex: '0' },
    h('table', {}, h('caption', {}, title), h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...body)),
  );
}

/** One muted line that opens to the sections; without a section there is nothing to open. */
function renderSources(sources: SourceRef[], language: Language): HTMLElement {
  const { source, sources: several, section: inSection } = texts[language];
  const titles = [...new Set(sources.map(({ title }) => title))];
  const [title = ''] = titles;
  const line = titles.length === 1 ? fill(source, { title }) : fill(several, { count: titles.length });
  const items = sources.map(({ title, section }) => (section ? fill(inSection, { title, section }) : title));
  if (titles.length === 1 && items.every((item) => item === title)) return h('p', { class: 'source' }, line);
  return h('details', { class: 'source' }, h('summary', {}, line), renderList([...new Set(items)]));
}
