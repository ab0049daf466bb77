import { h } from './element.ts';

/** A text as nodes, with web addresses, mail addresses and phone numbers as links; no other kind of link is made. */
export function linked(text: string): DocumentFragment {
  const nodes = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(linkable)) {
    nodes.append(text.slice(end, match.index), link(match[0]));
    end = match.index + match[0].length;
  }
  nodes.append(text.slice(end));
  return nodes;
}

function link(text: string): HTMLAnchorElement {
  if (/^http/i.test(text)) return h('a', { href: text, target: '_blank', rel: 'noopener noreferrer' }, text);
  return h('a', { href: text.includes('@') ? `mailto:${text}` : `tel:${text.replace(/[^+\d]/g, '')}` }, text);
}

// A phone number begins with + or 0, which no amount of euro does; a full stop or comma behind an address is not part of it.
const linkable =
  /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.,+-])(?:\+\d|0\d)[\d /()-]{4,}\d(?![\w.,]\d)/gi;
