import type { IncomingMessage } from 'node:http';
import { createServer as createRestify, type Request, type Response } from 'restify';
import { parseActivity } from './bot/activity.ts';
import type { Adapter, Log } from './bot/adapter.ts';
import type { Bot } from './bot/bot.ts';
import type { DirectLine } from './bot/direct-line/direct-line.ts';
import { DirectLineFault } from './bot/direct-line/fault.ts';
import { StateAway } from './bot/state/state.ts';
import type { Config } from './config.ts';
import type { Translate, Translator } from './i18n.ts';
import type { Language } from './knowledge/model.ts';
import type { Readiness } from './operation/readiness.ts';
import { readJson } from './server/body.ts';
import { addressOf, originOf } from './server/caller.ts';
import { type CounterParts, routeCounter } from './server/counter.ts';
import { demoHeaders, renderDemo } from './server/demo.ts';
import { directLinePath, routeDirectLine } from './server/direct-line.ts';
import { directLineCode, fromDirectLine, HttpFault } from './server/fault.ts';
import { createHttpServer } from './server/http.ts';
import { httpLanguage } from './server/language.ts';
import { closeGently, listen, watchUnused } from './server/listen.ts';
import { type PageFacts, pageHeaders, renderFault, renderOverview } from './server/page.ts';
import { createRefusals, type Refusals } from './server/refusals.ts';
import { sendWebFile, type WebFile } from './server/web-files.ts';

/** What the server is made of; `assets` are the files of web/ that the page uses. */
export interface ServerParts {
  bot: Bot;
  adapter: Adapter;
  directLine: DirectLine;
  config: Pick<Config, 'host' | 'port' | 'proxies' | 'limits'>;
  facts: PageFacts;
  assets: { css: string; icon: string };
  /** The widget and what belongs to the demo page, by address; none where they were not built. */
  webFiles?: Map<string, WebFile>;
  /** The counter page's part; none where there is no counter. */
  counter?: CounterParts;
  translator: Translator;
  log: Log;
  /** Whether all parts work; without it they do. */
  ready?: () => Promise<Readiness>;
  /** Is told of every request that is not let in, or not answered. */
  refused?: (status: number, code: string) => void;
}

/** A server that can be started once and stopped once. */
export interface RunningServer {
  /** Starts to listen; gives the address, "http://127.0.0.1:3978". */
  listen(): Promise<string>;
  /** Takes no new connection, finishes the requests under way and ends. */
  close(): Promise<void>;
}

/** The HTTP server: the bot's endpoint, its health, and a page for people. It listens only when told to. */
export function createServer(parts: ServerParts): RunningServer {
  const server = createRestify({ name: 'Karrierelotse', ignoreTrailingSlash: true });
  const { refused = () => undefined } = parts;
  const http = createHttpServer({
    answer: (request, response) => server.server.emit('request', request, response),
    refused,
  });
  const perMinute = parts.config.limits.refusals;
  const refusals = perMinute === undefined ? undefined : createRefusals({ perMinute });
  server.pre(async (request) => checkAddress(request));
  server.post('/api/messages', async (request, response) =>
    holdBack(refusals, request, parts, () => answerActivity(request, response, parts)),
  );
  const files = [...(parts.webFiles ?? [])].map(([path, file]) => [path, fileResponder(file)] as const);
  for (const [path, respond] of [...Object.entries(readable), ...files]) {
    const handler = async (request: Request, response: Response) => respond(request, response, parts);
    server.get(path, handler);
    server.head(path, handler);
  }
  if (parts.counter) routeCounter(server, parts.counter, parts);
  routeDirectLine(server, http, {
    directLine: parts.directLine,
    proxies: parts.config.proxies,
    refuse: (request, error) => {
      const refusal = refuseUpgrade(request, error, parts);
      refused(refusal.status, refusal.code);
      return refusal;
    },
  });
  server.on('restifyError', (request: Request, response: Response, error: Error, done: () => void) => {
    const fault = asFault(error, String(response.getHeader('allow')));
    answerFault(request, response, fault, parts);
    refused(fault.statusCode, fault.code);
    if (fault.statusCode >= 500) parts.log.error('request failed', error);
    done();
  });
  const closeUnused = watchUnused(http);
  const underWay = () => server.inflightRequests();
  return {
    listen: () => listen(http, parts.config),
    close: () => closeGently(http, { underWay, onIdle: parts.directLine.streams.close, closeUnused }),
  };
}

type Respond = (request: Request, response: Response, parts: ServerParts) => void | Promise<void>;

