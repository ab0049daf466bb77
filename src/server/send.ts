import type { ServerResponse } from 'node:http';
import type { Response } from 'restify';

/** Sends something as JSON. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.sendRaw(status, JSON.stringify(body), jsonHeaders);
}

/** The answer to an activity; restify's own way sends head, body and end one by one, this one sends them together. */
export function sendDelivery(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, body === undefined ? '' : JSON.stringify(body), jsonHeaders);
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

/** For every body of JSON. */
export const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };
