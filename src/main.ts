import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdapter, type Log } from './bot/adapter.ts';
import { createBot } from './bot/bot.ts';
import { createDirectLine } from './bot/direct-line/direct-line.ts';
import { createLimits } from './bot/limits.ts';
import { observeTurns } from './bot/observe.ts';
import { createQueue } from './bot/queue.ts';
import { createCountGap } from './bot/state/count-gap.ts';
import { openState } from './bot/state/open-state.ts';
import type { State } from './bot/state/state.ts';
import { createDeliver } from './bot/teams/deliver.ts';
import { loadTeams } from './bot/teams/load-teams.ts';
import { createTurns } from './bot/turns.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { type Core, startCore } from './core.ts';
import { createTranslator, type Translator } from './i18n.ts';
import { describeError } from './operation/describe-error.ts';
import { openLog } from './operation/open-log.ts';
import { createOperation, type Operation } from './operation/operation.ts';
import { statusPages } from './operation/status.ts';
import { stopOnSignal } from './operation/stop.ts';
import { counterLimit } from './server/counter.ts';
import { findWebFiles } from './server/web-files.ts';
import { createServer } from './server.ts';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8')) as { version: string };
const startNotes = {
  local: ' in local mode: no tokens are asked for, only this machine can reach it.',
  web: ' in web mode: it talks to visitors of the allowed pages, and to nobody over /api/messages.',
  credentials: '; messages need a Bot Framework token.',
};

// No `await` here: the bundle is CommonJS, which V8 can start out of its code cache.
start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : describeFailure(error)}\n`);
  process.exit(1);
});

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const log = openLog(config);
  const core = startCore(config, root('data'), log);
  const translator = createTranslator();
  const { operation, state, stateLog } = await startOperation({ config, log, core, translator });
  const { bot, adapter, directLine } = startBot({ config, log: stateLog, core, translator, state, operation });
  const office = () => ({ letterhead: config.counter.letterhead, cities: core.coverage().cities });
  const webFiles = findWebFiles(fileURLToPath(new URL('web', import.meta.url)));
  const server = createServer({
    bot,
    adapter,
    directLine,
    config,
    facts: {
      mode: config.mode,
      version,
      get coverage() {
        return core.coverage();
      },
    },
    assets: assets(),
    webFiles,
    counter: { consult: core.consult, today: core.today, limit: counterLimit(state, config.counter.perMinute), office },
    translator,
    log,
    ready: operation.ready,
    refused: operation.refused,
  });
  const internal = await operation.internal?.listen();
  if (internal) log.info(`The internal port is ${internal}`);
  log.info(startLine(await server.listen(), config.mode));
  const warmUp = () => {
    core.warmUp();
    for (const file of webFiles.values()) file();
  };
  setTimeout(warmUp, 1000).unref();
  const close = [server.close, state.close, async () => operation.internal?.close()];
  stopOnSignal({ log, ...config.operation.stop, announce: operation.announceStop, close });
}

/** What operators see, and the place where conversations are kept: its failures are counted. */
async function startOperation({ config, log, core, translator }: Omit<BotStart, 'state' | 'operation'>) {
  const articles = () => core.coverage().articles;
  const operation = createOperation({
    config,
    log,
    gauges: { version, articles },
    checks: { knowledge: async () => articles() > 0, state: () => state.check().then(() => true) },
    pages: statusPages({
      version,
      knowledgeFile: config.knowledgeFile ?? root('data/knowledge.json'),
      evaluationFile: root('data/evaluation.json'),
      coverage: core.coverage,
      ready: () => operation.ready(),
      gaps: () => state.gaps.list(),
      translator,
      assets: assets(),
    }),
  });
  const stateLog = operation.countingErrors(log);
  const state = await openState(config.state, stateLog);
  return { operation, state, stateLog };
}

/** The bot and everything that carries messages to it and from it. */
function startBot({ config, log, core, translator, state, operation }: BotStart) {
  const adapter = createAdapter({ config, translator, log, limits: createLimits(config.limits, state) });
  const deliver = createDeliver({
    connector: adapter.say,
    // Direct Line is made for the bot and the bot with this: it is there by the time somebody answers.
    ownLog: ({ conversation, user = { id: 'visitor' } }, activity) =>
      directLine.say({ conversation: conversation.id, user: { id: user.id, name: user.name } }, activity),
  });
  const answering = createBot({
    converse: core.converse,
    consult: core.consult,
    translator,
    takeTurn: createTurns({ state, queue: createQueue({ patience: 15_000 }), log }),
    today: core.today,
    countGap: createCountGap({ gaps: state.gaps, withText: config.state.gapText, log }),
    ...loadTeams({ config, state, translator, log, deliver, replace: adapter.replace }),
  });
  const bot = observeTurns(answering, operation.observe);
  const directLine = createDirectLine({ config, adapter, bot, state, log });
  operation.watchStreams(directLine.streams.count);
  return { bot, adapter, directLine };
}

interface BotStart {
  config: Config;
  log: Log;
  core: Core;
  translator: Translator;
  state: State;
  operation: Operation;
}

/** The style sheet and the icon of all pages. */
function assets(): { css: string; icon: string } {
  const css = readFileSync(new URL('styles/page.css', import.meta.url), 'utf8');
  return { css, icon: readFileSync(root('web/icon.svg'), 'utf8') };
}

function startLine(address: string, mode: Config['mode']): string {
  return `Karrierelotse listens on ${address}${startNotes[mode]}`;
}

/** What the start failed with: the message says where and what; where it came from is for who looks closer. */
function describeFailure(error: unknown): string {
  const { message = String(error), stack = [] } = describeError(error);
  return [message, ...stack.map((frame) => `    at ${frame}`)].join('\n');
}
