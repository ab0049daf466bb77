import { h } from './element.ts';

/** Three dots at the end of the log while an answer is on its way; after 20 seconds nobody believes them. */
export function createProgress(log: HTMLElement) {
  const words = h('span', { class: 'sr' });
  const element = h('p', { class: 'progress', hidden: '' }, words, h('i'), h('i'), h('i'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  log.append(element);
  const stop = () => {
    clearTimeout(timer);
    element.hidden = true;
  };
  const start = (text: string) => {
    stop();
    words.textContent = text;
    element.hidden = false;
    timer = setTimeout(stop, 20_000);
  };
  return { element, start, stop };
}
