import { h } from '../widget/element.ts';

/** A modal dialog with a heading and a button that closes it; Esc closes it too. Focus goes back to where it was. */
export function createDialog(
  id: string,
  title: string,
  close: string,
): { element: HTMLDialogElement; body: HTMLElement } {
  const button = h('button', { type: 'button', class: 'quiet' }, close);
  const body = h('div', { class: 'body' });
  const heading = h('h2', { id: `${id}-title`, tabindex: '-1' }, title);
  const element = h(
    'dialog',
    { id, 'aria-labelledby': `${id}-title` },
    h('div', { class: 'dialog-head' }, heading, button),
    body,
  );
  button.onclick = () => element.close();
  return { element, body };
}

/** Radio buttons in a row; `choose` is told of every choice. */
export function createChoice<Value extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [Value, string])[],
  choose: (value: Value) => void,
): { element: HTMLElement; set(value: Value): void } {
  const inputs = options.map(([value]) => h('input', { type: 'radio', name, value }));
  options.forEach(([value], at) => {
    inputs[at]?.addEventListener('change', () => choose(value));
  });
  const element = h(
    'fieldset',
    { class: 'choice' },
    h('legend', {}, legend),
    ...options.map(([, label], at) => h('label', {}, inputs[at], h('span', {}, label))),
  );
  return {
    element,
    set(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}
