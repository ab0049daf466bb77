import { randomBytes } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { createQueue } from '../queue.ts';
import type { RateLimit } from '../state/state.ts';
import type { Access, Caller, Visit } from './access.ts';
import { type Bound, botAccount, fromClient, startOf, toClient } from './activities.ts';
import { DirectLineFault } from './fault.ts';
import { type Logs, type Page, renderPage } from './logs.ts';
import { activitySchema, generateSchema, parseRequest, startSchema, watermarkSchema } from './requests.ts';
import { keyOf } from './steady-logs.ts';
import type { Grant, Tokens } from './tokens.ts';

/** A token as the protocol gives it; seconds in `expires_in`. */
export interface IssuedToken {
  conversationId: string;
  token: string;
  expires_in: number;
}

/** A conversation that was started or taken up again, with the address of its stream. */
export interface OpenedConversation extends IssuedToken {
  streamUrl: string;
}

/** Runs the bot's turn for an activity that is known to be genuine; its replies go to `send` one by one. False where it failed. */
export type TakeTurn = (activity: Activity, send: (reply: Partial<Activity>) => Promise<string>) => Promise<boolean>;

/** Direct Line 3.0 without HTTP: each call is one of the protocol's. All of them throw a `DirectLineFault`. */
export interface Protocol {
  generate(visit: Visit, body: unknown): Promise<IssuedToken>;
  refresh(visit: Visit): Promise<IssuedToken>;
  /** `created` is false where the token's conversation had been started before. */
  start(visit: Visit, body: unknown): Promise<{ created: boolean; conversation: OpenedConversation }>;
  reconnect(visit: Visit, conversation: string, watermark: string): Promise<OpenedConversation>;
  /** The id that the activity got; the bot has had its turn by then. */
  post(visit: Visit, conversation: string, body: unknown): Promise<{ id: string }>;
  /** What was said after the watermark, as an ActivitySet in JSON. */
  read(visit: Visit, conversation: string, watermark: string): Promise<string>;
  /** Whoever may listen to the conversation, and from where on. */
  listen(visit: Visit, conversation: string, watermark: string): Promise<string>;
}

/** What it is made of; `limits` are per address for tokens and per conversation for activities. */
export interface ProtocolParts {
  access: Access;
  tokens: Tokens;
  logs: Logs;
  takeTurn: TakeTurn;
  limits: { tokens: RateLimit; activities: RateLimit };
}

/** The protocol over the given parts. */
export function createProtocol(parts: ProtocolParts): Protocol {
  const queue = createQueue({ patience: 15_000 });
  const speak: Speak = (bound, activity) => queue(bound.conversation, () => turn(parts, bound, activity));
  return {
    generate: (visit, body) => generate(parts, visit, body),
    refresh: (visit) => refresh(parts, visit),
    start: (visit, body) => start(parts, speak, visit, body),
    reconnect: (visit, conversation, watermark) => reconnect(parts, visit, conversation, watermark),
    post: (visit, conversation, body) => post(parts, speak, visit, conversation, body),
    async read(visit, conversation, watermark) {
      await enter(parts, visit, conversation);
      return renderPage(await readMissed(parts.logs, conversation, parseWatermark(watermark)));
    },
    async listen(visit, conversation, watermark) {
      const caller = await parts.access.admit(visit, conversation, ['access', 'stream']);
      if (caller.grant) await parts.logs.open(caller.grant);
      return parseWatermark(watermark);
    },
  };
}

type Speak = (bound: Bound, activity: Activity) => Promise<void>;

async function generate(parts: ProtocolParts, visit: Visit, body: unknown): Promise<IssuedToken> {
  const { trusted } = parts.access.checkMint(visit);
  if (!trusted) await checkLimit(parts.limits.tokens, visit.address);
  const { user, trustedOrigins, locale } = parseRequest(generateSchema, body);
  if (user?.id !== undefined && !trusted) throw new DirectLineFault('userNotYours');
  if (user?.id !== undefined && !user.id.startsWith('dl_')) {
    throw new DirectLineFault('badArgument', { fault: 'user.id: "dl_…"' });
  }
  const origins = trustedOrigins?.map((origin) => new URL(origin).origin);
  return issue(parts.tokens, {
    conversation: newId(),
    user: { id: user?.id ?? `dl_${newId()}`, name: user?.name },
    origins: origins ?? (visit.origin === undefined ? [] : [visit.origin]),
    locale,
  });
}

async function refresh({ access, tokens }: ProtocolParts, visit: Visit): Promise<IssuedToken> {
  const { grant } = await access.identify(visit);
  if (!grant) throw new DirectLineFault('invalidToken');
  return issue(tokens, grant);
}

