import { call, Refusal } from './http.ts';
import { catchUp, hangUp, isLost, type Line, receive } from './line.ts';
import type { Session } from './session.ts';

/** Connects anew; who asks for it meanwhile waits for the same. */
export function connect(line: Line): Promise<void> {
  line.connecting ??= connectOnce(line).finally(() => {
    line.connecting = undefined;
  });
  return line.connecting;
}

async function connectOnce(line: Line): Promise<void> {
  hangUp(line);
  try {
    const streamUrl = (await resume(line)) ?? (await begin(line));
    if (!line.open) return;
    await (line.deafSockets < 2 ? listen(line, streamUrl) : poll(line));
    line.failures = 0;
    line.listener.status('online');
  } catch {
    line.listener.status('offline');
    retry(line);
  }
}

/** Tries again soon, then less and less often, at last every 8 seconds; not all visitors at the same moment. */
export function retry(line: Line): void {
  if (!line.open) return;
  clearTimeout(line.timer);
  const delay = Math.min(8000, 500 * 2 ** line.failures++);
  line.timer = setTimeout(() => void connect(line), delay * (0.75 + Math.random() / 2));
}

/** Goes on where the conversation was: what has been missed comes first. Undefined where the server no longer knows it. */
async function resume(line: Line): Promise<string | undefined> {
  if (!line.session) return undefined;
  try {
    return await reconnect(line, line.session);
  } catch (error) {
    if (!isLost(error)) throw error;
  }
  try {
    await refresh(line, line.session);
    return await reconnect(line, line.session);
  } catch (error) {
    if (!isLost(error)) throw error;
    line.session = undefined;
    line.listener.status('renewed');
    return undefined;
  }
}

async function reconnect(line: Line, session: Session): Promise<string> {
  await catchUp(line);
  // Somebody has spoken here before: where nothing is left of it, the server has forgotten the conversation.
  if (line.seen.size === 0) throw new Refusal(404);
  const { conversationId, token, watermark } = session;
  const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  const reply = await call<Opened>(`${line.api}conversations/${encodeURIComponent(conversationId)}${query}`, token);
  keep(line, reply);
  return reply.streamUrl;
}

async function begin(line: Line): Promise<string> {
  const body = { locale: line.locale() };
  const { token } = await call<Granted>(`${line.api}tokens/generate`, undefined, body);
  const reply = await call<Opened>(`${line.api}conversations`, token, body);
  line.session = { conversationId: reply.conversationId, token };
  keep(line, reply);
  return reply.streamUrl;
}

interface Granted {
  token: string;
  expires_in?: number;
}

interface Opened extends Partial<Granted> {
  conversationId: string;
  streamUrl: string;
}

/** Takes over a new token and has it renewed at half of its life. */
function keep(line: Line, { token, expires_in = 1800 }: Partial<Granted>): void {
  const { session } = line;
  if (!session) return;
  session.token = token ?? session.token;
  if (line.said) line.store.write(session);
  clearTimeout(line.renewal);
  line.renewal = setTimeout(() => void refresh(line, session).catch(() => retry(line)), expires_in * 500);
}

async function refresh(line: Line, session: Session): Promise<void> {
  keep(line, await call<Granted>(`${line.api}tokens/refresh`, session.token, {}));
}

/** Resolves when the stream is open; from then on a stream that ends is opened anew. */
function listen(line: Line, streamUrl: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(streamUrl.replace(/^http/, 'ws'));
    line.socket = socket;
    socket.onopen = () => {
      line.deafSockets = 0;
      resolve();
    };
    socket.onmessage = ({ data }) => receive(line, data === '' ? {} : JSON.parse(data));
    socket.onclose = () => {
      if (line.socket !== socket) return resolve();
      line.deafSockets++;
      reject(new Error('stream closed'));
      // After it was open the promise is settled, so somebody else has to try again.
      if (!line.connecting) retry(line);
    };
  });
}

/** For networks that let no WebSocket through: asks every two seconds. */
async function poll(line: Line): Promise<void> {
  await catchUp(line);
  line.timer = setTimeout(() => {
    if (line.open) poll(line).catch(() => retry(line));
  }, 2000);
}
