// Written by scripts/locales.mjs; do not edit.
import dePage from './de/page.json' with { type: 'json' };
import deShell from './de/shell.json' with { type: 'json' };
import enPage from './en/page.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };

/** All texts in "de", by file name. */
export const de = {
  page: dePage,
  shell: deShell,
};

/** All texts in "en", by file name. */
export const en = {
  page: enPage,
  shell: enShell,
};
