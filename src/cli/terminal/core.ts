import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../config.ts';
import { type Converse, createConverse } from '../../dialogs/converse.ts';
import { loadKnowledge } from '../../knowledge/store.ts';

/** The adviser as the server runs it, out of the same configuration; `root` is the project's folder. */
export function loadCore(root: URL): Converse {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { knowledgeFile, contact } = loadConfig(process.env);
  const knowledge = loadKnowledge(fileURLToPath(new URL('data', root)), knowledgeFile);
  return createConverse({ knowledge, contact });
}
