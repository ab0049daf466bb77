import { joinPlain, paragraphsOf } from '../bot/channels/paragraphs.ts';
import type { Converse } from '../dialogs/converse.ts';
import type { Memory } from '../dialogs/memory/memory.ts';
import { type Translator, varietyOf } from '../i18n.ts';
import { checkReply } from './check.ts';
import type { Dialogue } from './dialogue.ts';

/** One turn as it went: `faults` is empty where the reply was right. */
export interface TurnResult {
  say: string;
  reply: string;
  kind: string;
  faults: string[];
}

/** One dialogue as it went; right only where every turn was. */
export interface DialogueResult {
  dialogue: Dialogue;
  turns: TurnResult[];
  right: boolean;
}

interface Evaluation {
  converse: Converse;
  translator: Translator;
  today: string;
}

/** Has every dialogue with the core, each from a fresh memory, and checks every reply. */
export function evaluate(dialogues: readonly Dialogue[], evaluation: Evaluation): DialogueResult[] {
  return dialogues.map((dialogue) => {
    const turns = runTurns(dialogue, evaluation);
    return { dialogue, turns, right: turns.every(({ faults }) => faults.length === 0) };
  });
}

function runTurns({ turns }: Dialogue, { converse, translator, today }: Evaluation): TurnResult[] {
  let memory: Memory | undefined;
  return turns.map(({ say, expect }) => {
    const turn = converse({ text: say }, memory, today);
    memory = turn.memory;
    const reply = joinPlain(paragraphsOf(turn.answer, translator(varietyOf(turn.answer))));
    return { say, reply, kind: turn.answer.kind, faults: checkReply(reply, expect ?? {}) };
  });
}

/** Right of all, by a property of the dialogues ("kind", "style"). */
export function countBy(
  results: readonly DialogueResult[],
  keyOf: (dialogue: Dialogue) => string,
): Map<string, [right: number, all: number]> {
  const counts = new Map<string, [number, number]>();
  for (const { dialogue, right } of results) {
    const [before, all] = counts.get(keyOf(dialogue)) ?? [0, 0];
    counts.set(keyOf(dialogue), [before + (right ? 1 : 0), all + 1]);
  }
  return counts;
}
