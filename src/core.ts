import { join } from 'node:path';
import type { Log } from './bot/adapter.ts';
import type { Config } from './config.ts';
import { type Consult, createConsult } from './counter/consult.ts';
import { type Converse, createConverse } from './dialogs/converse.ts';
import { type Knowledge, loadKnowledge } from './knowledge/store.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { coverageOf } from './server/coverage.ts';
import type { Coverage } from './server/page.ts';
import { createCalendar } from './today.ts';
import { warmUp } from './warm-up.ts';

/** The pure part of the program, with the knowledge of now. */
export interface Core {
  converse: Converse;
  consult: Consult;
  coverage: () => Coverage;
  /** The ISO date in Germany. */
  today: () => string;
  /** Makes what the first questions do not need and later ones wait for: tables for typing errors, special concepts, compiled patterns. */
  warmUp: () => void;
}

/** The core with the knowledge of now: a new file replaces it between two turns, conversations go on. */
export function startCore({ knowledgeFile, contact }: Config, dataFolder: string, log: Log): Core {
  const file = knowledgeFile ?? join(dataFolder, 'knowledge.json');
  const load = () => loadKnowledge(dataFolder, file);
  const prepare = (knowledge: Knowledge) => {
    const converse = createConverse({ knowledge, contact });
    return { knowledge, converse, consult: createConsult({ knowledge, converse }), coverage: coverageOf(knowledge) };
  };
  const today = createCalendar();
  let now = prepare(load());
  const onChange = (knowledge: Knowledge) => {
    now = prepare(knowledge);
    log.info('newer knowledge is used from now on', { file, articles: knowledge.count });
  };
  const onError = (error: Error) => log.error(`${file} is refused, the knowledge before it stays`, error);
  watchKnowledge({ file, load, onChange, onError });
  return {
    converse: (...turn) => now.converse(...turn),
    consult: (...inquiry) => now.consult(...inquiry),
    coverage: () => now.coverage,
    today,
    warmUp() {
      now.knowledge.specialOf('');
      warmUp(now.converse, today());
    },
  };
}