async function start(
  parts: ProtocolParts,
  speak: Speak,
  visit: Visit,
  body: unknown,
): Promise<{ created: boolean; conversation: OpenedConversation }> {
  const { grant: given } = await parts.access.identify(visit);
  const { user, locale } = parseRequest(startSchema, body);
  const id = user?.id ?? `dl_${newId()}`;
  const fresh: Grant = { conversation: newId(), user: { id, name: user?.name }, origins: [] };
  const grant = { ...(given ?? fresh), ...(locale && { locale }) };
  const state = await parts.logs.open(grant);
  if (state === 'ended') throw new DirectLineFault('conversationEnded');
  const bound = { ...grant, serviceUrl: visit.ownOrigin };
  if (state === 'opened') await speak(bound, startOf(bound));
  return { created: state === 'opened', conversation: await openedFor(parts.tokens, visit, grant, '-') };
}

async function reconnect(
  parts: ProtocolParts,
  visit: Visit,
  conversation: string,
  watermark: string,
): Promise<OpenedConversation> {
  const { grant } = await enter(parts, visit, conversation);
  const place = parseWatermark(watermark);
  await readMissed(parts.logs, conversation, place);
  const held = grant ?? (await parts.logs.grantOf(conversation));
  if (!held) throw new DirectLineFault('noConversation');
  return openedFor(parts.tokens, visit, held, place === '' ? '-' : place);
}

async function post(
  parts: ProtocolParts,
  speak: Speak,
  visit: Visit,
  conversation: string,
  body: unknown,
): Promise<{ id: string }> {
  const caller = await enter(parts, visit, conversation);
  const sent = parseRequest(activitySchema, body);
  const user = caller.grant?.user ?? sent.from;
  if (user?.id === undefined) throw new DirectLineFault('missingProperty', { name: 'from.id' });
  await checkLimit(parts.limits.activities, conversation);
  const bound = {
    conversation,
    user: { ...user, id: user.id },
    locale: caller.grant?.locale,
    serviceUrl: visit.ownOrigin,
  };
  const activity = fromClient(sent, bound);
  // That somebody is typing is worth nothing later, and must not push out what was said.
  if (sent.type === 'typing')
    return { id: await pass(speak, bound, { ...activity, id: `${conversation}|${newId()}` }) };
  const key = sent.channelData?.clientActivityID ?? sent.id;
  const appended = await parts.logs.append(conversation, toClient(activity), key && keyOf(bound.user.id, key));
  if (!appended)
    throw new DirectLineFault((await parts.logs.read(conversation, '')) ? 'conversationEnded' : 'noConversation');
  // Also where it is there already: whoever took it in may have ended before it was answered. The bot answers it once.
  await pass(speak, bound, { ...activity, id: appended.id });
  if (sent.type === 'endOfConversation') await parts.logs.close(conversation);
  return { id: appended.id };
}

async function pass(speak: Speak, bound: Bound, activity: Activity): Promise<string> {
  await speak(bound, activity);
  return activity.id ?? '';
}

async function turn({ takeTurn, logs }: ProtocolParts, { conversation }: Bound, activity: Activity): Promise<void> {
  const succeeded = await takeTurn(activity, async (reply) => {
    const timestamp = new Date();
    const said = toClient({ ...reply, timestamp, from: botAccount, channelId: 'directline' });
    // An answer that is given once more, after a failure, is not added again.
    const key = reply.replyToId && `answer to ${reply.replyToId}`;
    return (await logs.append(conversation, said, key))?.id ?? '';
  });
  if (!succeeded) throw new DirectLineFault('botFailed');
}

/** What was said since; where the conversation has ended that can be read once, and then there is nothing more. */
async function readMissed(logs: Logs, conversation: string, watermark: string): Promise<Page> {
  const page = await logs.read(conversation, watermark);
  if (!page) throw new DirectLineFault('noConversation');
  if (page.ended && page.activities.length === 0) throw new DirectLineFault('conversationEnded');
  return page;
}

/** Lets a caller into a conversation. A token proves that there is one, even where its log is gone after a restart. */
async function enter({ access, logs }: ProtocolParts, visit: Visit, conversation: string): Promise<Caller> {
  const caller = await access.admit(visit, conversation);
  if (caller.grant) await logs.open(caller.grant);
  return caller;
}

async function issue(tokens: Tokens, grant: Grant): Promise<IssuedToken> {
  const token = await tokens.mint(grant, 'access');
  return { conversationId: grant.conversation, token, expires_in: tokens.lifetime };
}

async function openedFor(tokens: Tokens, visit: Visit, grant: Grant, watermark: string): Promise<OpenedConversation> {
  const query = new URLSearchParams({ watermark, t: await tokens.mint(grant, 'stream') });
  const base = visit.ownOrigin.replace(/^http/, 'ws');
  const streamUrl = `${base}/v3/directline/conversations/${grant.conversation}/stream?${query}`;
  return { ...(await issue(tokens, grant)), streamUrl };
}

function parseWatermark(watermark: string): string {
  const parsed = watermarkSchema.safeParse(watermark);
  if (!parsed.success) throw new DirectLineFault('badArgument', { fault: 'watermark' });
  return parsed.data;
}

async function checkLimit(limit: RateLimit, key: string): Promise<void> {
  const wait = await limit(key);
  if (wait > 0) throw new DirectLineFault('tooMany', { seconds: String(wait) }, wait);
}

function newId(): string {
  return randomBytes(15).toString('base64url');
}
