import { randomBytes } from 'node:crypto';
import { StateAway } from '../state/state.ts';
import type { Appended, Logs, Page, Reader } from './logs.ts';

/**
 * Logs that go on while the place where they are kept is away: what is said then reaches whoever listens in this process
 * and is kept nowhere. Nobody listening, it throws `StateAway`: the sender tries again, and may find the process that
 * has the listener. `retry` in milliseconds.
 */
export function createSteadyLogs(logs: Logs, { log, retry = 500 }: SteadyOptions): Logs {
  const listeners = new Map<string, Set<Listener>>();
  const asides = new Map<string, Aside>();

  function sayAside(conversation: string, activity: object, key: string | undefined): Appended {
    const aside = asides.get(conversation) ?? new Map();
    const earlier = key === undefined ? undefined : aside.get(key);
    if (earlier !== undefined) return { id: earlier, repeated: true };
    const id = `${conversation}|aside-${randomBytes(9).toString('base64url')}`;
    const json = JSON.stringify({ ...activity, id });
    for (const listener of listeners.get(conversation) ?? []) {
      listener.reader.take({ activities: [json], watermark: listener.watermark });
    }
    asides.set(conversation, aside.set(key ?? id, id));
    return { id, repeated: false };
  }

  function leave(conversation: string, listener: Listener): void {
    listener.stop?.();
    listener.gone = true;
    listeners.get(conversation)?.delete(listener);
    if (listeners.get(conversation)?.size !== 0) return;
    listeners.delete(conversation);
    asides.delete(conversation);
  }

  return {
    ...logs,
    open: (grant) => unlessAway(logs.open(grant), () => 'known'),
    append: (conversation, activity, key) =>
      unlessAway(logs.append(conversation, activity, key), (error) => {
        if (!listeners.has(conversation)) throw error;
        log.error('said without being kept', error.message);
        return sayAside(conversation, activity, key);
      }),
    async subscribe(conversation, watermark, reader) {
      const listener: Listener = { reader, watermark, stop: undefined, gone: false };
      listeners.set(conversation, (listeners.get(conversation) ?? new Set()).add(listener));
      if (!asides.has(conversation)) asides.set(conversation, new Map());
      const stop = () => leave(conversation, listener);
      const aside = asides.get(conversation) ?? new Map();
      const attach = () => logs.subscribe(conversation, listener.watermark, listenTo(listener, aside));
      if (await follow(listener, attach, retry)) return stop;
      stop();
      return undefined;
    },
  };
}

interface SteadyOptions {
  log: { error(...parts: unknown[]): void };
  retry?: number;
}

interface Listener {
  reader: Reader;
  /** How far it has heard of what is kept. */
  watermark: string;
  stop: (() => void) | undefined;
  gone: boolean;
}

/** Listens to the log itself, as soon as that can be. False where there is no such log. */
async function follow(
  listener: Listener,
  attach: () => Promise<(() => void) | undefined>,
  retry: number,
): Promise<boolean> {
  try {
    const stop = await attach();
    if (listener.gone) stop?.();
    else listener.stop = stop;
    return stop !== undefined;
  } catch (error) {
    if (!(error instanceof StateAway)) throw error;
    setTimeout(() => listener.gone || void follow(listener, attach, retry), retry).unref();
    return true;
  }
}

/** What was said while the logs were away, by key: the ids that it got. */
type Aside = Map<string, string>;

/** A reader of the log itself. What was said aside may stand there too, where only the answer of the store was lost: nobody hears it twice. */
function listenTo(listener: Listener, aside: Aside): Reader {
  const dropped = new Set<string>();
  return {
    take(page) {
      listener.watermark = page.watermark;
      const activities =
        aside.size === 0 ? page.activities : page.activities.filter((json) => isNew(json, aside, dropped));
      if (activities.length > 0) listener.reader.take({ ...page, activities } satisfies Page);
    },
    end: () => listener.reader.end(),
  };
}

function isNew(json: string, aside: Aside, dropped: Set<string>): boolean {
  const { id, replyToId, from, channelData } = JSON.parse(json) as Said;
  const said = aside.has(keyOf(from?.id, channelData?.clientActivityID));
  if (!said && !(replyToId && dropped.has(replyToId))) return true;
  dropped.add(id);
  return false;
}

interface Said {
  id: string;
  replyToId?: string;
  from?: { id: string };
  channelData?: { clientActivityID?: string };
}

/** The key by which an activity of a user is known, however often it is sent. */
export function keyOf(user: string | undefined, clientId: string | undefined): string {
  return `${user} ${clientId}`;
}

async function unlessAway<Value>(attempt: Promise<Value>, instead: (error: StateAway) => Value): Promise<Value> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof StateAway) return instead(error);
    throw error;
  }
}
