import { joinPlain, paragraphsOf } from '../../src/bot/channels/paragraphs.ts';
import type { Answer } from '../../src/dialogs/answer.ts';
import type { Memory } from '../../src/dialogs/memory/memory.ts';
import type { Dialogue } from '../../src/eval/dialogue.ts';
import { createTranslator, varietyOf } from '../../src/i18n.ts';
import type { Wording } from '../../src/knowledge/model.ts';
import { converse, someDay } from '../dialogs/talk.ts';

const translator = createTranslator();

/** A reply: the answer, and all that a channel without cards shows of it, its suggestions too. */
export interface Read {
  answer: Answer;
  text: string;
}

/** The replies to all turns of a dialogue in a wording. */
export function readDialogue({ turns }: Pick<Dialogue, 'turns'>, wording: Wording): Read[] {
  let memory: Memory | undefined;
  return turns.map(({ say }) => {
    const turn = converse({ text: say, wording }, memory, someDay);
    memory = turn.memory;
    return { answer: turn.answer, text: textOf(turn.answer) };
  });
}

/** An answer as text, with its suggestions. */
export function textOf(answer: Answer): string {
  const text = joinPlain(paragraphsOf(answer, translator(varietyOf(answer))));
  return [text, ...answer.suggestions].join('\n').replaceAll('\u00a0', ' ');
}

/**
 * The sentences of a text, as words. Every line is a sentence, and so is what stands before a full stop, question mark or
 * exclamation mark and a blank; a colon ends none, nor does the point of "1. Januar" or of a list's number.
 */
export function sentencesOf(text: string): string[][] {
  return text
    .replaceAll(/^(\d+)\. |(\d)\. (?=Januar|Juli)/gmu, '$1$2 ')
    .split(/\n|(?<=[.?!][“")]*)\s/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,:@/-]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** Amounts in euro, each once, in order of size. */
export function eurosIn(text: string): number[] {
  const amount = String.raw`\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?`;
  const found = text.matchAll(new RegExp(`(${amount})(?:(?:–| bis )(${amount}))? (?:€|Euro)`, 'g'));
  const euros = [...found].flatMap(([, min, max]) => [min, max].flatMap((end) => (end ? [toNumber(end)] : [])));
  return [...new Set(euros)].sort((a, b) => a - b);
}

function toNumber(amount: string): number {
  return Number(amount.replaceAll('.', '').replace(',', '.'));
}
