import { hash } from 'node:crypto';
import { type Activity, DeliveryModes } from 'botbuilder';
import type { Queue } from './queue.ts';
import { type Conversation, type ConversationRecord, readRecord, readReply, writeRecord } from './records.ts';
import { type HeldTurn, type State, StateAway } from './state/state.ts';
import type { Turn } from './turn.ts';

/** What a turn finds: what was kept before, and whether that could be looked up at all. */
export interface Before {
  conversation: Conversation | undefined;
  forgetful: boolean;
}

/** What a turn comes to: what to say, and what to keep. `forget` deletes everything there is of the conversation, and `unforgotten` is said where that fails. */
export interface Outcome {
  said: Partial<Activity> | undefined;
  keep?: Conversation;
  forget?: { unforgotten: Partial<Activity> | undefined };
}

/** Runs one turn of a conversation after the other; what was answered once is not answered again. */
export type TakeTurn = (turn: Turn, job: (before: Before) => Promise<Outcome>) => Promise<void>;

/** What turns are made of; `log` hears of a state that is away. */
export interface TurnsParts {
  state: Pick<State, 'turns' | 'forget'>;
  queue: Queue;
  log: { error(...parts: unknown[]): void };
}

/** Turns over the given state; where that is away they go on without memory. */
export function createTurns({ state, queue, log }: TurnsParts): TakeTurn {
  const underWay = new Map<string, Promise<Partial<Activity> | undefined>>();
  return async (turn, job) => {
    const { activity } = turn;
    const key = conversationKey(activity);
    const mark = markOf(activity);
    const place = `${key} ${mark}`;
    const earlier = mark === undefined ? undefined : underWay.get(place);
    if (earlier !== undefined) return sayAgain(turn, await earlier);
    const taken = queue(key, () => takeOne({ turn, job, key, mark, state, log }));
    if (mark === undefined) return void (await taken);
    underWay.set(place, taken);
    try {
      await taken;
    } finally {
      underWay.delete(place);
    }
  };
}

interface OneTurn extends Omit<TurnsParts, 'queue'> {
  turn: Turn;
  job: (before: Before) => Promise<Outcome>;
  key: string;
  mark: string | undefined;
}

async function takeOne(one: OneTurn): Promise<Partial<Activity> | undefined> {
  const { turn, job, mark } = one;
  const held = await begin(one);
  const record = readRecord(held?.kept);
  let sent: string | undefined;
  try {
    if (mark !== undefined && record?.answered.includes(mark)) return await repeat(turn, mark, held);
    const outcome = await job({ conversation: record?.conversation, forgetful: held === undefined });
    const said = outcome.forget ? await forget(outcome, one) : outcome.said;
    // What is the response itself is sent when we return, so nothing is left to be done in this turn.
    const last = turn.activity.deliveryMode === DeliveryModes.ExpectReplies;
    await keep({ held, outcome, said, record, last }, one);
    if (said) await turn.say(said);
    if (said && !isOwnToDeliver(turn.activity)) sent = mark;
    return said;
  } finally {
    await held?.end(sent);
  }
}

async function begin({ state, key, log, turn }: OneTurn): Promise<HeldTurn | undefined> {
  try {
    return await state.turns.begin(key);
  } catch (error) {
    if (!(error instanceof StateAway)) throw error;
    log.error('turn without memory', error.message, turn.activity);
    return undefined;
  }
}

/** The same activity came before: where its answer may not have reached anybody it is said again, in the same words. */
async function repeat(turn: Turn, mark: string, held: HeldTurn | undefined): Promise<undefined> {
  const reply = readReply(held?.kept);
  if (reply?.to !== mark || (held?.sent === mark && !isOwnToDeliver(turn.activity))) return;
  await turn.say(reply.activity);
}

/** Another request with an activity that is being answered: the answer goes into both where it is the response. */
async function sayAgain(turn: Turn, said: Partial<Activity> | undefined): Promise<void> {
  if (said && turn.activity.deliveryMode === DeliveryModes.ExpectReplies) await turn.say({ ...said });
}

async function forget({ said, forget }: Outcome, { key, state, log, turn }: OneTurn) {
  try {
    await state.forget(key, turn.activity.id);
    return said;
  } catch (error) {
    if (!(error instanceof StateAway)) throw error;
    log.error('not forgotten', error.message, turn.activity);
    return forget?.unforgotten;
  }
}

interface Kept {
  held: HeldTurn | undefined;
  outcome: Outcome;
  said: Partial<Activity> | undefined;
  record: ConversationRecord | undefined;
  last: boolean;
}

async function keep({ held, outcome, said, record, last }: Kept, { mark, log, turn }: OneTurn): Promise<void> {
  const { keep, forget } = outcome;
  if (!held || forget || (!keep && !said)) return;
  const answered = mark === undefined ? (record?.answered ?? []) : [...(record?.answered ?? []).slice(-49), mark];
  const reply = mark !== undefined && said ? { to: mark, activity: said } : undefined;
  try {
    await held.keep(writeRecord({ answered, conversation: keep ?? record?.conversation }, reply), last);
  } catch (error) {
    if (!(error instanceof StateAway)) throw error;
    log.error('turn not kept', error.message, turn.activity);
  }
}

/** Key of all that is kept of a conversation. */
export function conversationKey({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string {
  return `${channelId}/${conversation.id}`;
}

/** What tells an activity from others of its conversation; undefined without an id. A client that gives all its messages the same id is told apart by its words. */
function markOf({ id, type, text, value }: Activity): string | undefined {
  if (!id) return undefined;
  const words = JSON.stringify([id, type, text, value]);
  return hash('sha256', words, 'base64url').slice(0, 12);
}

/** The answer is the HTTP response, or an entry in our own log that is not made twice: saying it again does no harm. */
function isOwnToDeliver({ deliveryMode, channelId, serviceUrl }: Activity): boolean {
  return deliveryMode === DeliveryModes.ExpectReplies || (channelId === 'directline' && !isMicrosofts(serviceUrl));
}

/** Microsoft's Direct Line has the same channel id as ours, and an address of its own. */
export function isMicrosofts(serviceUrl: string): boolean {
  return /\.botframework\.(com|us|cn)$/.test(new URL(serviceUrl).hostname);
}
