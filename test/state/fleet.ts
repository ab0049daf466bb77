import type { CleanUp } from '../support/clean-up.ts';
import { runProgram } from '../support/run-program.ts';

/** A server in a process of its own. */
export interface Worker {
  url: string;
  /** What it wrote so far. */
  output(): string;
  /** Ends it without a farewell. */
  kill(): Promise<void>;
  /** Ends it as a service manager does; gives its status. */
  stop(): Promise<number | null>;
}

/** `prefix` is a command that runs the server, as `sh -c` does. */
interface WorkerOptions {
  prefix?: string[];
  cleanUp?: CleanUp;
}

export const secret = 'a secret that all processes share, 32 characters or more';

/** Starts a server; it serves Direct Line with `secret`, and the Bot Framework without credentials. */
export async function startWorker(environment: Record<string, string>, options: WorkerOptions = {}): Promise<Worker> {
  const settings = { HOST: '127.0.0.1', DIRECT_LINE_STREAMS_PER_ADDRESS: '10000' };
  const { url, output, ended, process } = await runProgram({ env: { ...settings, ...environment }, ...options });
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    process.kill(signal);
    return ended;
  };
  return { url, output, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}
