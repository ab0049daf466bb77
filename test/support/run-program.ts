import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { builtFolder } from './build-program.ts';
import type { CleanUp } from './clean-up.ts';

/** A program that runs as a process of its own and listens. */
export interface Program {
  /** Where it says that it listens. */
  url: string;
  /** Where it says that its internal port is; undefined where it has none. */
  internal: string | undefined;
  process: ChildProcess;
  /** Everything it has written so far. */
  output: () => string;
  /** Resolves with its exit status, null where a signal ended it. */
  ended: Promise<number | null>;
}

/** How it is started: environment on top of `PATH` alone, a command before it as `sh -c`, the user and folder to run in. */
export interface ProgramOptions {
  /** The built program where it is not named. */
  file?: string;
  env?: Record<string, string>;
  prefix?: string[];
  uid?: number | undefined;
  cwd?: string;
  cleanUp?: CleanUp;
}

/** Starts a program and waits until it listens; throws with its output where it ends before. */
export async function runProgram(options: ProgramOptions = {}): Promise<Program> {
  const child = spawnProgram(options);
  const { output, ended } = child;
  const url = await new Promise<string>((resolve, reject) => {
    child.process.stdout?.on('data', () => {
      const found = /listens on (http:\/\/[^\s;"]+)/.exec(output());
      if (found?.[1]) resolve(found[1]);
    });
    void ended.then((status) => reject(new Error(`ended with ${status}:\n${output()}`)));
  });
  return { ...child, url, internal: /internal port is (http:\/\/[^\s;"]+)/.exec(output())?.[1] };
}

/** As `runProgram`, for one that is not expected to get so far. */
export function spawnProgram({
  file = `${builtFolder}/main.js`,
  env = {},
  prefix = [],
  uid,
  cwd,
  cleanUp = onTestFinished,
}: ProgramOptions = {}): Omit<Program, 'url' | 'internal'> {
  const [command = process.execPath, ...args] = [...prefix, process.execPath, file];
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH ?? '', PORT: '0', STATE_URL: 'memory:', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
    ...(cwd !== undefined && { cwd }),
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      written += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  cleanUp(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, output: () => written, ended };
}
