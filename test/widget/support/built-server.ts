import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Where the tests build to; dist/ is for whoever works beside them. */
export const out = 'dist-widget';

/** The program as `npm start` runs it, in a process of its own. */
export interface BuiltServer {
  url: string;
  /** Ends the process as a deployment does, and waits for it. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
}

/** Bundles the program and the widget. */
export function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', out]);
}

/** Starts the built program on a free port; the environment may depend on its address. */
export async function startBuiltServer(
  environmentOf: (url: string) => Record<string, string> = () => ({}),
): Promise<BuiltServer> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = environmentOf(url);
  let running = await run(port, environment);
  return {
    url,
    async stop() {
      if (running.exitCode !== null || running.signalCode !== null) return;
      const ended = once(running, 'exit');
      running.kill('SIGTERM');
      await ended;
    },
    async start() {
      running = await run(port, environment);
    },
  };
}

async function run(port: number, environment: Record<string, string>): Promise<ChildProcess> {
  const env = { ...process.env, DIRECT_LINE_TOKENS_PER_MINUTE: '10000', ...environment, PORT: String(port) };
  const child = spawn(process.execPath, [`${out}/main.js`], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface(child.stdout), 'line');
  return child;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
