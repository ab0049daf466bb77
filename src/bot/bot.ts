import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Answer } from '../dialogs/answer.ts';
import type { Converse } from '../dialogs/converse.ts';
import type { Memory } from '../dialogs/memory.ts';
import { type Translator, varietyOf } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import { joinPlain, paragraphsOf } from './channels/paragraphs.ts';
import { composeActivity, type Saying } from './compose.ts';
import { hasFiles, isInsertedCard, localeOf, readMessage, seedLanguage } from './message.ts';
import type { Queue } from './queue.ts';
import type { Store } from './state/store.ts';
import { answerInvoke } from './teams/extension.ts';
import type { Handoff, Visit } from './teams/handoff.ts';
import { submissionSchema } from './teams/handoff-words.ts';
import { createOnce } from './teams/repeats.ts';
import { scopeOf, withoutThread } from './teams/scope.ts';

/** What is kept of a conversation; that there is an entry at all means that the bot has spoken in it. */
export interface Conversation {
  memory: Memory | undefined;
  /** The last question that had to do with the articles and its answer as text, for whoever is asked next. */
  last?: { question: string; answer: string } | undefined;
}

/**
 * What a bot is made of; `today` gives the ISO date in Germany. `welcomed` outlives the conversations, so that nobody is
 * welcomed twice; without `handoff` the contact data is all there is of a person.
 */
export interface BotParts {
  converse: Converse;
  translator: Translator;
  conversations: Store<Conversation>;
  queue: Queue;
  today: () => string;
  welcomed?: Store<true> | undefined;
  handoff?: Handoff | undefined;
}

/** Handles one turn: an activity in the context, at most one activity sent through it. */
export type Bot = (context: TurnContext) => Promise<void>;

/** Key of a turn's state: the language the conversation is held in, for whoever has to say something after a failure. */
export const languageKey = Symbol('language');

/** The bot: answers messages and searches, greets once where it comes in, and is silent on all other activities. */
export function createBot(parts: BotParts): Bot {
  const once = createOnce({ entries: 10_000 });
  return async (context) => {
    const { activity } = context;
    const reply = replies.get(activity.type);
    if (!reply) return;
    const said = await once(activity, () =>
      parts.queue(conversationKey(activity), async () => {
        const outgoing = await reply(context, parts);
        if (outgoing && !isInvokeResponse(outgoing)) await context.sendActivity(outgoing);
        return outgoing;
      }),
    );
    // An invoke is answered in the HTTP response, and each repetition of it waits for its own.
    if (said && isInvokeResponse(said)) await context.sendActivity(said);
  };
}

function isInvokeResponse({ type }: Partial<Activity>): boolean {
  return type === ActivityTypes.InvokeResponse;
}

type Reply = (context: TurnContext, parts: BotParts) => Promise<Partial<Activity> | undefined>;

const replies = new Map<string, Reply>([
  [ActivityTypes.Message, answerMessage],
  [ActivityTypes.ConversationUpdate, greetOnce],
  [ActivityTypes.InstallationUpdate, greetOnce],
  [ActivityTypes.Invoke, answerSearch],
]);

async function answerMessage(context: TurnContext, parts: BotParts): Promise<Partial<Activity> | undefined> {
  const { activity } = context;
  const message = readMessage(activity);
  if (isInsertedCard(message, activity)) return undefined;
  const key = conversationKey(activity);
  const before = await parts.conversations.get(key);
  const language = before?.memory?.language ?? seedLanguage(localeOf(activity));
  context.turnState.set(languageKey, language);
  if (message.text === '' && isSubmission(activity))
    return say(await submit(activity, language, parts), activity, parts);
  if (message.text === '' && hasFiles(activity)) return say({ answer: refuseFiles(language, parts) }, activity, parts);
  const said = message.text === '' ? parts.translator(language)('shell.hello') : message.text;
  const turn = parts.converse({ ...message, text: said }, before?.memory, parts.today());
  const last = parts.handoff && turn.answer.sources.length > 0 ? lastOf(said, turn.answer, parts) : before?.last;
  await parts.conversations.set(key, { memory: turn.memory, last: turn.answer.kind === 'restart' ? undefined : last });
  const visit = { activity, conversation: key, text: said, last: last ?? { question: '', answer: '' } };
  const saying = await handOver({ ...visit, answer: turn.answer }, parts);
  const introduced = before === undefined ? await introduce(saying, activity, parts) : saying;
  return say(introduced, activity, parts, said);
}

async function handOver(visit: Visit, { handoff }: BotParts): Promise<Saying> {
  const heard = await handoff?.hear(visit);
  if (heard) return heard;
  return handoff && visit.answer.kind === 'person' ? handoff.open(visit) : { answer: visit.answer };
}

