import { loadKnowledge } from '../../src/knowledge/store.ts';
import type { Slots } from '../../src/nlu/reading.ts';
import { createUnderstand } from '../../src/nlu/understand.ts';

/** What the program ships with. */
export const knowledge = loadKnowledge(new URL('../../data', import.meta.url).pathname);

/** Reads a message as the program does. */
export const understand = createUnderstand(knowledge);

/** The kinds a message asks for; "…" where it only changes the question before. */
export const kindsOf = (message: string) => understand(message).parts.map(({ kind }) => kind ?? '…');

/** Ids of the towns a message is about. */
export const citiesOf = (message: string) => firstOf(message).cities.map(({ id }) => id);

/** The first question of a message. */
export function firstOf(message: string): Slots {
  const [first] = understand(message).parts;
  if (!first) throw new Error(`no part in "${message}"`);
  return first;
}
