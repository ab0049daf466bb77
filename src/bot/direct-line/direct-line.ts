import type { Activity } from 'botbuilder';
import type { Config } from '../../config.ts';
import type { Adapter, Log } from '../adapter.ts';
import type { Bot } from '../bot.ts';
import type { State } from '../state/state.ts';
import { type Access, createAccess } from './access.ts';
import { botAccount, toClient } from './activities.ts';
import type { Logs } from './logs.ts';
import { createProtocol, type Protocol } from './protocol.ts';
import { createSteadyLogs } from './steady-logs.ts';
import { createStreams, type Streams } from './streams.ts';
import { createTokens, type Grant } from './tokens.ts';

/** Direct Line 3.0 without HTTP: its calls, its streams and who may use them. */
export interface DirectLine {
  protocol: Protocol;
  streams: Streams;
  access: Access;
  /** Says something to a user outside of a turn and gives its id; throws where the conversation has ended. */
  say(reference: Pick<Grant, 'conversation' | 'user'>, activity: Partial<Activity>): Promise<string>;
}

/** Direct Line for one bot; what is said and how often somebody calls is kept in the state. */
export function createDirectLine({ config, adapter, bot, state, log }: DirectLineParts): DirectLine {
  const { secret, origins, tokenMinutes, tokensPerMinute, streamsPerAddress } = config.directLine;
  const logs = createSteadyLogs(state.logs, { log });
  const tokens = createTokens({ secret, lifetime: tokenMinutes * 60 });
  const setUp = secret !== undefined || origins.length > 0;
  const access = createAccess({ local: config.mode === 'local', setUp, origins, tokens });
  const protocol = createProtocol({
    access,
    tokens,
    logs,
    takeTurn: (activity, send) => adapter.processDirect(activity, send, bot),
    limits: {
      tokens: state.limit('tokens', { burst: tokensPerMinute, perMinute: tokensPerMinute }),
      activities: state.limit('activities', { burst: 200, perMinute: 120 }),
    },
  });
  const streams = createStreams({ logs, perAddress: streamsPerAddress });
  return { protocol, access, streams, say: (grant, activity) => sayIn(logs, { ...grant, origins: [] }, activity) };
}

/** After a restart there is no log, but a user whose token still holds comes back to it. */
async function sayIn(logs: Logs, grant: Grant, activity: Partial<Activity>): Promise<string> {
  await logs.open(grant);
  const said = { ...toClient(activity), timestamp: new Date(), from: botAccount, channelId: 'directline' };
  const appended = await logs.append(grant.conversation, { ...said, conversation: { id: grant.conversation } });
  if (!appended) throw new Error('The conversation has ended.');
  return appended.id;
}

interface DirectLineParts {
  config: Config;
  adapter: Adapter;
  bot: Bot;
  state: Pick<State, 'logs' | 'limit'>;
  log: Log;
}
