import { launcher as de } from '../../locales/de/widget.json';
import { launcher as en } from '../../locales/en/widget.json';
import tokensCss from '../tokens.css';
import { paintBrand } from './brand.ts';
import type { Chat, Mount } from './chat.ts';
import { compass } from './compass.ts';
import { adopt, h } from './element.ts';
import launcherCss from './launcher.css';

/** The address of the chat's bundle, relative to widget.js; scripts/build.mjs fills it in. */
declare const CHAT_BUNDLE: string;

const tag = 'karrierelotse-chat';
const script = document.currentScript as HTMLScriptElement | null;
const base = new URL('.', script?.src || location.href).href;

/**
 * `<karrierelotse-chat>`: a button (attribute `launcher`) or a card in the page. Until somebody opens it, it loads
 * nothing, connects to nothing and keeps nothing.
 */
class KarrierelotseChat extends HTMLElement {
  #chat: Chat | undefined;
  #attempts = 0;
  #button = h('button', { class: 'launch', type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' });
  #failed = h('p', { class: 'failed', role: 'alert' });

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    adopt(root, tokensCss + launcherCss);
    paintBrand(this, this.dataset.accent);
    const floating = this.hasAttribute('launcher');
    const text = this.#text();
    this.#button.append(compass(), h('span', { class: 'label' }, floating ? text.label : text.open));
    if (floating) this.#button.append(h('span', { class: 'sr' }, text.open));
    else this.#button.removeAttribute('aria-haspopup');
    this.#button.onclick = () => this.open();
    root.append(
      floating
        ? h('div', {}, this.#failed, this.#button)
        : h('div', { class: 'start' }, h('p', {}, text.intro), this.#button, this.#failed),
    );
  }

  /** Opens the chat, and asks a question right away where one is given. */
  async open(question?: string): Promise<void> {
    this.#button.setAttribute('aria-busy', 'true');
    this.#failed.textContent = '';
    try {
      this.#chat ??= await this.#load();
      this.#chat.open(question);
    } catch {
      this.#failed.textContent = this.#text().failed;
    }
    this.#button.removeAttribute('aria-busy');
  }

  async #load(): Promise<Chat> {
    // Some browsers remember a module that could not be fetched, so each attempt has its own address.
    const attempt = this.#attempts++ ? `&attempt=${this.#attempts}` : '';
    const { mount }: { mount: Mount } = await import(base + CHAT_BUNDLE + attempt);
    return mount(this, base, this.#button);
  }

  #text(): typeof de {
    return /^en/i.test(this.dataset.lang || document.documentElement.lang) ? en : de;
  }
}

if (!customElements.get(tag)) {
  customElements.define(tag, KarrierelotseChat);
  if (!document.querySelector(tag)) {
    const chat = h(tag as 'div', { launcher: '' });
    Object.assign(chat.dataset, script?.dataset);
    document.body.append(chat);
  }
  // Any button of the page opens the chat too: <button data-karrierelotse="a question, or nothing">.
  document.addEventListener('click', ({ target }) => {
    const opener = target instanceof Element && target.closest<HTMLElement>('[data-karrierelotse]');
    if (opener) document.querySelector<KarrierelotseChat>(tag)?.open(opener.dataset.karrierelotse);
  });
}
