import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdapter } from './bot/adapter.ts';
import { createBot } from './bot/bot.ts';
import { createDirectLine } from './bot/direct-line/direct-line.ts';
import { createQueue } from './bot/queue.ts';
import { createCountGap } from './bot/state/count-gap.ts';
import { openState } from './bot/state/open-state.ts';
import { createDeliver } from './bot/teams/deliver.ts';
import { loadTeams } from './bot/teams/load-teams.ts';
import { createTurns } from './bot/turns.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { type Consult, createConsult } from './counter/consult.ts';
import { type Converse, createConverse } from './dialogs/converse.ts';
import { createTranslator } from './i18n.ts';
import { type Knowledge, loadKnowledge } from './knowledge/store.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { counterLimit } from './server/counter.ts';
import { coverageOf } from './server/coverage.ts';
import type { Coverage } from './server/page.ts';
import { loadWebFiles } from './server/web-files.ts';
import { createServer } from './server.ts';
import { createCalendar } from './today.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const log = console;
const startNotes = {
  local: ' in local mode: no tokens are asked for, only this machine can reach it.',
  web: ' in web mode: it talks to visitors of the allowed pages, and to nobody over /api/messages.',
  credentials: '; messages need a Bot Framework token.',
};

// No `await` here: the bundle is CommonJS, which V8 can start out of its code cache.
start().catch((error: unknown) => {
  log.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const core = startCore(config);
  const translator = createTranslator();
  const state = openState(config.state, log);
  const adapter = createAdapter({ config, translator, log });
  const today = createCalendar();
  const office = () => ({ letterhead: config.counter.letterhead, cities: core.coverage().cities });
  const deliver = createDeliver({
    connector: adapter.say,
    // Direct Line is made for the bot and the bot with this: it is there by the time somebody answers.
    ownLog: ({ conversation, user = { id: 'visitor' } }, activity) =>
      directLine.say({ conversation: conversation.id, user: { id: user.id, name: user.name } }, activity),
  });
  const bot = createBot({
    converse: core.converse,
    translator,
    takeTurn: createTurns({ state, queue: createQueue({ patience: 15_000 }), log }),
    today,
    countGap: createCountGap({ gaps: state.gaps, withText: config.state.gapText, log }),
    ...loadTeams({ config, state, translator, log, deliver, replace: adapter.replace }),
  });
  const directLine = createDirectLine({ config, adapter, bot, state });
  const server = createServer({
    bot,
    adapter,
    directLine,
    config,
    facts: {
      mode: config.mode,
      version: readVersion(),
      get coverage() {
        return core.coverage();
      },
    },
    assets: { css: readFileSync(root('web/page.css'), 'utf8'), icon: readFileSync(root('web/icon.svg'), 'utf8') },
    webFiles: loadWebFiles(fileURLToPath(new URL('web', import.meta.url))),
    counter: { consult: core.consult, today, limit: counterLimit(state, config.counter.perMinute), office },
    translator,
    log,
  });
  log.info(startLine(await server.listen(), config.mode));
  setTimeout(core.warmUp, 1000).unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server.close, state.close));
}

interface Core {
  converse: Converse;
  consult: Consult;
  coverage: () => Coverage;
  /** Makes what the first questions do not need and later ones wait for: tables for typing errors and special concepts. */
  warmUp: () => void;
}

/** The core with the knowledge of now: a new file replaces it between two turns, conversations go on. */
function startCore({ knowledgeFile, contact }: Config): Core {
  const file = knowledgeFile ?? root('data/knowledge.json');
  const load = () => loadKnowledge(root('data'), file);
  const prepare = (knowledge: Knowledge) => {
    const converse = createConverse({ knowledge, contact });
    return { knowledge, converse, consult: createConsult({ knowledge, converse }), coverage: coverageOf(knowledge) };
  };
  let now = prepare(load());
  const onChange = (knowledge: Knowledge) => {
    now = prepare(knowledge);
    log.info(`${file}: ${knowledge.count} articles are known from now on.`);
  };
  const onError = (error: Error) => log.error(`${error.message}\n${file} is refused, the knowledge before it stays.`);
  watchKnowledge({ file, load, onChange, onError });
  return {
    converse: (...turn) => now.converse(...turn),
    consult: (...inquiry) => now.consult(...inquiry),
    coverage: () => now.coverage,
    warmUp() {
      now.knowledge.specialOf('');
      now.converse({ text: 'Karrierelotse' }, undefined, createCalendar()());
    },
  };
}

function startLine(address: string, mode: Config['mode']): string {
  return `Karrierelotse listens on ${address}${startNotes[mode]}`;
}

async function stop(closeServer: () => Promise<void>, closeState: () => Promise<void>): Promise<void> {
  // A request that does not end by then has nobody who waits for it.
  setTimeout(() => process.exit(1), 10_000).unref();
  await closeServer();
  await closeState();
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8')) as { version: string };
  return version;
}
