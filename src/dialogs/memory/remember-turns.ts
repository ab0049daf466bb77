import { createRecent } from '../../knowledge/recent.ts';
import type { Converse, Message, Turn } from '../converse.ts';
import { type Memory, namesOnlyKnown, writeMemory } from './memory.ts';

/** One turn, and whether every word of the message is one that the program knows. */
export interface Taken {
  turn: Turn;
  explained: boolean;
}

/**
 * Takes what many conversations have in common once: visitors come from the same suggestions and ask the same first
 * questions. What was neither suggested nor asked before is not even looked for. What names something that is in none of our
 * lists may be about a person and is not kept. A turn is shared, so nobody may change it.
 */
export function rememberTurns(take: (message: Message, memory: Memory | undefined, today: string) => Taken): Converse {
  const turns = createRecent<string, Turn>({ most: mostTurns });
  const expected = createRecent<string, true>({ most: mostTexts, trials: mostTexts });
  const expect = (text: string) => {
    if (!expected.get(text)) expected.set(text, true);
  };
  return (message, memory, today) => {
    const { text, locale } = message;
    if (text.length > longestKept || (locale?.length ?? 0) > longestLocale) return take(message, memory, today).turn;
    const key = expected.get(text) && keyOf(message, memory, today);
    const known = key && turns.get(key);
    if (known) return known;
    const { turn, explained } = take(message, memory, today);
    if (!explained) return turn;
    turn.answer.suggestions.forEach(expect);
    if (!key) expect(text);
    else if (namesOnlyKnown(memory) && namesOnlyKnown(turn.memory)) turns.set(key, turn);
    return turn;
  };
}

function keyOf({ text, locale, wording, full }: Message, memory: Memory | undefined, today: string): string {
  return `${JSON.stringify([text, locale, wording, full, today])}${memory ? writeMemory(memory) : ''}`;
}

/** About 8 kB each. */
const mostTurns = 500;

const mostTexts = 1000;

/** In UTF-16 units: longer messages are hardly ever the same. */
const longestKept = 200;

/** In UTF-16 units: a client may send anything, languages have short names. */
const longestLocale = 20;
