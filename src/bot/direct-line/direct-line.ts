import type { Config } from '../../config.ts';
import type { Adapter } from '../adapter.ts';
import type { Bot } from '../bot.ts';
import { type Access, createAccess } from './access.ts';
import { createMemoryLogs } from './memory-logs.ts';
import { createProtocol, type Protocol } from './protocol.ts';
import { createRateLimit } from './rate-limit.ts';
import { createStreams, type Streams } from './streams.ts';
import { createTokens } from './tokens.ts';

/** Direct Line 3.0 without HTTP: its calls, its streams and who may use them. */
export interface DirectLine {
  protocol: Protocol;
  streams: Streams;
  access: Access;
}

/** Direct Line for one bot, with everything that it keeps in this process. */
export function createDirectLine({ config, adapter, bot }: DirectLineParts): DirectLine {
  const { secret, origins, tokenMinutes, conversationHours, conversations, ...bounds } = config.directLine;
  const tokens = createTokens({ secret, lifetime: tokenMinutes * 60 });
  const setUp = secret !== undefined || origins.length > 0;
  const access = createAccess({ local: config.mode === 'local', setUp, origins, tokens });
  const logs = createMemoryLogs({ lifetime: conversationHours * 3_600_000, conversations });
  const protocol = createProtocol({
    access,
    tokens,
    logs,
    takeTurn: (activity, send) => adapter.processDirect(activity, send, bot),
    limits: {
      tokens: createRateLimit({ burst: bounds.tokensPerMinute, perMinute: bounds.tokensPerMinute }),
      activities: createRateLimit({ burst: 200, perMinute: 120 }),
    },
  });
  return { protocol, access, streams: createStreams({ logs, perAddress: bounds.streamsPerAddress }) };
}

interface DirectLineParts {
  config: Config;
  adapter: Adapter;
  bot: Bot;
}
