import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { DirectLineFault } from './fault.ts';
import { type Logs, type Page, renderPage } from './logs.ts';

/** Largest frame in bytes that a client may send; those of the protocol are empty. */
export const largestFrame = 64 * 1024;

/** Bounds: `unread` bytes that may wait for a slow reader, open streams per network address and per conversation; `heartbeat` in milliseconds. */
export interface StreamOptions {
  logs: Logs;
  perAddress: number;
  perConversation?: number;
  unread?: number;
  heartbeat?: number;
}

/** A WebSocket request that was let in. */
export interface Listener {
  conversation: string;
  watermark: string;
  address: string;
}

/** The WebSocket streams of all conversations. */
export interface Streams {
  /** There is room for one more; throws a `DirectLineFault`. */
  checkRoom(listener: Listener): void;
  /** Opens the stream: what was missed, then everything new. */
  open(request: IncomingMessage, socket: Duplex, head: Buffer, listener: Listener): void;
  /** How many are open. */
  count(): number;
  /** Ends all streams, so that clients look for us again; may be called repeatedly. */
  close(): void;
}

/** Streams out of the given logs. */
export function createStreams(options: StreamOptions): Streams {
  const { logs, perAddress, perConversation = 20, unread = 1_000_000, heartbeat = 30_000 } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: largestFrame, clientTracking: false });
  const addresses = createCounter();
  const conversations = createCounter();
  const sockets = new Set<WebSocket>();
  const stopHeartbeat = keepAlive(sockets, heartbeat);
  return {
    checkRoom({ address, conversation }) {
      if (addresses.of(address) < perAddress && conversations.of(conversation) < perConversation) return;
      throw new DirectLineFault('tooManyStreams', {}, 30);
    },
    open(request, socket, head, listener) {
      server.handleUpgrade(request, socket, head, (stream) => {
        const leave = [addresses.add(listener.address), conversations.add(listener.conversation)];
        sockets.add(stream);
        stream.on('close', () => {
          sockets.delete(stream);
          for (const step of leave) step();
        });
        void connect(stream, logs, listener, unread);
      });
    },
    count: () => sockets.size,
    close() {
      stopHeartbeat();
      for (const stream of sockets) closeSoon(stream, 1001, 'server stops');
      sockets.clear();
    },
  };
}

async function connect(stream: WebSocket, logs: Logs, listener: Listener, unread: number): Promise<void> {
  // A broken connection is closed by ws, and the log still has what was not read.
  stream.on('error', () => undefined);
  stream.on('message', (data, binary) => refuse(stream, data, binary));
  const stop = await logs.subscribe(listener.conversation, listener.watermark, {
    take: (page) => send(stream, page, unread),
    end: () => closeSoon(stream, 1000, 'conversation ended'),
  });
  if (!stop) closeSoon(stream, 1008, 'no such conversation');
  else if (stream.readyState === stream.OPEN) stream.on('close', stop);
  else stop();
}

function send(stream: WebSocket, page: Page, unread: number): void {
  if (stream.readyState !== stream.OPEN) return;
  if (stream.bufferedAmount > unread) closeSoon(stream, 1013, 'read too slowly; reconnect with your watermark');
  else stream.send(renderPage(page));
}

/** Clients send empty frames to keep the connection alive; activities come over HTTP. */
function refuse(stream: WebSocket, data: RawData, binary: boolean): void {
  const text = data.toString();
  if (text.trim() === '') return;
  if (binary) closeSoon(stream, 1003, 'text frames only');
  else if (isJson(text)) closeSoon(stream, 1008, 'post activities to …/activities');
  else closeSoon(stream, 1007, 'frame is no JSON');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Says why and closes; whoever does not answer that is cut off. */
function closeSoon(stream: WebSocket, code: number, reason: string): void {
  stream.close(code, reason);
  setTimeout(() => stream.terminate(), 2000).unref();
}

/** Browsers answer pings by themselves; whoever has not answered until the next one is gone. */
function keepAlive(sockets: ReadonlySet<WebSocket>, heartbeat: number): () => void {
  const waiting = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const stream of sockets) {
      if (waiting.has(stream)) {
        stream.terminate();
        continue;
      }
      waiting.add(stream);
      stream.once('pong', () => waiting.delete(stream));
      stream.ping();
    }
  }, heartbeat).unref();
  return () => clearInterval(timer);
}

function createCounter(): { of(key: string): number; add(key: string): () => void } {
  const counts = new Map<string, number>();
  const of = (key: string) => counts.get(key) ?? 0;
  return {
    of,
    add(key) {
      counts.set(key, of(key) + 1);
      return () => (of(key) > 1 ? counts.set(key, of(key) - 1) : counts.delete(key));
    },
  };
}
