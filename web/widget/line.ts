import type { Activity, Listener } from './direct-line.ts';
import { call, Refusal } from './http.ts';
import { createSessionStore, type Session } from './session.ts';

/** What is known of the conversation and its connection; connecting and sending change it. */
export interface Line {
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

/** A line that goes on with the conversation that this tab has had, if any. */
export function createLine(base: string, locale: () => string, listener: Listener): Line {
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

interface ActivitySet {
  activities?: Activity[];
  watermark?: string;
}

/** Fetches what has been said since the last activity seen. */
export async function catchUp(line: Line): Promise<void> {
  const { session } = line;
  if (!session) return;
  // A page that was loaded anew shows nothing yet, whatever the watermark says.
  const past = line.seen.size === 0;
  const watermark = past ? undefined : session.watermark;
  const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  const path = `conversations/${encodeURIComponent(session.conversationId)}/activities${query}`;
  receive(line, await call<ActivitySet>(line.api + path, session.token), past);
}

/** Tells of what is new, and keeps the place up to which everything has come. */
export function receive(line: Line, { activities = [], watermark }: ActivitySet, past = false): void {
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

/** The server no longer knows the conversation or the token. */
export function isLost(error: unknown): boolean {
  return error instanceof Refusal && [400, 401, 403, 404, 410].includes(error.status);
}

/** Ends the connection and what would renew it. */
export function hangUp(line: Line): void {
  clearTimeout(line.timer);
  clearTimeout(line.renewal);
  const { socket } = line;
  line.socket = undefined;
  socket?.close();
}
