import { h } from '../widget/element.ts';
import { createDialog } from './dialog.ts';
import type { Texts } from './texts.ts';

/** The list of keys and abbreviations, with a switch for the single keys. */
export function createHelp(
  text: Texts,
  setSingleKeys: (on: boolean) => void,
): { element: HTMLElement; open(on: boolean): void } {
  const { element, body } = createDialog('help', text.help.title, text.close);
  const box = h('input', { type: 'checkbox' });
  box.onchange = () => setSingleKeys(box.checked);
  const rows = Object.values(text.help.keys).map(({ keys, meaning }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, ...keys.split(' ').flatMap((key) => [h('kbd', {}, key), ' '])),
      h('td', {}, meaning),
    ),
  );
  body.append(
    h('table', { class: 'keys' }, h('caption', {}, text.help.caption), h('tbody', {}, ...rows)),
    h('p', {}, h('label', {}, box, ' ', text.help.single)),
    h('h3', {}, text.help.codesTitle),
    h('p', {}, text.help.codes),
    h('p', {}, text.help.privacy),
  );
  return {
    element,
    open(on) {
      box.checked = on;
      element.showModal();
    },
  };
}
