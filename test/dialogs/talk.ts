import { expect } from 'vitest';
import { joinPlain, paragraphsOf } from '../../src/bot/channels/paragraphs.ts';
import type { Answer } from '../../src/dialogs/answer.ts';
import { createConverse } from '../../src/dialogs/converse.ts';
import { noContact } from '../../src/dialogs/dialog.ts';
import { type Memory, memorySchema } from '../../src/dialogs/memory/memory.ts';
import { createTranslator, varietyOf } from '../../src/i18n.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';

/** What the program ships with. */
export const knowledge = loadKnowledge(new URL('../../data', import.meta.url).pathname);

/** A day on which the minimum wage is 13.90 EUR. */
export const someDay = '2026-11-21';

export const converse = createConverse({ knowledge, contact: noContact });
const translator = createTranslator();

/** The texts of each language, where an answer is known by its sentence and not by its words. */
export const de = translator('de');
export const en = translator('en');

/** The answer to a message, and its text as a channel without cards shows it. */
export interface Said extends Answer {
  text: string;
  memory: Memory | undefined;
}

/** Says one message; what is remembered goes through JSON and its schema, as between two messages. */
export function say(
  message: string,
  { memory, day = someDay }: { memory?: Memory | undefined; day?: string } = {},
): Said {
  const turn = converse({ text: message }, memory, day);
  const kept = turn.memory && memorySchema.parse(JSON.parse(JSON.stringify(turn.memory)));
  return {
    ...turn.answer,
    memory: kept,
    text: joinPlain(paragraphsOf(turn.answer, translator(varietyOf(turn.answer)))),
  };
}

/** Says messages one after the other; the last answer. */
export function talk(...messages: [string, ...string[]]): Said {
  const [first, ...more] = messages;
  return more.reduce((last, message) => say(message, { memory: last.memory }), say(first));
}

/** The ranges of an answer as "Einstieg: 2.200–2.700 € im Monat", blanks that do not break as plain ones. */
export const rangesOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) => (block.type === 'range' ? [plain(`${block.label}: ${block.figure} ${block.unit}`)] : []));

/** Euro amounts of a text, in the order they stand; both ends of a range. */
export function eurosIn(text: string): number[] {
  const amount = String.raw`\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?`;
  const ranges = plain(text).matchAll(new RegExp(`(€)?(${amount})(?:–(${amount}))?( €)?`, 'g'));
  return [...ranges].flatMap(([, before, min = '', max, after]) =>
    before || after ? [min, max].flatMap((end) => (end ? [toNumber(end)] : [])) : [],
  );
}

function toNumber(amount: string): number {
  return Number(amount.replace(/[.,](?=\d{3})/g, '').replace(',', '.'));
}

/** A text with plain blanks. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Expects an answer of a kind and outcome whose text has all of some pieces and none of others. */
export function expectAnswer(
  said: Said,
  { kind, outcome, has = [], lacks = [] }: { kind?: string; outcome?: string; has?: string[]; lacks?: string[] },
): void {
  if (kind) expect(said.kind).toBe(kind);
  if (outcome) expect(said.outcome).toBe(outcome);
  for (const piece of has) expect(plain(said.text)).toContain(piece);
  for (const piece of lacks) expect(plain(said.text)).not.toContain(piece);
}
