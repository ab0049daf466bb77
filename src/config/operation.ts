import type { Environment } from './environment.ts';

/** What operators see and steer. */
export interface OperationConfig {
  logLevel: 'error' | 'warn' | 'info' | 'silent';
  /** Undefined: for people at a terminal, else for machines. */
  logFormat: 'json' | 'text' | undefined;
  /** Where metrics, readiness and the status page are served; undefined is nowhere. */
  internal: { host: string; port: number } | undefined;
  /** How long requests under way may take to end when the program is stopped, and how long it says before that it is going. */
  stop: { seconds: number; noticeSeconds: number };
}

/** What the environment gives operators. */
export function operationOf(env: Environment): OperationConfig {
  const { INTERNAL_PORT: port, INTERNAL_HOST: host } = env;
  return {
    logLevel: env.LOG_LEVEL,
    logFormat: env.LOG_FORMAT,
    internal: port === undefined ? undefined : { host, port },
    stop: { seconds: env.STOP_SECONDS, noticeSeconds: env.STOP_NOTICE_SECONDS },
  };
}
