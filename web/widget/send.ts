import { connect, retry } from './connect.ts';
import { call, Refusal } from './http.ts';
import { catchUp, isLost, type Line } from './line.ts';

/** Sends a text; throws where it does not get through. */
export async function send(line: Line, text: string, clientId: string): Promise<void> {
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
