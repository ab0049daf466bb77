import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../server/listen.ts';

/** What is answered at one address of the internal port; `url` is the whole one, with its query. */
export type InternalPage = (url: URL) => Promise<InternalAnswer> | InternalAnswer;

/** An answer as it is sent. */
export interface InternalAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A server for operators, which visitors cannot reach: its own port, and only reading. */
export interface InternalServer {
  /** Starts to listen; gives the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Serves the pages by their paths. */
export function createInternalServer({ host, port, pages, onError }: InternalParts): InternalServer {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    const url = new URL(request.url?.startsWith('/') ? `http://internal${request.url}` : 'http://internal/');
    const page = request.method === 'GET' ? pages.get(url.pathname) : undefined;
    if (!page) return send(response, { status: 404, headers: plain, body: `${[...pages.keys()].join('\n')}\n` });
    Promise.resolve()
      .then(() => page(url))
      .then(
        (answer) => send(response, answer),
        (error: unknown) => {
          onError(error);
          send(response, { status: 500, headers: plain, body: 'failed\n' });
        },
      );
  });
  return {
    listen: () => listen(server, { host, port }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where it listens, and what it has. */
export interface InternalParts {
  host: string;
  port: number;
  pages: ReadonlyMap<string, InternalPage>;
  onError: (error: unknown) => void;
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

function send(response: ServerResponse, { status, headers, body }: InternalAnswer): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
