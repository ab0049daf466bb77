import type { Language } from '../../src/knowledge/model.ts';
import { compass } from './compass.ts';
import { h } from './element.ts';
import { lineSign, warningSign } from './signs.ts';
import { type Texts, texts } from './texts.ts';

/** What the operator sets by attributes. */
export interface Brand {
  title: string;
  logo: string | undefined;
  privacy: string | undefined;
}

/** The frame of the chat: header, log, status line, field. Its labels follow `speak`. */
export interface Panel {
  frame: HTMLDialogElement | HTMLElement;
  log: HTMLElement;
  /** Shows a line about the connection; empty takes it away. */
  warn(text: string): void;
  form: HTMLFormElement;
  input: HTMLTextAreaElement;
  languageButton: HTMLButtonElement;
  /** Asks for Einfache Sprache; there only in German. */
  plainButton: HTMLButtonElement;
  closeButton: HTMLButtonElement;
  /** Has a screen reader say a short text once. */
  announce(text: string): void;
  /** Puts all labels into a language. */
  speak(language: Language): void;
}

type Label = (text: Texts) => void;

/** Builds the frame: a dialog, or a region of the page. */
export function createPanel(brand: Brand, inline: boolean): Panel {
  const labels: Label[] = [];
  const live = h('div', { class: 'sr', role: 'status' });
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'off', tabindex: '0' });
  const status = h('p', { class: 'status', hidden: '' });
  const { header, languageButton, closeButton } = createHeader(brand, inline, labels);
  const { form, input } = createForm(labels);
  const plainButton = h('button', { class: 'plain', type: 'button' });
  log.append(createNotice(brand, labels), plainButton);
  labels.push((text) => log.setAttribute('aria-label', text.log));
  const attributes = { class: 'panel', 'aria-label': brand.title };
  const parts = [header, log, status, form, live];
  const frame = inline ? h('section', attributes, ...parts) : h('dialog', attributes, ...parts);
  const speak = (language: Language) => {
    frame.lang = language;
    for (const label of labels) label(texts[language]);
    plainButton.textContent = texts[language].plain;
    plainButton.hidden = language !== 'de';
    languageButton.lang = language === 'de' ? 'en' : 'de';
    languageButton.textContent = language === 'de' ? 'English' : 'Deutsch';
  };
  // A new element is announced even where it says the same as the one before; later nobody should come across it.
  const announce = (text: string) => {
    const words = h('p', {}, text);
    live.replaceChildren(words);
    setTimeout(() => words.remove(), 8000);
  };
  const warn = (text: string) => {
    status.hidden = text === '';
    status.replaceChildren(warningSign(), text);
  };
  return { frame, log, warn, form, input, languageButton, plainButton, closeButton, announce, speak };
}

function createHeader({ title, logo }: Brand, inline: boolean, labels: Label[]) {
  const role = h('p', { class: 'role' });
  const languageButton = h('button', { class: 'plain', type: 'button' });
  const closeButton = h('button', { class: 'plain icon', type: 'button' }, lineSign('M5 5l14 14M19 5 5 19'));
  labels.push((text) => {
    role.textContent = text.assistant;
    closeButton.setAttribute('aria-label', text.close);
  });
  const sign = logo ? h('img', { class: 'logo', src: logo, alt: '' }) : compass();
  const header = h('div', { class: 'head' }, sign, h('div', {}, h('h2', {}, title), role), languageButton);
  if (!inline) header.append(closeButton);
  return { header, languageButton, closeButton };
}

/** Says before the first message that this is a machine, and where the operator tells what becomes of the words. */
function createNotice({ privacy }: Brand, labels: Label[]): HTMLElement {
  const words = h('span');
  const notice = h('p', { class: 'notice' }, words);
  const link = h('a', { target: '_blank', rel: 'noopener', href: privacy });
  // Only addresses of the web: a script's would run.
  if (privacy && /^https?:/.test(link.href)) notice.append(' ', link);
  labels.push((text) => {
    words.textContent = text.notice;
    link.replaceChildren(text.privacy, h('span', { class: 'sr' }, ` (${text.newTab})`));
  });
  return notice;
}

function createForm(labels: Label[]) {
  const input = h('textarea', { rows: '1', maxlength: '1000', enterkeyhint: 'send', autocomplete: 'off' });
  const button = h('button', { class: 'send', type: 'submit' }, lineSign('M4 12h15M13 6l6 6-6 6'));
  labels.push((text) => {
    input.setAttribute('aria-label', text.question);
    input.placeholder = text.placeholder;
    button.setAttribute('aria-label', text.send);
  });
  const form = h('form', {}, input, button);
  input.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  };
  return { form, input };
}
