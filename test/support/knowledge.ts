import { type Converse, createConverse } from '../../src/dialogs/converse.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';

/** The real core with the knowledge that comes with the program. */
export function realConverse(): Converse {
  const contact = { name: 'Berufsberatung', phone: '0800 0000000', email: undefined, url: undefined };
  return createConverse({ knowledge: loadKnowledge('data', undefined), contact });
}
