import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/cli/terminal/render.ts';
import { runChat } from '../../src/cli/terminal/run-chat.ts';
import { createTranslator } from '../../src/i18n.ts';
import { answers } from '../support/answers.ts';
import { echo } from '../support/echo.ts';

const translator = createTranslator();

/** What a conversation prints for these lines of input. */
async function talk(input: string, { interactive = false, converse = echo } = {}): Promise<string> {
  const output = new PassThrough();
  const stream = new PassThrough();
  stream.end(input);
  const parts = { converse, translator, language: 'de' as const, today: () => '2026-11-22', colour: false };
  await runChat({ ...parts, input: stream, output, interactive });
  output.end();
  return text(output);
}

test('from a pipe gives one answer a line, nothing else, and skips blank lines', async () => {
  const printed = await talk('Hallo\n\n  \nund dann\n');
  expect(printed.match(/^\d+: .*$/gm)).toEqual(['1: Hallo', '2: und dann']);
  expect(printed).not.toMatch(/>|Strg/);
});

test('reads the number of a suggestion as its sentence; other numbers are what they are', async () => {
  const printed = await talk('Hallo\n2\n7\n');
  expect(printed.match(/^\d+: .*$/gm)).toEqual(['1: Hallo', '2: Was muss ich können?', '3: 7']);
});

test('in a terminal greets, says how to end, and prompts', async () => {
  const printed = await talk('Hallo\n', { interactive: true });
  expect(printed).toContain('Mit einer Zahl senden Sie den Vorschlag, mit Strg+D beenden Sie das Gespräch.');
  expect(printed).toContain('> ');
});

test('goes on after a failure', async () => {
  const printed = await talk('fail\nweiter\n');
  expect(printed).toContain('Das hat gerade nicht geklappt');
  expect(printed).toContain('1: weiter');
});

test('shows an answer with numbers, wrapped, and colours only where they are wanted', () => {
  const answer = answers['every kind of block'];
  if (!answer) throw new Error('no answer');
  const plain = renderTerminal(answer, translator('de'), { colour: false, width: 60 });
  expect(plain).toContain('1  Und in Potsdam?');
  expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(62);
  const marker = String.fromCharCode(27);
  expect(plain).not.toContain(marker);
  expect(renderTerminal(answer, translator('de'), { colour: true, width: 60 })).toContain(`${marker}[1m`);
});
