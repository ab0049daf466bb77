import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import type { Visit } from '../bot/direct-line/access.ts';
import type { DirectLine } from '../bot/direct-line/direct-line.ts';
import { DirectLineFault } from '../bot/direct-line/fault.ts';
import { readJson, readOptionalJson } from './body.ts';
import { addressOf, originOf, queryOf } from './caller.ts';
import { securityHeaders } from './http.ts';

/** Where Direct Line is. */
export const directLinePath = '/v3/directline';

/** What the routes need; `refuse` gives a fault's status and JSON, for a connection that did not become a WebSocket. */
export interface DirectLineRoutes {
  directLine: DirectLine;
  proxies: number;
  refuse: (
    request: IncomingMessage,
    error: unknown,
  ) => { status: number; body: string; retryAfter?: number | undefined };
}

/** Adds the calls of Direct Line 3.0 and its WebSocket streams to a server. */
export function routeDirectLine(server: Server, http: HttpServer, routes: DirectLineRoutes): void {
  for (const [method, path, call] of calls) {
    server[method](`${directLinePath}${path}`, async (request: Request, response: Response) => {
      const visit = visitOf(request, routes.proxies);
      allowOrigin(response, visit, routes.directLine);
      const { status, json } = await call(request, visit, routes.directLine.protocol);
      response.sendRaw(status, json, jsonHeaders);
    });
  }
  for (const path of new Set(calls.map(([, path]) => path))) {
    server.opts(`${directLinePath}${path}`, async (request: Request, response: Response) => {
      allowOrigin(response, visitOf(request, routes.proxies), routes.directLine);
      response.sendRaw(204, '', preflightHeaders);
    });
  }
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    upgrade(request, socket, head, routes).catch((error: unknown) => turnAway(request, socket, routes.refuse, error));
  });
}

interface Result {
  status: number;
  json: string;
}

type Call = (request: Request, visit: Visit, protocol: DirectLine['protocol']) => Promise<Result>;

const calls: ['get' | 'post', path: string, call: Call][] = [
  [
    'post',
    '/tokens/generate',
    async (request, visit, protocol) => ok(await protocol.generate(visit, await readOptionalJson(request))),
  ],
  ['post', '/tokens/refresh', async (_, visit, protocol) => ok(await protocol.refresh(visit))],
  [
    'post',
    '/conversations',
    async (request, visit, protocol) => {
      const { created, conversation } = await protocol.start(visit, await readOptionalJson(request));
      return { ...ok(conversation), status: created ? 201 : 200 };
    },
  ],
  [
    'get',
    '/conversations/:id',
    async (request, visit, protocol) => ok(await protocol.reconnect(visit, idOf(request), watermarkOf(request))),
  ],
  [
    'post',
    '/conversations/:id/activities',
    async (request, visit, protocol) => ok(await protocol.post(visit, idOf(request), await readJson(request))),
  ],
  [
    'get',
    '/conversations/:id/activities',
    async (request, visit, protocol) => ({
      status: 200,
      json: await protocol.read(visit, idOf(request), watermarkOf(request)),
    }),
  ],
  [
    'post',
    '/conversations/:id/upload',
    async (request) => {
      request.resume();
      throw new DirectLineFault('noUploads');
    },
  ],
];

async function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { directLine, proxies }: DirectLineRoutes,
): Promise<void> {
  const searchParams = queryOf(request);
  const conversation = streamPath.exec(request.url?.split('?')[0] ?? '')?.[1];
  if (conversation === undefined) throw new DirectLineFault('noConversation');
  const visit = {
    ...visitOf(request, proxies),
    ...(searchParams.has('t') && { credential: searchParams.get('t') ?? '' }),
  };
  directLine.access.checkOrigin(visit.origin);
  const watermark = await directLine.protocol.listen(visit, conversation, searchParams.get('watermark') ?? '');
  const listener = { conversation, watermark, address: visit.address };
  directLine.streams.checkRoom(listener);
  directLine.streams.open(request, socket, head, listener);
}

const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream\/?$/;

function turnAway(request: IncomingMessage, socket: Duplex, refuse: DirectLineRoutes['refuse'], error: unknown): void {
  const { status, body, retryAfter } = refuse(request, error);
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    ...(retryAfter === undefined ? [] : [`retry-after: ${retryAfter}`]),
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function visitOf(request: IncomingMessage, proxies: number): Visit {
  const { origin, authorization = '' } = request.headers;
  return {
    credential: /^Bearer\s+(.+)$/i.exec(authorization)?.[1] ?? authorization,
    origin,
    ownOrigin: originOf(request),
    address: addressOf(request, proxies),
  };
}

/** Lets an allowed page read the response, also that of an error; throws for any other page. */
function allowOrigin(response: Response, { origin }: Visit, { access }: DirectLine): void {
  response.setHeader('vary', 'origin');
  access.checkOrigin(origin);
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'retry-after');
}

const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '7200',
};

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

function ok(value: object): Result {
  return { status: 200, json: JSON.stringify(value) };
}

function idOf(request: Request): string {
  return String(request.params.id);
}

function watermarkOf(request: Request): string {
  return queryOf(request).get('watermark') ?? '';
}
