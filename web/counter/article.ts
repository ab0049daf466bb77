import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import { renderShownAnswer } from './answers.ts';
import type { ShownAnswer } from './asker.ts';
import { type Copied, copy, mailDraft, tablesOf, textOf } from './copy.ts';
import type { Texts } from './texts.ts';

/** An answer in one language with what takes it elsewhere; `copied` is called when it lies in the clipboard. */
export function renderArticle(
  answer: ShownAnswer,
  { text, address, copied }: { text: Texts; address: () => string; copied: () => void },
): HTMLElement {
  const { language } = answer;
  const { copies } = text;
  const button = (label: string, content: () => Copied) => {
    const element = h('button', { type: 'button', class: 'quiet' }, label);
    element.onclick = () => void copy(content()).then(copied);
    return element;
  };
  const mail = h('a', { class: 'quiet', href: mailDraft(answer, address(), language) }, copies.mail);
  const label = fill(text.answerIn, { language: text.languages[language] });
  return h(
    'article',
    { 'aria-label': label },
    h('h2', { class: 'sr' }, label),
    h('div', { class: 'content', lang: language }, ...renderShownAnswer(answer)),
    h(
      'div',
      { class: 'copies', role: 'group', 'aria-label': `${copies.label}, ${text.languages[language]}` },
      button(copies.text, () => textOf(answer, answer.read, address())),
      button(copies.table, () => tablesOf(answer)),
      mail,
    ),
  );
}

/** What stands there before anything is asked. */
export function renderStart(text: Texts): HTMLElement {
  return h('div', { class: 'start' }, h('p', {}, text.start), h('p', {}, text.startKeys));
}
