import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { secret } from './fleet.ts';

/** An activity as a visitor hears it. */
export interface Heard {
  id: string;
  type: string;
  text?: string;
  replyToId?: string;
  from: { id: string };
  channelData?: { clientActivityID?: string };
}

/** A visitor of a page: has a token, may have a stream open anywhere, and sends through any server. */
export interface Visitor {
  conversation: string;
  token: string;
  heard: Heard[];
  watermark: string;
  /** Sends a message once; gives the HTTP status, 0 where the connection broke. */
  post(url: string, text: string, clientId?: string): Promise<{ status: number; id: string; body: string }>;
  /** Sends the same message again and again until it is acknowledged, each time through the next server. */
  say(urls: () => string[], text: string, patience?: number): Promise<string>;
  /** Opens a stream from the last watermark on. */
  listen(url: string): Promise<WebSocket>;
  /** Everything that is kept. */
  read(url: string): Promise<Heard[]>;
}

/** A visitor with a conversation that was started at the given server; `address` is what a proxy says of him. */
export async function newVisitor(url: string): Promise<Visitor> {
  const base = (at: string) => `${at}/v3/directline`;
  const { token } = (await call(`${base(url)}/tokens/generate`, 'POST', secret, {})).json;
  const started = (await call(`${base(url)}/conversations`, 'POST', token, { locale: 'de-DE' })).json;
  const path = `/conversations/${started.conversationId}`;
  const visitor: Visitor = {
    conversation: started.conversationId,
    token,
    heard: [],
    watermark: '',
    async post(at, text, clientId = randomUUID()) {
      const activity = { type: 'message', text, locale: 'de-DE', channelData: { clientActivityID: clientId } };
      const { status, json, body } = await call(`${base(at)}${path}/activities`, 'POST', token, activity);
      return { status, id: json.id ?? '', body };
    },
    async say(urls, text, patience = 30_000) {
      const clientId = randomUUID();
      const until = Date.now() + patience;
      for (let attempt = 0; Date.now() < until; attempt += 1) {
        const servers = urls();
        const { status, id } = await visitor.post(servers[attempt % servers.length] ?? url, text, clientId);
        if (status === 200) return id;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`not acknowledged: ${text}`);
    },
    async listen(at) {
      const query = new URLSearchParams({ watermark: visitor.watermark, t: token });
      const socket = new WebSocket(`${base(at).replace('http', 'ws')}${path}/stream?${query}`);
      onTestFinished(() => socket.terminate());
      socket.on('error', () => undefined);
      socket.on('message', (data) => {
        const page = JSON.parse(data.toString());
        visitor.heard.push(...page.activities);
        visitor.watermark = page.watermark;
      });
      await new Promise((resolve, reject) => {
        socket.once('open', resolve);
        socket.once('close', reject);
      });
      return socket;
    },
    read: async (at) => (await call(`${base(at)}${path}/activities`, 'GET', token)).json.activities ?? [],
  };
  return visitor;
}

async function call(url: string, method: string, token: string, body?: object) {
  try {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    const text = await response.text();
    return { status: response.status, body: text, json: text ? JSON.parse(text) : {} };
  } catch {
    return { status: 0, body: '', json: {} };
  }
}

/** Waits until something holds, at most so many milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not within ${patience} ms: ${holds}`);
}
