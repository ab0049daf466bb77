import type { Log } from '../bot/adapter.ts';
import { type Config, secretsOf } from '../config.ts';
import { createLineWriter } from './lines.ts';
import { createLog } from './log.ts';

/** The log of this process, on stdout; what libraries write to the console, and what ends the process, go into it too. */
export function openLog(config: Config): Log {
  const { logLevel: level, logFormat } = config.operation;
  const { write, flush } = createLineWriter(process.stdout.fd);
  process.on('exit', flush);
  const log = createLog({
    level,
    format: logFormat ?? (process.stdout.isTTY ? 'text' : 'json'),
    secrets: secretsOf(config),
    write,
  });
  // Libraries write to the console, past all rules of this log; what they hang on their errors must not come out.
  console.error = console.warn = (...parts) => {
    const error = parts.find((part) => part instanceof Error) ?? new Error('written to the console');
    log.error('a library complains', error);
  };
  process.on('uncaughtException', (error) => {
    log.error('the program cannot go on', error);
    process.exit(1);
  });
  return log;
}
