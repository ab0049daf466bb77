import type { IncomingMessage } from 'node:http';
import type { Log } from '../bot/adapter.ts';
import { DirectLineFault } from '../bot/direct-line/fault.ts';
import { StateAway } from '../bot/state/state.ts';
import type { Translate, Translator } from '../i18n.ts';
import { directLinePath } from './direct-line.ts';
import { directLineCode, fromDirectLine, HttpFault } from './fault.ts';
import { languageOf } from './language.ts';
import { pageHeaders, renderFault } from './page.ts';
import { jsonHeaders } from './send.ts';

/** What a fault is answered with: a page to who reads pages, else JSON. */
export function renderFaultFor(request: IncomingMessage, fault: HttpFault, translator: Translator): FaultAnswer {
  const language = languageOf(request);
  const t = translator(language);
  const { retryAfter } = fault.cause instanceof DirectLineFault ? fault.cause : {};
  const wait = retryAfter !== undefined && { 'retry-after': String(retryAfter) };
  const status = fault.statusCode;
  if (request.headers.accept?.includes('text/html')) {
    return { status, text: renderFault(language, t, faultText(fault, t)), headers: { ...pageHeaders, ...wait } };
  }
  return { status, text: JSON.stringify(faultBody(request, fault, t)), headers: { ...jsonHeaders, ...wait } };
}

/** A response, ready to be sent. */
export interface FaultAnswer {
  status: number;
  text: string;
  headers: Record<string, string>;
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
