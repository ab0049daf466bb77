import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';
import { onTestFinished } from 'vitest';

/** A call that a channel's connector got. */
export interface Call {
  method: string;
  path: string;
  activity: Partial<Activity>;
  at: number;
  /** The caller's port: one for each connection. */
  connection: number | undefined;
}

/** A channel's connector: takes calls in over HTTP, keeps those it accepted, and answers as it is told to. */
export interface Connector {
  url: string;
  calls: Call[];
  /** Answers of the next calls, one each; after them all is well. */
  next: { status: number; headers?: Record<string, string> }[];
}

/** Runs a connector for one test; it answers after `delay` milliseconds. */
export async function runConnector({ delay = 0 }: { delay?: number } = {}): Promise<Connector> {
  const connector: Connector = { url: '', calls: [], next: [] };
  const server = createServer(async (request, response) => {
    const { status, headers } = connector.next.shift() ?? { status: 200 };
    const activity = JSON.parse((await read(request)) || '{}');
    connector.calls.push({
      method: request.method ?? '',
      path: request.url ?? '',
      activity,
      at: Date.now(),
      connection: request.socket.remotePort,
    });
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    // restify replaces writeHead for the whole process, and its own returns nothing.
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ id: `reply-${connector.calls.length}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  connector.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`;
  return connector;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
