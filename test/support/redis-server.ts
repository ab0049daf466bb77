import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import type { CleanUp } from './clean-up.ts';
import { findFreePort } from './free-port.ts';
import { newFolder } from './new-folder.ts';

/** Why tests with Redis are left out here; undefined where they run. */
export const noRedis: string | undefined = findRedis();

/** A Redis of Debian's package for a test: its own process, folder and port. */
export interface RedisServer {
  url: string;
  port: number;
  /** Ends it as `kill` does, without a farewell. */
  kill(): Promise<void>;
  /** Ends it as a service manager does. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** What Redis gives for a command. */
  command(...words: string[]): string;
}

/** Starts a Redis that writes every command to its disk before it answers. */
export async function runRedis(cleanUp: CleanUp = onTestFinished): Promise<RedisServer> {
  const folder = newFolder();
  const port = await findFreePort();
  let child: ChildProcess | undefined;
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    if (child?.exitCode === null && child.kill(signal)) await ended;
  };
  const command = (...words: string[]) =>
    execFileSync('redis-cli', ['-p', String(port), ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}/0`,
    port,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async start() {
      const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
      child = spawn('redis-server', [...settings, '--appendonly', 'yes', '--appendfsync', 'always'], {
        stdio: 'ignore',
      });
      for (let waited = 0; waited < 5000; waited += 20) {
        if (answers(command)) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error('redis-server did not start');
    },
    command,
  };
  cleanUp(() => end('SIGKILL'));
  await server.start();
  return server;
}

function answers(command: RedisServer['command']): boolean {
  try {
    return command('ping') === 'PONG';
  } catch {
    return false;
  }
}

function findRedis(): string | undefined {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'redis-server is not installed (apt-get install redis-server)';
  }
}
