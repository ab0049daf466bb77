import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to Redis that can be made bad. */
export interface TcpProxy {
  port: number;
  /** Milliseconds that every packet takes, each way. */
  delay: number;
  /** Lets nothing through any more, and leaves all connections open. */
  frozen: boolean;
}

/** Runs a proxy to a port of this machine for one test. */
export async function runTcpProxy(target: number): Promise<TcpProxy> {
  const proxy: TcpProxy = { port: 0, delay: 0, frozen: false };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('data', (chunk) => void pass(chunk, to));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  function pass(chunk: Buffer, to: Socket): void {
    if (proxy.frozen) return;
    if (proxy.delay === 0) to.write(chunk);
    else setTimeout(() => to.writable && to.write(chunk), proxy.delay);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  proxy.port = typeof address === 'object' && address ? address.port : 0;
  return proxy;
}
