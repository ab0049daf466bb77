import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'restify';
import { once } from '../knowledge/once.ts';

/** A file for browsers, ready to be sent: its headers, and its body in each encoding (`identity` is the plain one). */
export interface WebFile {
  headers: Record<string, string>;
  bodies: { identity: Buffer; gzip: Buffer; br: Buffer };
}

/** Finds the files that scripts/build.mjs made of web/, by their paths in URLs ("/widget.js"); each is read when it is first asked for. */
export function findWebFiles(folder: string): Map<string, () => WebFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const known = names.filter((name) => types[extensionOf(name)]);
  const read = (name: string) => readFileSync(join(folder, name));
  return new Map(known.map((name) => [`/${name}`, once(() => createWebFile(name, read))]));
}

/** Sends a file in the smallest encoding that the browser takes, or says that it has it already. */
export function sendWebFile(request: Request, response: Response, { headers, bodies }: WebFile): void {
  if (request.headers['if-none-match'] === headers.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  const body = bodies[encoding ?? 'identity'];
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function createWebFile(name: string, read: (name: string) => Buffer): WebFile {
  const body = read(name);
  return {
    headers: {
      'content-type': types[extensionOf(name)] ?? '',
      'cache-control': caching(name),
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      // Pages of other origins load the widget, its chat as a module, which needs permission.
      ...(name.startsWith('widget') && {
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      }),
    },
    bodies: { identity: body, gzip: read(`${name}.gz`), br: read(`${name}.br`) },
  };
}

/**
 * The loader asks for the chat by its version, so that never changes under its address; the counter's page and script belong
 * together, so that is looked after each time; everything else hourly.
 */
function caching(name: string): string {
  if (name === 'widget/chat.js') return 'public, max-age=31536000, immutable';
  if (name.startsWith('counter/')) return 'no-cache';
  return 'public, max-age=3600, stale-while-revalidate=86400';
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};
