import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import type { ShownAnswer } from './asker.ts';
import { type Table, tableOf, withColumns } from './comparison.ts';
import { texts } from './texts.ts';

/** What goes to the clipboard: as plain text, and where it has a form also as HTML. */
export interface Copied {
  plain: string;
  html?: string;
}

/** An answer as text with its question and its address. */
export function textOf(answer: ShownAnswer, question: string, address: string): Copied {
  const { orientation } = texts[answer.language].handout;
  return { plain: [question, answer.text, orientation, address].join('\n\n') };
}

/** The figures and facts of an answer as tables for Word and Excel: cells with tabs between, and real tables. */
export function tablesOf(answer: ShownAnswer): Copied {
  const tables = figuresOf(answer);
  return {
    plain: tables.map(({ title, rows }) => [[title], ...rows].map((row) => row.join('\t')).join('\n')).join('\n\n'),
    html: tables.map(htmlOf).join(''),
  };
}

function figuresOf({ comparison, blocks, language }: ShownAnswer): Table[] {
  const { level, amount, only, common, shared } = texts[language].compare;
  if (comparison) {
    const head = ['', common, shared, ...comparison.columns.map((city) => fill(only, { city }))];
    const facts = comparison.facts.map((fact) => [
      fact.title,
      fact.common.join(', '),
      withColumns(fact.shared, comparison.columns).join(', '),
      ...fact.own.map((own) => own.join(', ')),
    ]);
    return [tableOf(comparison, language), { title: '', rows: [head, ...facts] }];
  }
  const ranges = blocks.flatMap((block) =>
    block.type === 'range' ? [[block.label, `${block.figure} ${block.unit}`]] : [],
  );
  const others = blocks.flatMap((block): Table[] => {
    if (block.type === 'table') return [{ title: block.title, rows: [block.columns, ...block.rows] }];
    if (block.type === 'facts')
      return [{ title: block.title ?? '', rows: block.facts.map(({ label, value }) => [label, value]) }];
    if (block.type === 'list') return [{ title: block.title ?? '', rows: block.items.map((item) => [item]) }];
    return [];
  });
  return [...(ranges.length > 0 ? [{ title: '', rows: [[level, amount], ...ranges] }] : []), ...others];
}

function htmlOf({ title, rows }: Table): string {
  const lines = rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell))));
  return h('table', { border: '1' }, title ? h('caption', {}, title) : undefined, ...lines).outerHTML;
}

/** Puts something into the clipboard; where a page has no such right (plain http), by the older way. */
export async function copy({ plain, html }: Copied): Promise<void> {
  if (!navigator.clipboard) {
    copyByCommand({ plain, ...(html && { html }) });
    return;
  }
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/plain', plain), ...(html ? blob('text/html', html) : {}) }),
  ]);
}

function copyByCommand({ plain, html }: Copied): void {
  const fillIn = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fillIn, { once: true });
  document.execCommand('copy');
}

/** Mail programs on Windows take about so many characters of a `mailto:` address. */
const mailLength = 1900;

/** A draft of a mail with the answer, without a recipient. What is too long for a mail program ends at a paragraph. */
export function mailDraft(answer: ShownAnswer, address: string, language: Language): string {
  const { subject, more } = texts[language].mail;
  const draft = (paragraphs: string[]) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\r\n\r\n'))}`;
  const ends = [texts[language].handout.orientation, fill(more, { address })];
  const paragraphs = answer.text.split('\n\n');
  while (paragraphs.length > 1 && draft([...paragraphs, ...ends]).length > mailLength) paragraphs.pop();
  return draft([...paragraphs, ...ends]);
}
