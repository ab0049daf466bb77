import { readFileSync } from 'node:fs';
import { createConsult } from '../../src/counter/consult.ts';
import type { Consultation } from '../../src/counter/consultation.ts';
import { createConverse } from '../../src/dialogs/converse.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';

const knowledge = loadKnowledge('data');
const contact = { name: 'Berufsberatung', phone: undefined, email: undefined, url: undefined };

/** The counter with the knowledge that comes with the program. */
export const consult = createConsult({ knowledge, converse: createConverse({ knowledge, contact }) });

/** Asks in both languages on a day on which the floor is 13.90 EUR, and 14.60 on the first of January after. */
export function ask(words: string): Consultation {
  return consult({ words, languages: ['de', 'en'] }, '2026-11-22');
}

/** The description of the API, as it is served. */
export const openapi = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
