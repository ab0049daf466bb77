import { parseArgs } from 'node:util';
import { createTranslator } from '../i18n.ts';
import { createCalendar } from '../today.ts';
import { loadCore } from './terminal/core.ts';
import { readSpeech, wantsColour } from './terminal/options.ts';
import { runChat } from './terminal/run-chat.ts';

const { stdin, stdout, env } = process;

/** Talks in the terminal; status 2 and a sentence on stderr where it was called wrongly or cannot start. */
async function chat(): Promise<void> {
  const { values } = parseArgs({
    options: { lang: { type: 'string' }, wording: { type: 'string' }, help: { type: 'boolean' } },
  });
  const translator = createTranslator();
  const speech = readSpeech(values, { environment: env, translator, usage: 'chat.chatUsage' });
  if (speech.help !== undefined) {
    stdout.write(speech.help);
    return;
  }
  const { language, wording } = speech;
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
