import type { Language } from '../../src/knowledge/model.ts';
import { h } from '../widget/element.ts';
import { fill } from '../widget/texts.ts';
import { renderShownAnswer } from './answers.ts';
import { inLanguage, type Shown, type ShownAnswer } from './asker.ts';
import { createChoice, createDialog } from './dialog.ts';
import { clientAddress, type State } from './state.ts';
import { type Texts, texts } from './texts.ts';

/** The hand-out: one A4 page, shown before it is printed. The browser's own printing gives the same page. */
export interface Handout {
  element: HTMLElement;
  /** What is printed, outside of the dialog. */
  sheet: HTMLElement;
  /** The answers to be printed; without any the sheet is empty. */
  show(shown: Shown | undefined, state: State): void;
  open(): void;
}

/** Makes the hand-out with the office's letterhead. */
export function createHandout(text: Texts, letterhead: readonly string[]): Handout {
  const { element, body } = createDialog('handout', text.handout.title, text.close);
  const sheet = h('div', { class: 'sheet' });
  const preview = h('div', { class: 'preview' });
  const print = h('button', { type: 'button', class: 'main' }, text.handout.print);
  let current: { shown: Shown; state: State } | undefined;
  const options = [...Object.entries(text.languages)] as ['de' | 'en' | 'both', string][];
  const choice = createChoice('handout-language', text.handout.language, options, (value) => {
    if (current) show(current.shown, { ...current.state, shown: value });
    fillPreview();
  });
  body.append(h('div', { class: 'row' }, choice.element, print), preview);
  print.onclick = () => window.print();
  element.onclose = () => preview.replaceChildren();

  function show(shown: Shown | undefined, state: State): void {
    current = shown && { shown, state };
    const answers = inLanguage(shown?.answers ?? [], state.shown);
    sheet.replaceChildren(...(shown && answers.length > 0 ? pageOf(answers, state, letterhead) : []));
    choice.set(state.shown);
  }

  function fillPreview(): void {
    fitOnPage(sheet);
    preview.replaceChildren(...[...sheet.children].map((child) => child.cloneNode(true)));
  }

  addEventListener('beforeprint', () => fitOnPage(sheet));
  return {
    element,
    sheet,
    show,
    open() {
      fillPreview();
      element.showModal();
      print.focus();
    },
  };
}

function pageOf(answers: readonly ShownAnswer[], state: State, letterhead: readonly string[]): HTMLElement[] {
  const languages = answers.map(({ language }) => language);
  const [first = 'de'] = languages;
  const each = (make: (language: Language) => string) =>
    languages.map((language) => h('p', { lang: language }, make(language)));
  const address = clientAddress(state, first);
  return [
    h(
      'header',
      {},
      h('div', { class: 'letterhead' }, ...letterhead.map((line) => h('p', {}, line))),
      h(
        'p',
        { class: 'date' },
        new Date().toLocaleDateString(first === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long' }),
      ),
    ),
    h('h1', {}, ...languages.map((language) => h('span', { lang: language }, texts[language].handout.heading))),
    h('p', { class: 'asked' }, [...new Set(answers.map(({ read }) => read))].join(' / ')),
    h(
      'div',
      { class: `columns of-${answers.length}` },
      ...answers.map((answer) => h('div', { lang: answer.language }, ...openSources(renderShownAnswer(answer)))),
    ),
    h('p', { class: 'cut', hidden: '' }, fill(texts[first].handout.cut, { address })),
    h('div', { class: 'orientation' }, ...each((language) => texts[language].handout.orientation)),
    h('div', { class: 'notes' }, h('p', {}, languages.map((language) => texts[language].handout.notes).join(' / '))),
    h('footer', {}, h('p', {}, texts[first].handout.made), h('p', {}, address)),
  ];
}

/** On paper nothing can be opened. */
function openSources(elements: HTMLElement[]): HTMLElement[] {
  for (const element of elements) if (element instanceof HTMLDetailsElement) element.open = true;
  return elements;
}

/** Letters get smaller before anything is left out, and smaller still where leaving out is not enough. */
const sizes = { whole: ['size-11', 'size-10', 'size-9'], cut: ['size-9', 'size-8'] };

/**
 * Makes everything fit on one page. Where that takes leaving out parts of a comparison, those that fit stay, the same in
 * both languages, and the page says that it is cut; a table alone is not missed, as the chart has its figures.
 */
function fitOnPage(sheet: HTMLElement): void {
  const cut = sheet.querySelector<HTMLElement>('.cut');
  if (!cut) return;
  const parts = [...sheet.querySelectorAll<HTMLElement>('[data-spare]')];
  const show = (name: string | undefined, shown: boolean) => {
    for (const part of parts) if (name === undefined || part.dataset.spare === name) part.hidden = !shown;
  };
  const fits = (size: string) => {
    sheet.className = `sheet measured ${size}`;
    return sheet.scrollHeight <= sheet.clientHeight;
  };
  cut.hidden = true;
  show(undefined, true);
  if (!sizes.whole.some(fits)) {
    show(undefined, false);
    cut.hidden = false;
    const size = sizes.cut.find(fits) ?? 'size-8';
    const names = new Set(parts.map(({ dataset }) => dataset.spare ?? ''));
    for (const name of [...names].sort((a, b) => Number(a === 'table') - Number(b === 'table'))) {
      show(name, true);
      if (!fits(size)) show(name, false);
    }
    cut.hidden = parts.every(({ hidden, dataset }) => !hidden || dataset.spare === 'table');
  }
  sheet.classList.remove('measured');
}
