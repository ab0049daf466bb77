import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { createAdapter, type Log } from '../../src/bot/adapter.ts';
import { createBot } from '../../src/bot/bot.ts';
import { createDirectLine } from '../../src/bot/direct-line/direct-line.ts';
import { createQueue } from '../../src/bot/queue.ts';
import { createCountGap } from '../../src/bot/state/count-gap.ts';
import { openState } from '../../src/bot/state/open-state.ts';
import type { State } from '../../src/bot/state/state.ts';
import { createDeliver, type Deliver } from '../../src/bot/teams/deliver.ts';
import { loadTeams } from '../../src/bot/teams/load-teams.ts';
import { createTurns } from '../../src/bot/turns.ts';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Consult } from '../../src/counter/consult.ts';
import type { Converse } from '../../src/dialogs/converse.ts';
import { createTranslator } from '../../src/i18n.ts';
import { counterLimit } from '../../src/server/counter.ts';
import { createServer } from '../../src/server.ts';
import { echo } from './echo.ts';

/** A server on a free port, what it wrote to its log, and its way of saying something outside of a turn. */
export interface TestServer {
  url: string;
  logged: string[];
  deliver: Deliver;
  state: State;
  close: () => Promise<void>;
}

/** Starts a whole server on a free port. */
export async function startServer({
  converse = echo,
  environment = {},
  cloud,
  counter,
}: StartOptions = {}): Promise<TestServer> {
  const config: Config = loadConfig({ PORT: '0', HOST: '127.0.0.1', STATE_URL: 'memory:', ...environment });
  const translator = createTranslator();
  const logged: string[] = [];
  const write = (...parts: unknown[]) => void logged.push(parts.map(String).join(' '));
  // What a line is about gives it its correlation id in the real log, and no words.
  const log: Log = { info: (message) => write(message), error: (message, error) => write(message, error ?? '') };
  const state = await openState(config.state, log);
  const adapter = createAdapter({ config, translator, log, ...(cloud && { cloud }) });
  const deliver = createDeliver({
    connector: adapter.say,
    ownLog: ({ conversation, user }, activity) =>
      directLine.say({ conversation: conversation.id, user: { id: user?.id ?? '' } }, activity),
  });
  const bot = createBot({
    converse,
    consult: counter,
    translator,
    takeTurn: createTurns({ state, queue: createQueue({ patience: 15_000 }), log }),
    today: () => '2026-11-22',
    countGap: createCountGap({ gaps: state.gaps, withText: config.state.gapText, log }),
    ...loadTeams({ config, state, translator, log, deliver, replace: adapter.replace }),
  });
  const directLine = createDirectLine({ config, adapter, bot, state, log });
  const server = createServer({
    bot,
    adapter,
    directLine,
    config,
    facts: {
      mode: config.mode,
      version: '0.0.0',
      coverage: { articles: 5, occupations: ['Kunden & Service'], cities: ['Dresden', 'Potsdam'] },
    },
    assets: { css: readFileSync('web/page.css', 'utf8'), icon: readFileSync('web/icon.svg', 'utf8') },
    ...(counter && {
      counter: {
        consult: counter,
        today: () => '2026-11-22',
        limit: counterLimit(state, config.counter.perMinute),
        office: () => ({ letterhead: config.counter.letterhead, cities: ['Dresden', 'Potsdam'] }),
      },
    }),
    translator,
    log,
  });
  const close = async () => {
    await server.close();
    await state.close();
  };
  return { url: await server.listen(), logged, deliver, state, close };
}

/** What the core is, what the environment says (with a STATE_URL of lmdb things outlive a restart), and who issues tokens. */
export interface StartOptions {
  converse?: Converse;
  environment?: Record<string, string>;
  cloud?: Record<string, string>;
  /** What the counter page answers with; without it there is no counter. */
  counter?: Consult;
}

/** Starts a server for one test and stops it afterwards. */
export async function runServer(options: StartOptions = {}): Promise<TestServer> {
  const server = await startServer(options);
  onTestFinished(server.close);
  return server;
}
