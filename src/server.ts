import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createRestify, type Request, type Response } from 'restify';
import type { Adapter, Log } from './bot/adapter.ts';
import type { Bot } from './bot/bot.ts';
import type { DirectLine } from './bot/direct-line/direct-line.ts';
import type { Config } from './config.ts';
import { asFault, type FaultAnswer, refuseUpgrade, renderFaultFor } from './server/answer-fault.ts';
import { type CounterParts, routeCounter } from './server/counter.ts';
import { routeDirectLine } from './server/direct-line.ts';
import { HttpFault } from './server/fault.ts';
import { createHttpServer, messagesPath, setHeaders } from './server/http.ts';
import { closeGently, listen, watchUnused } from './server/listen.ts';
import { answerMessage, type MessageParts } from './server/messages.ts';
import { type PageParts, pages, type Respond } from './server/pages.ts';
import { routeReadable } from './server/readable.ts';
import { createRefusals } from './server/refusals.ts';
import { sendDelivery, sendText } from './server/send.ts';
import { sendWebFile, type WebFile } from './server/web-files.ts';

/** What the server is made of. */
export interface ServerParts extends PageParts {
  bot: Bot;
  adapter: Adapter;
  directLine: DirectLine;
  config: Pick<Config, 'host' | 'port' | 'proxies' | 'limits'>;
  /** The widget and what belongs to the demo page, by address; none where they were not built. */
  webFiles?: ReadonlyMap<string, () => WebFile>;
  /** The counter page's part; none where there is no counter. */
  counter?: CounterParts;
  log: Log;
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
  const fail = createFail(parts, refused);
  const perMinute = parts.config.limits.refusals;
  const refusals = perMinute === undefined ? undefined : createRefusals({ perMinute });
  const messages = { ...parts, refusals };
  const activities = createActivities(messages, fail);
  const http = createHttpServer({
    takeActivity: activities.take,
    answer: (request, response) => server.server.emit('request', request, response),
    refused,
  });
  server.pre(async (request) => checkAddress(request));
  server.post(messagesPath, async (request, response) =>
    sendDelivery(response, await answerMessage(request, messages)),
  );
  const files = [...(parts.webFiles ?? [])].map(([path, file]) => [path, fileResponder(file)] as const);
  for (const [path, respond] of [...Object.entries(pages), ...files]) {
    routeReadable(server, path, (request, response) => respond(request, response, parts));
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
    const { status, text, headers } = fail(request, response, error);
    response.sendRaw(status, text, headers);
    done();
  });
  const closeUnused = watchUnused(http);
  const underWay = () => activities.underWay() + server.inflightRequests();
  return {
    listen: () => listen(http, parts.config),
    close: () => closeGently(http, { underWay, onIdle: parts.directLine.streams.close, closeUnused }),
  };
}

type Fail = (request: IncomingMessage, response: ServerResponse, error: unknown) => FaultAnswer;

/** What a failure is answered with; who counts and logs is told. */
function createFail({ translator, log }: ServerParts, refused: (status: number, code: string) => void): Fail {
  return (request, response, error) => {
    const fault = asFault(error, String(response.getHeader('allow')));
    refused(fault.statusCode, fault.code);
    if (fault.statusCode >= 500) log.error('request failed', error, request);
    return renderFaultFor(request, fault, translator);
  };
}

/** Takes activities past restify, and knows how many are being answered. */
function createActivities(messages: MessageParts, fail: Fail) {
  let underWay = 0;
  return {
    underWay: () => underWay,
    async take(request: IncomingMessage, response: ServerResponse, own: readonly string[]) {
      underWay += 1;
      try {
        sendDelivery(response, await answerMessage(request, messages), own);
      } catch (error) {
        setHeaders(response, own);
        const { status, text, headers } = fail(request, response, error);
        sendText(response, status, text, headers);
      } finally {
        underWay -= 1;
      }
    },
  };
}

function fileResponder(file: () => WebFile): Respond {
  return (request, response) => sendWebFile(request, response, file());
}

/** restify reads the address outside of any catch: a `Host` that is no host name would end the process. */
function checkAddress(request: Request): void {
  try {
    request.getUrl();
  } catch (cause) {
    throw new HttpFault(400, 'malformedAddress', {}, { cause });
  }
}
