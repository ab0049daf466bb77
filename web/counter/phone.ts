import { encodeQR } from 'qr';
import type { Language } from '../../src/knowledge/model.ts';
import { h, s } from '../widget/element.ts';
import { createChoice, createDialog } from './dialog.ts';
import { clientAddress, type State } from './state.ts';
import type { Texts } from './texts.ts';

/** The client's side: a code for a phone. It carries the address of the answer, and nothing else. */
export function createPhone(text: Texts): { element: HTMLElement; open(state: State, language: Language): void } {
  const { element, body } = createDialog('phone', text.phone.title, text.close);
  const picture = h('div', { class: 'code' });
  const link = h('a', { target: '_blank', rel: 'noopener' });
  let shown: State;
  const choice = createChoice('phone-language', text.phone.language, languageNames(text), show);
  body.append(choice.element, picture, h('p', {}, text.phone.how), h('p', {}, link));

  element.onclose = () => {
    picture.replaceChildren();
    link.removeAttribute('href');
    link.textContent = '';
  };

  function show(language: Language): void {
    const address = clientAddress(shown, language);
    picture.replaceChildren(drawCode(address, text.phone.code));
    link.href = address;
    link.textContent = address;
  }

  return {
    element,
    open(state, language) {
      shown = state;
      choice.set(language);
      show(language);
      element.showModal();
    },
  };
}

/** The languages by their own names. */
export function languageNames({ languages }: Texts): [Language, string][] {
  return [
    ['de', languages.de],
    ['en', languages.en],
  ];
}

/** A QR code as a picture with a name; black on white in any theme, so that phones can read it. */
function drawCode(address: string, name: string): SVGElement {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const dark = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return s(
    'svg',
    { role: 'img', 'aria-label': name, viewBox: `0 0 ${rows.length} ${rows.length}`, 'shape-rendering': 'crispEdges' },
    s('rect', { width: '100%', height: '100%', fill: '#fff' }),
    s('path', { d: dark.join('') }),
  );
}
