import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createConverse } from '../src/dialogs/converse.ts';
import { noContact } from '../src/dialogs/dialog.ts';
import type { Dialogue } from '../src/eval/dialogue.ts';
import { loadDialogues } from '../src/eval/dialogue.ts';
import { evaluate } from '../src/eval/evaluate.ts';
import { createTranslator } from '../src/i18n.ts';
import type { Language } from '../src/knowledge/model.ts';
import { loadKnowledge } from '../src/knowledge/store.ts';

/** What people say beside their question changes no answer: dialogues that are right stay right with it. */
const evaluation = {
  converse: createConverse({
    knowledge: loadKnowledge(new URL('../data', import.meta.url).pathname),
    contact: noContact,
  }),
  translator: createTranslator(),
  today: '2026-11-21',
};
const every25th = loadDialogues(new URL('dialogues/open', import.meta.url).pathname).filter((_, at) => at % 25 === 0);
const sample = rightOf(every25th);

/** Written by somebody who knew neither the program nor data/asides.jsonl, German ones first. */
const asides = readFileSync(new URL('utterances/asides.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const half = asides.length / 2;
const asidesIn = { de: asides.slice(0, half), en: asides.slice(half) };

const openings = {
  de: ['Guten Tag, kurze Frage: ', 'Hallo! Ich hätte eine Frage. ', 'Moin, ', 'Liebes Team, '],
  en: ['Hi, quick question: ', 'Hello! I have a question. ', 'Hey there, ', 'Hi all, '],
};
const closings = {
  de: [' Danke schon mal!', ', vielen Dank', ' Besten Dank im Voraus :)', ' Über eine Antwort würde ich mich freuen.'],
  en: [' Thanks in advance!', ', thanks a lot', ' Many thanks for your help.', ' Would appreciate an answer.'],
};

type Say = (message: string, language: Language, at: number) => string;

test.each<[string, Say, number]>([
  ['greetings', (message, language, at) => pick(openings[language], at) + message, 0.99],
  ['thanks', (message, language, at) => message + pick(closings[language], at), 0.99],
  ['sentences about something else', (message, language, at) => `${aside(language, at)} ${message}`, 0.96],
])('beside %s the question is answered as it is alone', (_, say, share) => {
  const dialogues = sample.map((dialogue, at): Dialogue => {
    const [first, ...others] = dialogue.turns;
    if (typeof first?.say !== 'string') return dialogue;
    return { ...dialogue, turns: [{ ...first, say: say(first.say, first.expect?.lang ?? 'de', at) }, ...others] };
  });
  expect(sample.length).toBeGreaterThan(400);
  expect(rightOf(dialogues).length / sample.length).toBeGreaterThanOrEqual(share);
});

function aside(language: Language, at: number): string {
  const said = pick(asidesIn[language], at);
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

function pick(texts: readonly string[], at: number): string {
  return texts[at % texts.length] ?? '';
}

function rightOf(dialogues: readonly Dialogue[]): Dialogue[] {
  return evaluate(dialogues, evaluation).flatMap(({ dialogue, right }) => (right ? [dialogue] : []));
}
