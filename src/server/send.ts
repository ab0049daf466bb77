import type { Response } from 'restify';

/** Sends something as JSON. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), jsonHeaders);
}

/** The answer to an activity; restify's own way sends head, body and end one by one, this one sends them together. */
export function sendDelivery(response: Response, status: number, body: unknown): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...jsonHeaders, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };
