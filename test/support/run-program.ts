import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

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

/** How it is started: environment on top of `PATH` alone, and the user and folder to run in. */
export interface ProgramOptions {
  env?: Record<string, string>;
  uid?: number;
  cwd?: string;
  execArgv?: string[];
}

/** Starts a program for one test and waits until it listens; throws with its output where it ends before. */
export async function runProgram(file: string, options: ProgramOptions = {}): Promise<Program> {
  const child = spawnProgram(file, options);
  const { output, ended } = child;
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /listens on (http:\S+\d)/.exec(output());
      if (found?.[1]) resolve(found[1]);
    };
    child.process.stdout?.on('data', look);
    void ended.then((status) => reject(new Error(`ended with ${status}:\n${output()}`)));
  });
  return { ...child, url, internal: /internal port:? (http:\S+\d)/.exec(output())?.[1] };
}

/** As `runProgram`, for one that is not expected to get so far. */
export function spawnProgram(file: string, { env = {}, uid, cwd, execArgv = [] }: ProgramOptions = {}) {
  const path = process.env.PATH ?? '';
  const child = spawn(process.execPath, [...execArgv, file], {
    env: { PATH: path, PORT: '0', ...env },
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
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child as ChildProcess, output: () => written, ended };
}
