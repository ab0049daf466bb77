// Written by scripts/locales.mjs; do not edit.
import deChat from './de/chat.json' with { type: 'json' };
import dePage from './de/page.json' with { type: 'json' };
import dePay from './de/pay.json' with { type: 'json' };
import deSalary from './de/salary.json' with { type: 'json' };
import deShell from './de/shell.json' with { type: 'json' };
import deSuggest from './de/suggest.json' with { type: 'json' };
import deWords from './de/words.json' with { type: 'json' };
import enChat from './en/chat.json' with { type: 'json' };
import enPage from './en/page.json' with { type: 'json' };
import enPay from './en/pay.json' with { type: 'json' };
import enSalary from './en/salary.json' with { type: 'json' };
import enShell from './en/shell.json' with { type: 'json' };
import enSuggest from './en/suggest.json' with { type: 'json' };
import enWords from './en/words.json' with { type: 'json' };

/** All texts in "de", by file name. */
export const de = {
  chat: deChat,
  page: dePage,
  pay: dePay,
  salary: deSalary,
  shell: deShell,
  suggest: deSuggest,
  words: deWords,
};

/** All texts in "en", by file name. */
export const en = {
  chat: enChat,
  page: enPage,
  pay: enPay,
  salary: enSalary,
  shell: enShell,
  suggest: enSuggest,
  words: enWords,
};
