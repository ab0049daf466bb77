import { onTestFinished } from 'vitest';
import type { CleanUp } from './clean-up.ts';
import { findFreePort } from './free-port.ts';
import { runProgram } from './run-program.ts';

/** The built program as `npm start` runs it, in a process of its own. */
export interface BuiltServer {
  url: string;
  /** Ends the process as a deployment does, and waits for it. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
}

/** What it finds in its environment may depend on its address. */
export interface BuiltServerOptions {
  environmentOf?: (url: string) => Record<string, string>;
  cleanUp?: CleanUp;
}

/** Starts the built program on a free port that it keeps. */
export async function startBuiltServer({
  environmentOf = () => ({}),
  cleanUp = onTestFinished,
}: BuiltServerOptions = {}): Promise<BuiltServer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { DIRECT_LINE_TOKENS_PER_MINUTE: '10000', ...environmentOf(url), PORT: String(port) };
  let running = await runProgram({ env, cleanUp });
  return {
    url,
    async stop() {
      running.process.kill('SIGTERM');
      await running.ended;
    },
    async start() {
      running = await runProgram({ env, cleanUp });
    },
  };
}