const readable: Record<string, Respond> = {
  '/': (request, response, { translator, facts }) => {
    const language = languageOf(request);
    const html = renderOverview(language, translator(language), originOf(request), facts);
    response.sendRaw(200, html, pageHeaders);
  },
  '/page.css': (_, response, { assets }) => {
    response.sendRaw(200, assets.css, asset('text/css; charset=utf-8'));
  },
  '/icon.svg': (_, response, { assets }) => {
    response.sendRaw(200, assets.icon, asset('image/svg+xml'));
  },
  '/demo': (request, response, { translator }) => {
    const language = /[?&]lang=en\b/.test(request.url ?? '') ? 'en' : 'de';
    response.sendRaw(200, renderDemo(language, translator(language)), demoHeaders);
  },
  '/healthz': (_, response, { facts }) => {
    const { mode, version, coverage } = facts;
    sendJson(response, 200, { status: 'ok', version, mode, articles: coverage.articles });
  },
  '/readyz': async (_, response, { ready }) => {
    const { ready: isReady, parts } = (await ready?.()) ?? { ready: true, parts: {} };
    sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', ...parts });
  },
};

function fileResponder(file: WebFile): Respond {
  return (request, response) => sendWebFile(request, response, file);
}

/** restify reads the address outside of any catch: a `Host` that is no host name would end the process. */
function checkAddress(request: Request): void {
  try {
    request.getUrl();
  } catch (cause) {
    throw new HttpFault(400, 'malformedAddress', {}, { cause });
  }
}

/** Who is refused again and again is not even looked at for a while. */
async function holdBack(
  refusals: Refusals | undefined,
  request: Request,
  { config }: ServerParts,
  answer: () => Promise<void>,
): Promise<void> {
  const address = addressOf(request, config.proxies);
  const wait = refusals?.blocked(address) ?? 0;
  if (wait > 0) throw tooMany(wait);
  try {
    await answer();
  } catch (error) {
    if (error instanceof HttpFault && error.statusCode < 429) refusals?.note(address);
    throw error;
  }
}

function tooMany(seconds: number): HttpFault {
  return fromDirectLine(new DirectLineFault('tooMany', { seconds: String(seconds) }, seconds));
}

async function answerActivity(request: Request, response: Response, parts: ServerParts): Promise<void> {
  const { activity, faults } = parseActivity(await readJson(request), languageOf(request));
  if (!activity) throw new HttpFault(400, 'invalidActivity', { faults: faults.join('; ') });
  const delivery = await parts.adapter.process(activity, request.headers.authorization ?? '', parts.bot);
  if (delivery.fault === 'tooMany') throw tooMany(delivery.retryAfter);
  if (delivery.fault) throw new HttpFault(faultStatus[delivery.fault], delivery.fault);
  sendDelivery(response, delivery.status, delivery.body);
}

const faultStatus = { unauthorized: 401, undelivered: 502, notImplemented: 501 };

function answerFault(request: Request, response: Response, fault: HttpFault, parts: ServerParts): void {
  const language = languageOf(request);
  const t = parts.translator(language);
  const retryAfter = fault.cause instanceof DirectLineFault ? fault.cause.retryAfter : undefined;
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  if (request.headers.accept?.includes('text/html')) {
    response.sendRaw(fault.statusCode, renderFault(language, t, faultText(fault, t)), pageHeaders);
  } else {
    sendJson(response, fault.statusCode, faultBody(request, fault, t));
  }
}

/** A WebSocket that is refused is no request to restify, and yet gets the same answer. */
function refuseUpgrade(request: IncomingMessage, error: unknown, parts: ServerParts): Refusal {
  const fault = asFault(error, '');
  if (fault.statusCode >= 500) parts.log.error('request failed', error);
  const t = parts.translator(languageOf(request));
  const { retryAfter } = fault.cause instanceof DirectLineFault ? fault.cause : {};
  return { status: fault.statusCode, code: fault.code, body: JSON.stringify(faultBody(request, fault, t)), retryAfter };
}

interface Refusal {
  status: number;
  code: string;
  body: string;
  retryAfter: number | undefined;
}

function faultBody(request: IncomingMessage, fault: HttpFault, t: Translate): object {
  const code = request.url?.startsWith(directLinePath) ? directLineCode(fault) : fault.code;
  return { error: { code, message: faultText(fault, t) } };
}

function faultText({ code, values }: HttpFault, t: Translate): string {
  return t(`shell.errors.${code}`, values);
}

/** restify's own errors (no such address, no such method) and whatever went wrong, as faults with a text. */
function asFault(error: unknown, methods: string): HttpFault {
  if (error instanceof HttpFault) return error;
  if (error instanceof DirectLineFault) return fromDirectLine(error);
  if (error instanceof StateAway) return fromDirectLine(new DirectLineFault('stateAway', {}, 2));
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 404 || status === 400) return new HttpFault(404, 'notFound');
  if (status === 405) return new HttpFault(405, 'methodNotAllowed', { methods });
  return new HttpFault(500, 'internal', {}, { cause: error });
}

function languageOf(request: IncomingMessage): Language {
  const wanted = /[?&]lang=(de|en)\b/.exec(request.url ?? '')?.[1];
  if (wanted === 'de' || wanted === 'en') return wanted;
  return httpLanguage(request.headers['accept-language']);
}

function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), jsonHeaders);
}

/** The answer to an activity; restify's own way sends head, body and end one by one, this one sends them together. */
function sendDelivery(response: Response, status: number, body: unknown): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...jsonHeaders, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };

function asset(type: string): Record<string, string> {
  return { 'content-type': type, 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' };
}
