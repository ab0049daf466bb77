import type { Answer } from './answer.ts';
import type { Memory } from './memory.ts';

/** One message of a user: `locale` (BCP 47) only seeds the language, the words decide. */
export interface Message {
  text: string;
  locale?: string | undefined;
}

/** One turn's result: what to say, and what to remember (undefined: forget everything). */
export interface Turn {
  answer: Answer;
  memory: Memory | undefined;
}

/** One turn: message and memory in, answer and new memory out. Pure; `today` is an ISO date (YYYY-MM-DD). */
export type Converse = (message: Message, memory: Memory | undefined, today: string) => Turn;
