import { call, Refusal } from './http.ts';
import { createSessionStore, type Session } from './session.ts';

/** What the widget reads of a Direct Line activity. */
export interface Activity {
  id?: string;
  type: string;
  text?: string;
  from?: { id?: string; role?: string };
  locale?: string;
  replyToId?: string;
  suggestedActions?: { actions?: { title?: string; value?: unknown }[] };
  channelData?: { clientActivityID?: string; answer?: unknown };
}

/** `renewed`: the old conversation is lost and a new one has begun. */
export type Status = 'online' | 'offline' | 'renewed';

/** What is known of an activity: it is the visitor's own; it was said before the page was loaded. */
export interface Heard {
  own: boolean;
  past: boolean;
}

/** Each activity comes once and in the conversation's order, also those that were missed in between. */
export interface Listener {
  activity(activity: Activity, heard: Heard): void;
  status(status: Status): void;
}

/** A conversation over Direct Line 3.0. */
export interface DirectLine {
  /** Connects, or connects anew at once where the connection has gone. */
  wake(): Promise<void>;
  /** Sends a text under an id of the client's choice: sent again under the same id, it is still said only once. Throws where it does not get through. */
  send(text: string, clientId: string): Promise<void>;
  /** Connects anew, whatever the connection looks like. */
  recheck(): Promise<void>;
  /** Leaves the conversation and begins a new one. */
  restart(): Promise<void>;
  /** Ends the connection, not the conversation. */
  close(): void;
}

interface Line {
  readonly api: string;
  readonly listener: Listener;
  readonly locale: () => string;
  readonly store: ReturnType<typeof createSessionStore>;
  /** Ids of activities that have come, and of our own that have arrived. */
  readonly seen: Set<string>;
  /** Ids of our own of which at least one attempt was made. */
  readonly tried: Set<string>;
  session: Session | undefined;
  /** The session is worth keeping: something has been said in it. */
  said: boolean;
  open: boolean;
  socket: WebSocket | undefined;
  deafSockets: number;
  failures: number;
  connecting: Promise<void> | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  renewal: ReturnType<typeof setTimeout> | undefined;
}

/** `base` is the server's address with a slash at its end, `locale` the language for what comes next. */
export function createDirectLine(base: string, locale: () => string, listener: Listener): DirectLine {
  const line = createLine(base, locale, listener);
  return {
    wake: () => {
      line.open = true;
      return line.socket?.readyState === WebSocket.OPEN ? Promise.resolve() : connect(line);
    },
    recheck: () => connect(line),
    send: (text, clientId) => send(line, text, clientId),
    restart: async () => {
      await line.connecting;
      line.session = undefined;
      line.open = true;
      return connect(line);
    },
    close: () => {
      line.open = false;
      hangUp(line);
    },
  };
}

function createLine(base: string, locale: () => string, listener: Listener): Line {
  const store = createSessionStore(base);
  const session = store.read();
  return {
    api: `${base}v3/directline/`,
    listener,
    locale,
    store,
    seen: new Set(),
    tried: new Set(),
    session,
    said: session !== undefined,
    open: false,
    socket: undefined,
    deafSockets: 0,
    failures: 0,
    connecting: undefined,
    timer: undefined,
    renewal: undefined,
  };
}

function connect(line: Line): Promise<void> {
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
function retry(line: Line): void {
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

/** The server no longer knows the conversation or the token. */
function isLost(error: unknown): boolean {
  return error instanceof Refusal && [400, 401, 403, 404, 410].includes(error.status);
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

interface ActivitySet {
  activities?: Activity[];
  watermark?: string;
}

/** Fetches what has been said since the last activity seen. */
async function catchUp(line: Line): Promise<void> {
  const { session } = line;
  if (!session) return;
  // A page that was loaded anew shows nothing yet, whatever the watermark says.
  const past = line.seen.size === 0;
  const watermark = past ? undefined : session.watermark;
  const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  const path = `conversations/${encodeURIComponent(session.conversationId)}/activities${query}`;
  receive(line, await call<ActivitySet>(line.api + path, session.token), past);
}

function receive(line: Line, { activities = [], watermark }: ActivitySet, past = false): void {
  if (line.session && watermark) line.session.watermark = watermark;
  if (line.said && line.session && watermark) line.store.write(line.session);
  for (const activity of activities) {
    const { id, from, channelData } = activity;
    const clientId = channelData?.clientActivityID;
    if (clientId) line.seen.add(clientId);
    const own = from?.role === 'user' || clientId !== undefined;
    if (isNew(line.seen, id)) line.listener.activity(activity, { own, past });
  }
}

function isNew(seen: Set<string>, id: string | undefined): boolean {
  return id === undefined || (!seen.has(id) && Boolean(seen.add(id)));
}

async function send(line: Line, text: string, clientId: string): Promise<void> {
  await (line.connecting ?? (line.session ? undefined : connect(line)));
  try {
    await post(line, text, clientId);
  } catch (error) {
    if (!line.seen.has(clientId)) await sendAnew(line, text, clientId, error);
  }
  line.said = true;
  if (line.session) line.store.write(line.session);
  assureReply(line);
}

/** A lost conversation is replaced and the message said there; a lost connection is for the visitor to decide. */
async function sendAnew(line: Line, text: string, clientId: string, error: unknown): Promise<void> {
  if (!(error instanceof Refusal)) void connect(line);
  if (!isLost(error)) throw error;
  await connect(line);
  await post(line, text, clientId);
}

/** Sends once: where an earlier attempt has got through without our hearing of it, the conversation's log shows it. */
async function post(line: Line, text: string, clientId: string): Promise<void> {
  const { api, session, locale, seen, tried } = line;
  if (!session) throw new Error('not connected');
  if (tried.has(clientId)) await catchUp(line);
  if (seen.has(clientId)) return;
  tried.add(clientId);
  const { conversationId, token } = session;
  // The protocol wants a name; whose it is the server knows by the token.
  const from = { id: 'visitor', role: 'user' };
  const activity = { type: 'message', text, from, locale: locale(), channelData: { clientActivityID: clientId } };
  await call(`${api}conversations/${encodeURIComponent(conversationId)}/activities`, token, activity);
}

/** A stream may be dead without having ended, after a sleep for example: then the reply has to be fetched. */
function assureReply(line: Line): void {
  const before = line.seen.size;
  setTimeout(async () => {
    if (!line.open || line.seen.size > before) return;
    try {
      await catchUp(line);
      if (line.seen.size > before) await connect(line);
    } catch {
      retry(line);
    }
  }, 4000);
}

function hangUp(line: Line): void {
  clearTimeout(line.timer);
  clearTimeout(line.renewal);
  const { socket } = line;
  line.socket = undefined;
  socket?.close();
}
