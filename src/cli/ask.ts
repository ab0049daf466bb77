import { parseArgs } from 'node:util';
import { joinPlain, paragraphsOf } from '../bot/channels/paragraphs.ts';
import type { Outcome } from '../dialogs/answer.ts';
import { createTranslator, varietyOf } from '../i18n.ts';
import { createCalendar } from '../today.ts';
import { loadCore } from './terminal/core.ts';
import { readSpeech } from './terminal/options.ts';

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
  const speech = readSpeech(values, { environment: process.env, translator, usage: 'chat.askUsage' });
  if (speech.help !== undefined) {
    process.stdout.write(speech.help);
    return 0;
  }
  const { language, wording } = speech;
  const t = translator(language);
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
