import type { Log } from '../bot/adapter.ts';
import type { TurnFigures } from '../bot/observe.ts';
import type { Config } from '../config.ts';
import { createInternalServer, type InternalPage, type InternalServer } from './internal.ts';
import { createMetrics, type Gauges, type Metrics } from './metrics.ts';
import { type Check, checkReadiness, type Readiness } from './readiness.ts';
import { createRefusalLog } from './refusal-log.ts';

/** What operators have of the running program. */
export interface Operation {
  /** A log that also counts errors by their message, for parts whose errors are those of the state. */
  countingErrors(log: Log): Log;
  /** How many streams are open can be asked from now on. */
  watchStreams(count: () => number): void;
  /** Counts and logs how a turn went; `about` is its activity. */
  observe(turn: TurnFigures, about: object): void;
  /** Counts and logs that a request was refused. */
  refused(status: number, code: string): void;
  ready(): Promise<Readiness>;
  /** From now on the program says that it is not ready. */
  announceStop(): void;
  /** The internal port; undefined where the configuration has none. */
  internal: InternalServer | undefined;
}

/** What it is made of; `checks` are asked for readiness, `pages` are served on the internal port besides its own. */
export interface OperationParts {
  config: Pick<Config, 'operation'>;
  log: Log;
  gauges: Omit<Gauges, 'openStreams'>;
  checks: Record<string, Check>;
  pages: ReadonlyMap<string, InternalPage>;
}

/** Metrics, readiness and the internal port. */
export function createOperation({ config, log, gauges, checks, pages }: OperationParts): Operation {
  let openStreams = () => 0;
  const metrics = createMetrics({ ...gauges, openStreams: () => openStreams() });
  const logRefusal = createRefusalLog(log);
  let stopping = false;
  const ready = () => checkReadiness({ ...checks, program: async () => !stopping });
  const { internal } = config.operation;
  const own = ownPages(metrics, ready);
  const onError = (error: unknown) => log.error('internal page failed', error);
  return {
    countingErrors: ({ info, error }) => ({
      info,
      error(message, cause, about) {
        if (stateErrors.has(message)) metrics.countStateError(message);
        error(message, cause, about);
      },
    }),
    watchStreams(count) {
      openStreams = count;
    },
    observe(turn, about) {
      metrics.countTurn(turn);
      const { seconds, ...figures } = turn;
      log.info('turn', { ...figures, milliseconds: Math.round(seconds * 10_000) / 10 }, about);
    },
    refused(status, code) {
      metrics.countRefusal(status, code);
      logRefusal(status, code);
    },
    ready,
    announceStop() {
      stopping = true;
    },
    internal: internal && createInternalServer({ ...internal, pages: new Map([...own, ...pages]), onError }),
  };
}

/** What the log says when the state did not do what it was asked for. */
const stateErrors = new Set([
  'turn without memory',
  'not forgotten',
  'turn not kept',
  'gap not counted',
  'said without being kept',
]);

function ownPages(metrics: Metrics, ready: () => Promise<Readiness>): Map<string, InternalPage> {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  return new Map<string, InternalPage>([
    [
      '/metrics',
      async () => ({ status: 200, headers: { 'content-type': metrics.contentType }, body: await metrics.render() }),
    ],
    ['/healthz', () => ({ status: 200, headers: json, body: '{"status":"ok"}' })],
    [
      '/readyz',
      async () => {
        const readiness = await ready();
        return { status: readiness.ready ? 200 : 503, headers: json, body: JSON.stringify(readiness) };
      },
    ],
  ]);
}
