import type { IncomingMessage } from 'node:http';
import { parseActivity } from '../bot/activity.ts';
import type { Adapter } from '../bot/adapter.ts';
import type { Bot } from '../bot/bot.ts';
import { DirectLineFault } from '../bot/direct-line/fault.ts';
import { correlationOf, noteCorrelation } from '../operation/correlation.ts';
import { readJson } from './body.ts';
import { addressOf } from './caller.ts';
import { fromDirectLine, HttpFault } from './fault.ts';
import { languageOf } from './language.ts';
import type { Refusals } from './refusals.ts';
import type { Delivered } from './send.ts';

/** What answers activities; `refusals` holds those back who are refused again and again. */
export interface MessageParts {
  bot: Bot;
  adapter: Adapter;
  config: { proxies: number };
  refusals: Refusals | undefined;
}

/** Answers an activity of the Bot Framework, unless its sender is held back. Throws `HttpFault`. */
export function answerMessage(request: IncomingMessage, parts: MessageParts): Promise<Delivered> {
  return holdBack(request, parts, () => answerActivity(request, parts));
}

/** Who is refused again and again is not even looked at for a while. */
async function holdBack(
  request: IncomingMessage,
  { config, refusals }: MessageParts,
  answer: () => Promise<Delivered>,
): Promise<Delivered> {
  const address = addressOf(request, config.proxies);
  const wait = refusals?.blocked(address) ?? 0;
  if (wait > 0) throw tooMany(wait);
  try {
    return await answer();
  } catch (error) {
    if (error instanceof HttpFault && error.statusCode < 429) refusals?.note(address);
    throw error;
  }
}

function tooMany(seconds: number): HttpFault {
  return fromDirectLine(new DirectLineFault('tooMany', { seconds: String(seconds) }, seconds));
}

async function answerActivity(request: IncomingMessage, parts: MessageParts): Promise<Delivered> {
  const { activity, faults } = parseActivity(await readJson(request), () => languageOf(request));
  if (!activity) throw new HttpFault(400, 'invalidActivity', { faults: faults.join('; ') });
  noteCorrelation(activity, correlationOf(request));
  const delivery = await parts.adapter.process(activity, request.headers.authorization ?? '', parts.bot);
  if (delivery.fault === 'tooMany') throw tooMany(delivery.retryAfter);
  if (delivery.fault) throw new HttpFault(faultStatus[delivery.fault], delivery.fault);
  return delivery;
}

const faultStatus = { unauthorized: 401, undelivered: 502, notImplemented: 501 };
