import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'restify';
import type { Log } from '../bot/adapter.ts';
import { DirectLineFault } from '../bot/direct-line/fault.ts';
import { StateAway } from '../bot/state/state.ts';
import type { Translate, Translator } from '../i18n.ts';
import { directLinePath } from './direct-line.ts';
import { directLineCode, fromDirectLine, HttpFault } from './fault.ts';
import { languageOf } from './language.ts';
import { pageHeaders, renderFault } from './page.ts';
import { sendJson } from './send.ts';

/** Says what is wrong: as a page to who reads pages, else as JSON. */
export function answerFault(request: Request, response: Response, fault: HttpFault, translator: Translator): void {
  const language = languageOf(request);
  const t = translator(language);
  const retryAfter = fault.cause instanceof DirectLineFault ? fault.cause.retryAfter : undefined;
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  if (request.headers.accept?.includes('text/html')) {
    response.sendRaw(fault.statusCode, renderFault(language, t, faultText(fault, t)), pageHeaders);
  } else {
    sendJson(response, fault.statusCode, faultBody(request, fault, t));
  }
}

/** A WebSocket that is refused is no request to restify, and yet gets the same answer. */
export function refuseUpgrade(request: IncomingMessage, error: unknown, { translator, log }: FaultParts): Refusal {
  const fault = asFault(error, '');
  if (fault.statusCode >= 500) log.error('request failed', error);
  const t = translator(languageOf(request));
  const { retryAfter } = fault.cause instanceof DirectLineFault ? fault.cause : {};
  return { status: fault.statusCode, code: fault.code, body: JSON.stringify(faultBody(request, fault, t)), retryAfter };
}

interface FaultParts {
  translator: Translator;
  log: Log;
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
export function asFault(error: unknown, methods: string): HttpFault {
  if (error instanceof HttpFault) return error;
  if (error instanceof DirectLineFault) return fromDirectLine(error);
  if (error instanceof StateAway) return fromDirectLine(new DirectLineFault('stateAway', {}, 2));
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 404 || status === 400) return new HttpFault(404, 'notFound');
  if (status === 405) return new HttpFault(405, 'methodNotAllowed', { methods });
  return new HttpFault(500, 'internal', {}, { cause: error });
}
