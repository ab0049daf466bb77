import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Converse, createConverse } from '../../src/dialogs/converse.ts';
import { type Knowledge, loadKnowledge } from '../../src/knowledge/store.ts';
import { newFolder } from './new-folder.ts';

/** The real core with the knowledge that comes with the program. */
export function realConverse(): Converse {
  const contact = { name: 'Berufsberatung', phone: '0800 0000000', email: undefined, url: undefined };
  return createConverse({ knowledge: loadKnowledge('data', undefined), contact });
}

const file = JSON.parse(readFileSync('data/knowledge.json', 'utf8'));

/** The profile of a city that comes with the program, as if it were of another occupation. */
export function profileAs(occupation: string, occupationName: string, city: string): object {
  return { ...file.profiles.find((profile: { city: string }) => profile.city === city), occupation, occupationName };
}

/** The knowledge that comes with the program, with further profiles. */
export function knowledgeWith(...profiles: object[]): Knowledge {
  const path = join(newFolder(), 'knowledge.json');
  writeFileSync(path, JSON.stringify({ ...file, profiles: [...file.profiles, ...profiles] }));
  return loadKnowledge('data', path);
}
