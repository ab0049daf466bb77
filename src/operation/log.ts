import { type DestinationStream, pino } from 'pino';
import type { Log } from '../bot/adapter.ts';
import { correlationOf } from './correlation.ts';
import { describeError } from './describe-error.ts';
import { createScrubber } from './scrub.ts';

/** How a log is written: `secrets` never come out, whatever holds them; `write` gets whole lines. */
export interface LogOptions {
  level: 'error' | 'warn' | 'info' | 'silent';
  /** `json` for machines, one object a line; `text` for people at a terminal. */
  format: 'json' | 'text';
  secrets: readonly string[];
  write: (line: string) => void;
}

/** The program's log. Each line written during a turn carries the turn's id. */
export function createLog({ level, format, secrets, write }: LogOptions): Log {
  const scrub = createScrubber(secrets);
  const shape = format === 'json' ? (line: string) => line : asText;
  const stream: DestinationStream = { write: (line) => write(scrub(shape(line))) };
  const log = pino(
    { level, base: null, messageKey: 'message', formatters: { level: (label) => ({ level: label }) } },
    stream,
  );
  return {
    info: (message, fields, about) => log.info({ ...fields, ...correlationField(about) }, message),
    error: (message, error, about) =>
      log.error({ ...(error !== undefined && { error: describeError(error) }), ...correlationField(about) }, message),
  };
}

function correlationField(about: object | undefined): object {
  const id = correlationOf(about);
  return id === undefined ? {} : { correlation: id };
}

/** "10:31:07 error reply not delivered  correlation=…", with the frames of an error below. */
function asText(line: string): string {
  const { level, time, message, error, ...fields } = JSON.parse(line);
  const rest = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
  );
  const head = [new Date(time).toTimeString().slice(0, 8), level === 'info' ? '' : level, message, ...rest]
    .filter(Boolean)
    .join(' ');
  const { stack = [], ...kind } = error ?? {};
  const below = error ? [`  ${JSON.stringify(kind)}`, ...stack.map((frame: string) => `    at ${frame}`)] : [];
  return `${[head, ...below].join('\n')}\n`;
}
