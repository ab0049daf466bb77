import type { IncomingMessage } from 'node:http';
import { HttpFault } from './fault.ts';

/** Largest body in bytes that is read as a message. */
export const largestBody = 256 * 1024;

/** Reads a JSON body. Throws an `HttpFault`: 415 without a JSON content type, 413 over `largestBody`, 400 where it is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  // A web page can make a browser send text to this machine unasked, but not JSON.
  if (!/^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new HttpFault(415, 'unsupportedMediaType');
  }
  const text = await readText(request);
  if (text === undefined) throw new HttpFault(413, 'bodyTooLarge', { limit: largestBody / 1024 });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HttpFault(400, 'malformedJson', {}, { cause });
  }
}

/** As `readJson`, but no body at all is undefined. */
export async function readOptionalJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding === undefined && Number(length ?? 0) === 0 ? undefined : readJson(request);
}

/** The body, or undefined where it is too large. What is too large is read to its end, since few clients read an answer before they have sent all. */
function readText(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    // An iterator would do the same, at five times the price for a body of one chunk.
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else chunks.length = 0;
      if (size <= 32 * largestBody) return;
      resolve(undefined);
      request.destroy();
    });
    request.on('end', () => resolve(size > largestBody ? undefined : textOf(chunks)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('The connection was closed.'));
    });
  });
}

function textOf(chunks: Buffer[]): string {
  const [only] = chunks;
  return only && chunks.length === 1 ? only.toString('utf8') : Buffer.concat(chunks).toString('utf8');
}
