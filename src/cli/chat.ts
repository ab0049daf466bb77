import { parseArgs } from 'node:util';
import { createTranslator } from '../i18n.ts';
import { createCalendar } from '../today.ts';
import { loadCore } from './terminal/core.ts';
import { readLanguage, readWording, terminalLanguage, wantsColour } from './terminal/options.ts';
import { runChat } from './terminal/run-chat.ts';

const { stdin, stdout, env } = process;

/** Talks in the terminal; status 2 and a sentence on stderr where it was called wrongly or cannot start. */
async function chat(): Promise<void> {
  const { values } = parseArgs({
    options: { lang: { type: 'string' }, wording: { type: 'string' }, help: { type: 'boolean' } },
  });
  const translator = createTranslator();
  const language = values.lang === undefined ? terminalLanguage(env) : readLanguage(values.lang);
  const wording = readWording(values.wording);
  const t = translator(language ?? terminalLanguage(env));
  if (values.help) {
    stdout.write(`${t('chat.chatUsage')}\n`);
    return;
  }
  if (!language) throw new Error(`${t('chat.oddLanguage', { lang: values.lang ?? '' })}\n${t('chat.chatUsage')}`);
  if (!wording) throw new Error(`${t('chat.oddWording', { wording: values.wording ?? '' })}\n${t('chat.chatUsage')}`);
  await runChat({
    converse: loadCore(new URL('../../', import.meta.url)),
    translator,
    language,
    wording,
    today: createCalendar(),
    input: stdin,
    output: stdout,
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    colour: wantsColour(stdout, env),
  });
}

// Whoever reads our output may stop reading (`| head`): that is no fault.
stdout.on('error', () => process.exit(0));

try {
  await chat();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
