import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { runServer, type StartOptions, type TestServer } from '../support/run-server.ts';

/** An activity as a client gets it, as far as the tests look. */
export interface Heard {
  type: string;
  id: string;
  text?: string;
  replyToId?: string;
  from: { id: string; role?: string };
  channelData?: { answer?: unknown; clientActivityID?: string };
  [field: string]: unknown;
}

/** What a call gave: status, JSON body (with the protocol's fields) and headers. */
export interface Result {
  status: number;
  body: {
    conversationId: string;
    token: string;
    expires_in: number;
    streamUrl: string;
    id: string;
    activities: Heard[];
    watermark: string;
    error: { code: string; message: string };
  };
  headers: Headers;
}

/** A server that serves web pages: a page's origin and a secret that it knows. */
export const page = 'https://careers.example';
export const secret = 'a secret of thirty-two characters';
export const served = { ALLOWED_ORIGINS: `${page},https://other.example`, DIRECT_LINE_SECRET: secret };

/** A server for one test and the means to talk to it as a Direct Line client. */
export async function runDirectLine(environment: Record<string, string> = {}, options: StartOptions = {}) {
  const server = await runServer({ ...options, environment });
  return { ...server, ...clientOf(server) };
}

function clientOf({ url }: TestServer) {
  const call = async (method: string, path: string, options: CallOptions = {}): Promise<Result> => {
    const { body, token, headers = {} } = options;
    const response = await fetch(`${url}/v3/directline${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
  };
  return {
    call,
    /** A started conversation, by a page where `origin` is given. */
    async start(origin?: string, body: object = {}) {
      const headers: Record<string, string> = origin ? { origin } : {};
      const { token } = (await call('POST', '/tokens/generate', { headers })).body;
      const started = await call('POST', '/conversations', { token, headers, body });
      const path = `/conversations/${started.body.conversationId}`;
      return {
        ...started.body,
        path,
        say: (text: string, fields: object = {}) =>
          call('POST', `${path}/activities`, { token, headers, body: { type: 'message', text, ...fields } }),
        read: async (watermark = '') =>
          (await call('GET', `${path}/activities?watermark=${watermark}`, { token, headers })).body,
        reconnect: (watermark = '') => call('GET', `${path}?watermark=${watermark}`, { token, headers }),
      };
    },
  };
}

interface CallOptions {
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

/** An open stream: everything that it heard, and how it ended. */
export interface Stream {
  socket: WebSocket;
  heard: Heard[];
  watermarks: string[];
  ended: Promise<{ code: number; reason: string }>;
}

/** Opens a stream; rejects with the HTTP status where it is refused. */
export async function openStream(url: string, headers: Record<string, string> = {}): Promise<Stream> {
  const socket = new WebSocket(url, { headers });
  const heard: Heard[] = [];
  const watermarks: string[] = [];
  socket.on('message', (data) => {
    const { activities, watermark } = JSON.parse(data.toString());
    heard.push(...activities);
    watermarks.push(watermark);
  });
  const ended = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  onTestFinished(() => socket.terminate());
  await new Promise((resolve, reject) => {
    socket.once('open', resolve).once('error', reject);
    socket.once('unexpected-response', (_, response) => reject(new Error(`status ${response.statusCode}`)));
  });
  socket.on('error', () => undefined);
  return { socket, heard, watermarks, ended };
}

/** Waits until something holds, at most five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !holds(); waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
  if (!holds()) throw new Error(`not within five seconds: ${holds}`);
}
