import type { Bot } from './bot.ts';
import type { Turn } from './turn.ts';

/** How one turn went, and nothing of what was said in it; `answer` is undefined where there was nothing to say. */
export interface TurnFigures {
  channel: string;
  kind?: string | undefined;
  language?: string | undefined;
  outcome?: string | undefined;
  failed: boolean;
  seconds: number;
}

/** The bot, and an observer who is told of every message that it answered, or failed to, and which activity it was. */
export function observeTurns(bot: Bot, observe: (turn: TurnFigures, about: object) => void): Bot {
  return async (turn) => {
    const start = performance.now();
    let failed = true;
    try {
      await bot(turn);
      failed = false;
    } finally {
      const figures = figuresOf(turn, failed, (performance.now() - start) / 1000);
      // Nobody should wait for his answer while it is counted and logged.
      if (failed || figures.kind !== undefined) setImmediate(observe, figures, turn.activity);
    }
  };
}

function figuresOf({ activity, answer }: Turn, failed: boolean, seconds: number): TurnFigures {
  const { kind, language, outcome } = answer ?? {};
  return { channel: activity.channelId, kind, language, outcome, failed, seconds };
}
