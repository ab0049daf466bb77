import type { ServerResponse } from 'node:http';
import type { Response } from 'restify';

/** Sends something as JSON. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), jsonHeaders);
}

/** The answer to an activity, with further headers (name, value, name, …); restify's own way sends head, body and end one by one. */
export function sendDelivery(
  response: ServerResponse,
  { status, body }: Delivered,
  headers: readonly string[] = [],
): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, [...headers, 'content-type', json, 'content-length', String(Buffer.byteLength(text))]);
  response.end(text);
}

/** What an activity is answered with. */
export interface Delivered {
  status: number;
  body: unknown;
}

/** Sends a text with its length; without restify, which may not have seen the request. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const json = 'application/json; charset=utf-8';

/** For every body of JSON. */
export const jsonHeaders = { 'content-type': json, 'x-content-type-options': 'nosniff' };
