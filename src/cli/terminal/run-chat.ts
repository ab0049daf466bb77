import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Converse } from '../../dialogs/converse.ts';
import type { Memory } from '../../dialogs/memory/memory.ts';
import { type Translator, varietyOf } from '../../i18n.ts';
import type { Language, Wording } from '../../knowledge/model.ts';
import { renderTerminal } from './render.ts';

/** What a conversation in a terminal needs; `interactive` is false where input or output is a pipe or file. */
export interface ChatParts {
  converse: Converse;
  translator: Translator;
  language: Language;
  /** The wording to start with; what is said may change it. */
  wording?: Wording | undefined;
  today: () => string;
  input: Readable;
  output: Writable & { columns?: number };
  interactive: boolean;
  colour: boolean;
}

/**
 * Talks until the input ends (Ctrl-D, Ctrl-C, end of the pipe). Interactively it greets, prompts and remembers what was
 * typed for the arrow keys; otherwise it writes nothing but one answer for each line of input that is not blank.
 */
export async function runChat(parts: ChatParts): Promise<void> {
  const { input, output, interactive, translator, language, wording } = parts;
  const terminal = createInterface({ input, terminal: interactive, prompt: '> ', ...(interactive && { output }) });
  terminal.on('SIGINT', () => terminal.close());
  const say = createTurns(parts);
  if (interactive) {
    output.write(
      `${say(translator(language)('shell.hello'))}\n\n${translator(varietyOf({ language, wording }))('chat.hint')}\n\n`,
    );
    terminal.prompt();
  }
  await answerLines(terminal, say, parts);
  if (interactive) output.write('\n');
}

async function answerLines(terminal: Interface, say: (text: string) => string, parts: ChatParts): Promise<void> {
  const { interactive, output } = parts;
  let open = true;
  terminal.once('close', () => {
    open = false;
  });
  for await (const line of terminal) {
    const text = line.trim();
    const room = text === '' || output.write(`${interactive ? '\n' : ''}${say(text)}\n\n`);
    if (!room) await once(output, 'drain');
    // The input may have ended behind this line; from Node 24 on a prompt then throws.
    if (interactive && open) terminal.prompt();
  }
}

/** One conversation: what is typed in, what is shown out; "2" says the second suggestion of the last answer. */
function createTurns(parts: ChatParts) {
  const { converse, translator, language, today, interactive, colour, output } = parts;
  let memory: Memory | undefined;
  let suggestions: string[] = [];
  return (typed: string): string => {
    const text = suggestions[Number(typed) - 1] ?? typed;
    try {
      const wording = memory ? undefined : parts.wording;
      const turn = converse({ text, locale: language, wording }, memory, today());
      ({ memory } = turn);
      ({ suggestions } = turn.answer);
      const width = interactive ? Math.max(20, Math.min(output.columns || 80, 80)) : undefined;
      return renderTerminal(turn.answer, translator(varietyOf(turn.answer)), { colour, width });
    } catch (error) {
      const apology = translator(varietyOf(memory ?? parts))('shell.failed');
      return `${apology}\n(${error instanceof Error ? error.message : error})`;
    }
  };
}
