import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Starts to listen; gives the address, "http://127.0.0.1:3978". */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { address, port: actual, family } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
    });
  });
}

/** Takes no new connection and ends when nothing is under way; `onIdle` is called while only streams are left. */
export function closeGently(
  server: Server,
  { underWay, onIdle, closeUnused }: { underWay: () => number; onIdle: () => void; closeUnused: () => void },
): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      closeUnused();
      // A connection that is busy now would stay open for further requests when it is done.
      server.closeIdleConnections();
      // Answers under way go out over the streams, so these end last.
      if (underWay() === 0) onIdle();
    }, 50);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}

/** Browsers open connections in store; Node takes one that never carried a request for busy, for a minute. */
export function watchUnused(server: Server): () => void {
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return () => {
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
  };
}