/** What a card brings that is no sentence of its user: the form's words, a colleague's answer; or a card of another time. */
async function submit(activity: Activity, language: Language, parts: BotParts): Promise<Saying> {
  const submission = submissionSchema.safeParse(activity.value).data;
  const saying = submission && parts.handoff?.submit(submission, activity, conversationKey(activity), language);
  return (await saying) ?? { answer: notice(parts.translator(language)('teams.oldCard'), language, parts) };
}

/** In Teams a bot can be there without ever having been heard to arrive: then its first answer says what it is. */
async function introduce(saying: Saying, activity: Activity, parts: BotParts): Promise<Saying> {
  if (activity.channelId !== 'msteams' || (await parts.welcomed?.get(welcomeKey(activity)))) return saying;
  await parts.welcomed?.set(welcomeKey(activity), true);
  const { answer, card } = saying;
  if (card || answer.kind === 'greeting' || answer.kind === 'crisis' || scopeOf(activity) === 'channel') return saying;
  const text = parts.translator(varietyOf(answer))('teams.first');
  return { answer: { ...answer, blocks: [{ type: 'note', tone: 'info', text }, ...answer.blocks] } };
}

async function greetOnce({ activity }: TurnContext, parts: BotParts): Promise<Partial<Activity> | undefined> {
  const key = conversationKey(activity);
  if (isRemoval(activity)) await forget(activity, parts);
  if (!isArrival(activity) || (await parts.conversations.get(key))) return undefined;
  if (await parts.welcomed?.get(welcomeKey(activity))) return undefined;
  await parts.conversations.set(key, { memory: undefined });
  await parts.welcomed?.set(welcomeKey(activity), true);
  const language = seedLanguage(localeOf(activity));
  const answer = greeting(language, parts);
  if (activity.channelId !== 'msteams') return say({ answer }, activity, parts);
  const text = parts.translator(language)(`teams.welcome.${scopeOf(activity)}`);
  return say({ answer: { ...answer, blocks: [...answer.blocks, { type: 'text', text }] } }, activity, parts);
}

async function forget(activity: Activity, { conversations, welcomed }: BotParts): Promise<void> {
  await conversations.delete(conversationKey(activity));
  await welcomed?.delete(welcomeKey(activity));
}

async function answerSearch({ activity }: TurnContext, parts: BotParts): Promise<Partial<Activity> | undefined> {
  const body = answerInvoke(activity, parts);
  return body && { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
}

/** The bot itself came in, or a person into a conversation of two, where channels differ in whom they announce first. */
function isArrival(activity: Activity): boolean {
  // "add-upgrade" is a new version of an app that has long been there.
  if (activity.type === ActivityTypes.InstallationUpdate) return activity.action === 'add';
  const added = activity.membersAdded ?? [];
  return added.some(({ id }) => id === activity.recipient.id) || (added.length > 0 && scopeOf(activity) === 'personal');
}

function isRemoval({ type, action }: Activity): boolean {
  return type === ActivityTypes.InstallationUpdate && action === 'remove';
}

/** Teams sends what a card's button brings as a message without words. */
function isSubmission({ channelId, value }: Activity): boolean {
  return channelId === 'msteams' && typeof value === 'object' && value !== null;
}

function greeting(language: Language, { converse, translator, today }: BotParts): Answer {
  return converse({ text: translator(language)('shell.hello'), locale: language }, undefined, today()).answer;
}

function refuseFiles(language: Language, parts: BotParts): Answer {
  return notice(parts.translator(language)('shell.noText'), language, parts);
}

function notice(text: string, language: Language, parts: BotParts): Answer {
  return { ...greeting(language, parts), kind: 'notUnderstood', outcome: 'refused', blocks: [{ type: 'text', text }] };
}

function lastOf(question: string, answer: Answer, { translator }: BotParts): Conversation['last'] {
  const text = joinPlain(paragraphsOf(answer, translator(varietyOf(answer))));
  return { question: question.slice(0, 500), answer: text.slice(0, 1500) };
}

function say(saying: Saying, activity: Activity, { translator }: BotParts, question?: string): Partial<Activity> {
  const place = { channelId: activity.channelId, group: scopeOf(activity) !== 'personal', question };
  return composeActivity(saying, place, translator);
}

function conversationKey({ channelId, conversation }: Activity): string {
  return `${channelId}/${conversation.id}`;
}

function welcomeKey({ channelId, conversation }: Activity): string {
  return `${channelId}/${withoutThread(conversation.id)}`;
}
