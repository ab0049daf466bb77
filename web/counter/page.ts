import { compass } from '../widget/compass.ts';
import { h } from '../widget/element.ts';
import { warningSign } from '../widget/signs.ts';
import type { Texts } from './texts.ts';

/** The fixed parts of the counter page. */
export interface Page {
  field: HTMLInputElement;
  form: HTMLFormElement;
  /** How the question was read, where it was abbreviated. */
  read: HTMLElement;
  notice: HTMLElement;
  answers: HTMLElement;
  /** Tells screen readers something, in so many milliseconds unless there is more to say before. */
  say(message: string, wait: number): void;
  /** Shows everybody for a moment that something is done. */
  confirm(message: string): void;
  warn(message: string): void;
}

/** Makes the fixed parts. */
export function createPage(text: Texts): Page {
  const field = h('input', {
    id: 'question',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: '500',
    placeholder: text.placeholder,
    'aria-controls': 'next',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-describedby': 'read',
  });
  const form = h('form', { class: 'ask', role: 'search' }, h('label', { for: 'question' }, text.field), field);
  const notice = h('div', { class: 'notice', role: 'alert' });
  const said = h('p', { class: 'sr', role: 'status' });
  const done = h('p', { class: 'done', role: 'status' });
  document.body.append(said, done);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    field,
    form,
    read: h('p', { class: 'read', id: 'read' }),
    notice,
    answers: h('div', { class: 'answers', id: 'answers' }),
    say(message, wait) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        said.textContent = message;
      }, wait);
    },
    confirm(message) {
      clearTimeout(timer);
      said.textContent = '';
      done.textContent = message;
      setTimeout(() => {
        done.textContent = '';
      }, 5000);
    },
    warn(message) {
      notice.replaceChildren(...(message ? [warningSign(), h('p', {}, message)] : []));
    },
  };
}

/** A button of the bar on top, with the letter that does the same together with Alt. */
export function createTool(label: string, key: string, run: () => void): HTMLButtonElement {
  const button = h(
    'button',
    { type: 'button', class: 'tool', 'aria-keyshortcuts': `Alt+${key.toUpperCase()}` },
    label,
    ' ',
    h('kbd', { 'aria-hidden': 'true' }, key.toUpperCase()),
  );
  button.onclick = run;
  return button;
}

/** The head of the page: name, tools, and the same page in the other language. */
export function createHead(text: Texts, tools: readonly HTMLElement[]): HTMLElement {
  const other = document.documentElement.lang === 'en' ? 'de' : 'en';
  const link = h('a', { href: `/counter?ui=${other}`, lang: other, hreflang: other }, text.other);
  link.onclick = () => {
    const parameters = new URLSearchParams(location.search);
    parameters.set('ui', other);
    link.href = `/counter?${parameters}`;
  };
  const hint = h('span', { class: 'hint', 'aria-hidden': 'true' }, 'Alt +');
  return h(
    'header',
    { class: 'top' },
    compass(),
    h('h1', {}, text.name),
    h('div', { class: 'tools' }, hint, ...tools),
    link,
  );
}
