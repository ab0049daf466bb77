// Written by scripts/locales.mjs; do not edit.
import deShell from './de/shell.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };

/** All texts in "de", by file name. */
export const de = {
  shell: deShell,
};

/** All texts in "en", by file name. */
export const en = {
  shell: enShell,
};
