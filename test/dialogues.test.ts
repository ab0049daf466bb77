import { describe, expect, test } from 'vitest';
import { createConverse } from '../src/dialogs/converse.ts';
import { noContact } from '../src/dialogs/dialog.ts';
import { loadDialogues } from '../src/eval/dialogue.ts';
import { type DialogueResult, evaluate } from '../src/eval/evaluate.ts';
import { createTranslator } from '../src/i18n.ts';
import { loadKnowledge } from '../src/knowledge/store.ts';

/** Dialogues by other hands. The words were found with the open half in view; of the frozen half only counts are ever shown. */
const knowledge = loadKnowledge(new URL('../data', import.meta.url).pathname);
const evaluation = {
  converse: createConverse({ knowledge, contact: noContact }),
  translator: createTranslator(),
  today: '2026-11-21',
};
const halves = { open: run('open'), frozen: run('frozen') };

/** Kinds whose answers are figures. */
const figures = new Set(['salary', 'offer', 'compare', 'rank']);

describe.each([
  { half: 'open', least: 2400, right: 0.95 },
  { half: 'frozen', least: 126, right: 0.86 },
] as const)('the $half half', ({ half, ...bar }) => {
  const results = halves[half];

  test('is all there', () => expect(results.length).toBeGreaterThanOrEqual(bar.least));

  test('no answer about pay has a figure that would mislead', () => {
    const wrong = results.filter(({ dialogue, turns }) => figures.has(dialogue.kind) && turns.some(hasWrongFigure));
    expect(wrong).toHaveLength(0);
  });

  test('no fewer dialogues are right than were', () => {
    expect(results.filter(({ right }) => right).length / results.length).toBeGreaterThanOrEqual(bar.right);
  });
});

function run(half: string): DialogueResult[] {
  return evaluate(loadDialogues(new URL(`dialogues/${half}`, import.meta.url).pathname), evaluation);
}

/** "has 2100": a figure of `noNumbers` stands in the reply. */
function hasWrongFigure({ faults }: DialogueResult['turns'][number]): boolean {
  return faults.some((fault) => /^has \d+$/.test(fault));
}
