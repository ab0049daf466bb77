import type { Language } from '../../src/knowledge/model.ts';
import resetCss from '../reset.css';
import blocksCss from './blocks.css';
import { createConversation } from './conversation.ts';
import { adopt } from './element.ts';
import panelCss from './panel.css';
import { createPanel } from './panel.ts';
import { createSheet } from './sheet.ts';
import { languageOf } from './texts.ts';
import threadCss from './thread.css';

/** The chat as the loader sees it. */
export interface Chat {
  /** Shows the chat, and asks a question where one is given. */
  open(question?: string): void;
}

/** Builds the chat in the host's shadow root; `base` is the server's address, `opener` the button that got it. */
export type Mount = (host: HTMLElement, base: string, opener: HTMLElement) => Chat;

export const mount: Mount = (host, base, opener) => {
  const { title = 'Karrierelotse', logo, privacy, lang } = host.dataset;
  const language: Language = languageOf(lang || document.documentElement.lang);
  const inline = !host.hasAttribute('launcher');
  const panel = createPanel({ title, logo, privacy }, inline);
  const conversation = createConversation(panel, base, language);
  const root = host.shadowRoot as ShadowRoot;
  adopt(root, resetCss + panelCss + threadCss + blocksCss);
  if (inline) opener.parentElement?.replaceWith(panel.frame);
  else root.append(panel.frame);
  const frame = panel.frame instanceof HTMLDialogElement ? floating(panel.frame) : undefined;

  return {
    open(question) {
      frame?.show();
      panel.input.focus();
      void conversation.resume(question);
    },
  };

  function floating(dialog: HTMLDialogElement) {
    const sheet = createSheet(dialog);
    const close = () => {
      dialog.close();
      conversation.pause();
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    };
    panel.closeButton.onclick = close;
    dialog.onkeydown = (event) => {
      if (event.key !== 'Escape') return;
      // Else the browser closes a modal dialog by itself, and something of the page may listen too.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    dialog.oncancel = (event) => {
      event.preventDefault();
      close();
    };
    return {
      show() {
        opener.setAttribute('aria-expanded', 'true');
        if (!dialog.open) sheet.show();
      },
    };
  }
};
