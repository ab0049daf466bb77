import { parseArgs } from 'node:util';
import { joinPlain, paragraphsOf } from '../bot/channels/paragraphs.ts';
import type { Outcome } from '../dialogs/answer.ts';
import { createTranslator, varietyOf } from '../i18n.ts';
import { createCalendar } from '../today.ts';
import { loadCore } from './terminal/core.ts';
import { readLanguage, readWording, terminalLanguage } from './terminal/options.ts';

/** Answers one question on stdout. Status 0: answered; 1: no answer to it; 2: called wrongly, with a sentence on stderr. */
function ask(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      wording: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const translator = createTranslator();
  const language = values.lang === undefined ? terminalLanguage(process.env) : readLanguage(values.lang);
  const wording = readWording(values.wording);
  const t = translator(language ?? terminalLanguage(process.env));
  if (values.help) {
    process.stdout.write(`${t('chat.askUsage')}\n`);
    return 0;
  }
  if (!language) throw new Error(`${t('chat.oddLanguage', { lang: values.lang ?? '' })}\n${t('chat.askUsage')}`);
  if (!wording) throw new Error(`${t('chat.oddWording', { wording: values.wording ?? '' })}\n${t('chat.askUsage')}`);
  const text = positionals.join(' ').trim();
  if (text === '') throw new Error(`${t('chat.noQuestion')}\n${t('chat.askUsage')}`);
  const converse = loadCore(new URL('../../', import.meta.url));
  const { answer } = converse({ text, locale: language, wording }, undefined, createCalendar()());
  const plain = joinPlain(paragraphsOf(answer, translator(varietyOf(answer))));
  process.stdout.write(`${values.json ? JSON.stringify({ text: plain, ...answer }, null, 2) : plain}\n`);
  return good.includes(answer.outcome) ? 0 : 1;
}

const good: Outcome[] = ['answered', 'social'];

try {
  process.exitCode = ask();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
