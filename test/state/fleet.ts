import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import type { CleanUp } from './redis-server.ts';

const program = 'dist-test-state';

/** Builds the program that the processes run. */
export function buildProgram(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', program]);
}

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
export async function startWorker(
  environment: Record<string, string>,
  { prefix = [], cleanUp = onTestFinished }: WorkerOptions = {},
): Promise<Worker> {
  const [command = process.execPath, ...args] = [...prefix, process.execPath, `${program}/main.js`];
  const inherited = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };
  const settings = { PORT: '0', HOST: '127.0.0.1', DIRECT_LINE_STREAMS_PER_ADDRESS: '10000' };
  const child = spawn(command, args, { env: { ...inherited, ...settings, ...environment } });
  const { ended, output } = watch(child);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  cleanUp(async () => void (await end('SIGKILL')));
  const url = await said(child, output, /listens on (http:\S+?)[;,]? /);
  return { url, output, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

function watch(child: ChildProcess): { ended: Promise<number | null>; output: () => string } {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return { ended: new Promise((resolve) => child.once('exit', resolve)), output: () => output };
}

async function said(child: ChildProcess, output: () => string, pattern: RegExp): Promise<string> {
  for (let waited = 0; waited < 15_000; waited += 20) {
    const found = pattern.exec(output())?.[1];
    if (found) return found;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the server did not start: ${output()}`);
}
