import { connect } from './connect.ts';
import { createLine, hangUp } from './line.ts';
import { send } from './send.ts';

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
