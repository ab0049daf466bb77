import { h } from '../widget/element.ts';

/** What can be asked next, under the field: the arrow keys go through it while the focus stays in the field. */
export interface Suggestions {
  element: HTMLElement;
  show(titles: readonly string[], lang: string): void;
  /** Goes on by one, with -1 back by one, round and round. */
  move(step: 1 | -1): void;
  /** The one that the arrow keys have reached. */
  active(): string | undefined;
  reset(): void;
}

/** Ties the list to the field as a combobox; `take` gets what is clicked. */
export function createSuggestions(field: HTMLInputElement, label: string, take: (title: string) => void): Suggestions {
  const element = h('div', { class: 'next', role: 'listbox', id: 'next', 'aria-label': label });
  let at = -1;

  function mark(next: number): void {
    at = next;
    [...element.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const current = element.children[at];
    if (current) field.setAttribute('aria-activedescendant', current.id);
    else field.removeAttribute('aria-activedescendant');
    current?.scrollIntoView({ block: 'nearest' });
  }

  return {
    element,
    show(titles, lang) {
      element.lang = lang;
      element.hidden = titles.length === 0;
      field.setAttribute('aria-expanded', String(titles.length > 0));
      element.replaceChildren(
        ...titles.map((title, index) => {
          const option = h('div', { role: 'option', id: `next-${index}`, 'aria-selected': 'false' }, title);
          option.onclick = () => take(title);
          return option;
        }),
      );
      mark(-1);
    },
    move(step) {
      const count = element.children.length;
      if (count > 0) mark(at < 0 && step < 0 ? count - 1 : (at + step + count) % count);
    },
    active: () => element.children[at]?.textContent ?? undefined,
    reset: () => mark(-1),
  };
}
