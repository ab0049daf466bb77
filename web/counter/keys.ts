/** What a key does; `key` is a letter that is pressed together with Alt. */
export interface Shortcut {
  key: string;
  run(): void;
}

/**
 * Listens for Alt with a letter everywhere, and for the single keys `/` and `?` outside of fields. In a dialog only what
 * belongs to it happens.
 */
export function listen(
  shortcuts: readonly Shortcut[],
  single: { enabled(): boolean; search(): void; help(): void },
): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.altKey) {
      const shortcut = shortcuts.find(({ key }) => key === letterOf(event));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
      return;
    }
    if (!single.enabled() || document.querySelector('dialog[open]') || isTyping(event.target, event.key)) return;
    if (event.key !== '/' && event.key !== '?') return;
    event.preventDefault();
    if (event.key === '/') single.search();
    else single.help();
  });
}

/** The letter on the key; a Mac gives another character for a letter with Alt. */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
}

/** A question mark in an empty field is no question yet. */
function isTyping(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLInputElement && target.id === 'question') return key !== '?' || target.value !== '';
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
