import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { TurnFigures } from '../bot/observe.ts';

/** What is counted, without anything of who said what. */
export interface Metrics {
  countTurn(turn: TurnFigures): void;
  /** A request that was not let in or not answered: its HTTP status and the reason's name. */
  countRefusal(status: number, code: string): void;
  /** The store of conversations did not do what it was asked for. */
  countStateError(operation: string): void;
  /** All figures in Prometheus's text format. */
  render(): Promise<string>;
  contentType: string;
}

/** What can be asked at any time. */
export interface Gauges {
  version: string;
  openStreams: () => number;
  articles: () => number;
}

/** Prometheus's figures of this process. */
export function createMetrics({ version, openStreams, articles }: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const { turns, failures, seconds, refusals, stateErrors } = createFigures(registers);
  addGauge(registry, 'karrierelotse_open_streams', 'WebSocket streams that are open.', openStreams);
  addGauge(registry, 'karrierelotse_knowledge_articles', 'Articles that are known.', articles);
  new Gauge({
    name: 'karrierelotse_build_info',
    help: 'Always 1; the version is in the label.',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  return {
    countTurn({ channel, kind = 'none', language = 'none', outcome = 'none', failed, seconds: took }) {
      const label = channels.has(channel) ? channel : 'other';
      seconds.observe({ channel: label }, took);
      if (failed) failures.inc({ channel: label });
      else turns.inc({ channel: label, kind, language, outcome });
    },
    countRefusal: (status, code) => refusals.inc({ status, code }),
    countStateError: (operation) => stateErrors.inc({ operation }),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function createFigures(registers: Registry[]) {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `karrierelotse_${name}_total`, help, labelNames, registers });
  return {
    turns: counter('turns', 'Messages answered, by channel, kind of question, language and outcome.', [
      'channel',
      'kind',
      'language',
      'outcome',
    ]),
    failures: counter('turns_failed', 'Turns that ended in an error.', ['channel']),
    refusals: counter('refusals', 'Requests refused, by HTTP status and reason.', ['status', 'code']),
    stateErrors: counter('state_errors', 'Failures of the store of conversations.', ['operation']),
    seconds: new Histogram({
      name: 'karrierelotse_turn_seconds',
      help: 'From an activity to its reply, in seconds.',
      labelNames: ['channel'],
      buckets,
      registers,
    }),
  };
}

/** Names of channels come from outside; a label that anybody can make up would fill the memory. */
const channels = new Set(['msteams', 'directline', 'webchat', 'emulator']);

const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

function addGauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}
