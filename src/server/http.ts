import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { correlate, newCorrelationId, noteCorrelation } from '../operation/correlation.ts';

/** Where activities of the Bot Framework come in: whatever is logged of one is told which it is about. */
export const messagesPath = '/api/messages';

/** What to do with a request, and whom to tell of one that is no HTTP or does not come to an end. */
export interface HttpParts {
  /**
   * Every message comes in as an activity, so nothing stands between it and what answers it: not even its headers are set, but
   * given (name, value, name, …) to be sent with the others.
   */
  takeActivity: (request: IncomingMessage, response: ServerResponse, headers: readonly string[]) => void;
  answer: Answer;
  refused: (status: number, code: string) => void;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * The server below restify, which cannot be given these bounds: who sends a head or a body too slowly, or a head too large,
 * is cut off. Every response carries a correlation id and headers that forbid browsers what no page of ours needs.
 */
export function createHttpServer({ takeActivity, answer, refused }: HttpParts): Server {
  const server = createServer(bounds, (request, response) => {
    const id = newCorrelationId();
    const own = ['x-correlation-id', id, ...headers];
    if (request.url === messagesPath) noteCorrelation(request, id);
    if (request.url === messagesPath && request.method === 'POST') return takeActivity(request, response, own);
    setHeaders(response, own);
    if (request.url === messagesPath) return answer(request, response);
    // What was begun by a turn may still wait to be counted.
    correlate(id, (over) => {
      response.once('close', () => setImmediate(over));
      answer(request, response);
    });
  });
  // Behind a proxy a connection must live longer here than there, or a question meets a closed door.
  server.keepAliveTimeout = 65_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const [status, code] = clientFaults.get(error.code ?? '') ?? [400, 'malformedRequest'];
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    refused(status, code);
    socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  return server;
}

/** Times in milliseconds: a head within 10 seconds and a whole request within 30, looked after every 2; heads up to 16 KiB. */
const bounds = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
};

const clientFaults = new Map<string, [number, string]>([
  ['HPE_HEADER_OVERFLOW', [431, 'headersTooLarge']],
  ['ERR_HTTP_REQUEST_TIMEOUT', [408, 'tooSlow']],
]);

/** For every response; pages and files say otherwise where they need to. */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const headers = Object.entries({ ...securityHeaders, server: 'Karrierelotse' }).flat();

/** Sets headers (name, value, name, …). */
export function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
}
