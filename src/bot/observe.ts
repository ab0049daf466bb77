import type { TurnContext } from 'botbuilder';
import type { Answer } from '../dialogs/answer.ts';
import type { Bot } from './bot.ts';

/** How one turn went, and nothing of what was said in it; `answer` is undefined where there was nothing to say. */
export interface TurnFigures {
  channel: string;
  kind?: string | undefined;
  language?: string | undefined;
  outcome?: string | undefined;
  failed: boolean;
  seconds: number;
}

/** Key of a turn's state: the answer that was found. */
export const answerKey = Symbol('answer');

/** The bot, and an observer who is told of every message that it answered, or failed to, and which activity it was. */
export function observeTurns(bot: Bot, observe: (turn: TurnFigures, about: object) => void): Bot {
  return async (context) => {
    const start = performance.now();
    let failed = true;
    try {
      await bot(context);
      failed = false;
    } finally {
      const turn = figuresOf(context, failed, (performance.now() - start) / 1000);
      // Nobody should wait for his answer while it is counted and logged.
      if (failed || turn.kind !== undefined) setImmediate(observe, turn, context.activity);
    }
  };
}

function figuresOf({ activity, turnState }: TurnContext, failed: boolean, seconds: number): TurnFigures {
  const answer: Answer | undefined = turnState.get(answerKey);
  const { kind, language, outcome } = answer ?? {};
  return { channel: activity.channelId, kind, language, outcome, failed, seconds };
}
