import { type Activity, ActivityTypes } from 'botbuilder';
import type { Consult } from '../counter/consult.ts';
import type { Answer } from '../dialogs/answer.ts';
import type { Converse, Message } from '../dialogs/converse.ts';
import { type Manner, type Translator, varietyOf } from '../i18n.ts';
import { joinPlain, paragraphsOf } from './channels/paragraphs.ts';
import { composeActivity, type Saying } from './compose.ts';
import { hasFiles, isInsertedCard, localeOf, readMessage, seedLanguage } from './message.ts';
import type { Conversation } from './records.ts';
import type { CountGap } from './state/count-gap.ts';
import { StateAway } from './state/state.ts';
import type { Store } from './state/store.ts';
import { answerInvoke } from './teams/extension.ts';
import type { Handoff } from './teams/handoff.ts';
import type { Visit } from './teams/handoff-parts.ts';
import { submissionSchema } from './teams/handoff-words.ts';
import { scopeOf, withoutThread } from './teams/scope.ts';
import type { Turn } from './turn.ts';
import { type Before, conversationKey, type Outcome, type TakeTurn } from './turns.ts';

/**
 * What a bot is made of; `today` gives the ISO date in Germany. `welcomed` outlives the conversations, so that nobody is
 * welcomed twice; without `handoff` the contact data is all there is of a person. `countGap` is told of questions without an answer.
 */
export interface BotParts {
  converse: Converse;
  /** What answers at the counter, for addresses of it that are pasted in Teams. */
  consult?: Consult | undefined;
  translator: Translator;
  takeTurn: TakeTurn;
  today: () => string;
  welcomed: Store<true>;
  countGap: CountGap;
  handoff?: Handoff | undefined;
}

/** Handles one turn: at most one activity is said in it. */
export type Bot = (turn: Turn) => Promise<void>;

/** The bot: answers messages and searches, greets once where it comes in, and is silent on all other activities. */
export function createBot(parts: BotParts): Bot {
  return async (turn) => {
    const { activity } = turn;
    const reply = replies.get(activity.type);
    if (reply) await parts.takeTurn(turn, (before) => reply(turn, before, parts));
    else if (activity.type === ActivityTypes.Invoke) await answerSearch(turn, parts);
  };
}

type Reply = (turn: Turn, before: Before, parts: BotParts) => Promise<Outcome>;

const replies = new Map<string, Reply>([
  [ActivityTypes.Message, answerMessage],
  [ActivityTypes.ConversationUpdate, greetOnce],
  [ActivityTypes.InstallationUpdate, greetOnce],
]);

const silence: Outcome = { said: undefined };

async function answerMessage(turn: Turn, before: Before, parts: BotParts): Promise<Outcome> {
  const { activity } = turn;
  const message = readMessage(activity);
  if (isInsertedCard(message, activity)) return silence;
  const manner: Manner = before.conversation?.memory ?? { language: seedLanguage(localeOf(activity)) };
  turn.manner = manner;
  if (message.text === '' && isSubmission(activity)) {
    return { said: say(await submit(activity, manner, parts), activity, parts) };
  }
  if (message.text === '' && hasFiles(activity)) {
    return { said: say({ answer: refuseFiles(manner, parts) }, activity, parts) };
  }
  if (message.text !== '') return answerText(message, before, turn, parts);
  return answerText({ ...message, text: parts.translator(varietyOf(manner))('shell.hello') }, before, turn, parts);
}

async function answerText(message: Message, before: Before, turn: Turn, parts: BotParts): Promise<Outcome> {
  const { activity } = turn;
  const { answer, memory, gaps } = parts.converse(message, before.conversation?.memory, parts.today());
  turn.answer = answer;
  for (const gap of gaps) parts.countGap(gap, message.text, activity);
  const { text } = message;
  const last = parts.handoff && answer.sources.length > 0 ? lastOf(text, answer, parts) : before.conversation?.last;
  const conversation = conversationKey(activity);
  const visit = { activity, conversation, text, answer, last: last ?? { question: '', answer: '' } };
  const saying = await handOver(visit, parts);
  if (answer.kind === 'restart') return forgetAll(saying, activity, parts);
  const first = before.conversation === undefined && !before.forgetful;
  const introduced = first ? await introduce(saying, activity, parts) : saying;
  const honest = before.forgetful ? admitForgetting(introduced, parts) : introduced;
  return { said: say(honest, activity, parts, text), keep: { memory, last } };
}

/** Nothing of the conversation is kept, not even that it was; where that cannot be done it must not be claimed. */
function forgetAll(saying: Saying, activity: Activity, parts: BotParts): Outcome {
  const text = parts.translator(varietyOf(saying.answer))('shell.notForgotten');
  const unforgotten = say({ answer: notice(text, saying.answer, parts) }, activity, parts);
  return { said: say(saying, activity, parts), forget: { unforgotten } };
}

/** What was said before is out of reach: whoever refers to it is told why he is not understood. */
function admitForgetting({ answer, card }: Saying, { translator }: BotParts): Saying {
  const text = translator(varietyOf(answer))('shell.forgetful');
  return { card, answer: { ...answer, blocks: [...answer.blocks, { type: 'note', tone: 'warning', text }] } };
}

/** Where requests for a person cannot be kept there is nothing to hand over with: the answer names the contact. */
async function handOver(visit: Visit, { handoff }: BotParts): Promise<Saying> {
  const own = { answer: visit.answer };
  try {
    const heard = await handoff?.hear(visit);
    if (heard) return heard;
    return handoff && visit.answer.kind === 'person' ? await handoff.open(visit) : own;
  } catch (error) {
    if (error instanceof StateAway) return own;
    throw error;
  }
}

/** What a card brings that is no sentence of its user: the form's words, a colleague's answer; or a card of another time. */
async function submit(activity: Activity, manner: Manner, parts: BotParts): Promise<Saying> {
  const submission = submissionSchema.safeParse(activity.value).data;
  const saying = submission && parts.handoff?.submit(submission, activity, conversationKey(activity), manner);
  return (await saying) ?? { answer: notice(parts.translator(varietyOf(manner))('teams.oldCard'), manner, parts) };
}

/** In Teams a bot can be there without ever having been heard to arrive: then its first answer says what it is. */
async function introduce(saying: Saying, activity: Activity, parts: BotParts): Promise<Saying> {
  if (activity.channelId !== 'msteams' || (await parts.welcomed.get(welcomeKey(activity)))) return saying;
  await parts.welcomed.set(welcomeKey(activity), true);
  const { answer, card } = saying;
  if (card || answer.kind === 'greeting' || answer.kind === 'crisis' || scopeOf(activity) === 'channel') return saying;
  const text = parts.translator(varietyOf(answer))('teams.first');
  return { answer: { ...answer, blocks: [{ type: 'note', tone: 'info', text }, ...answer.blocks] } };
}

async function greetOnce({ activity }: Turn, before: Before, parts: BotParts): Promise<Outcome> {
  if (isRemoval(activity)) return forgetPlace(activity, parts);
  // Who cannot look up whether somebody has been greeted does not greet.
  if (!isArrival(activity) || before.conversation || before.forgetful) return silence;
  if (await parts.welcomed.get(welcomeKey(activity))) return silence;
  await parts.welcomed.set(welcomeKey(activity), true);
  const language = seedLanguage(localeOf(activity));
  const answer = greeting({ language }, parts);
  const keep = { memory: undefined };
  if (activity.channelId !== 'msteams') return { said: say({ answer }, activity, parts), keep };
  const text = parts.translator(language)(`teams.welcome.${scopeOf(activity)}`);
  const blocks: Answer['blocks'] = [...answer.blocks, { type: 'text', text }];
  return { said: say({ answer: { ...answer, blocks } }, activity, parts), keep };
}

/** The bot was taken out of a conversation. */
async function forgetPlace(activity: Activity, { welcomed }: BotParts): Promise<Outcome> {
  await welcomed.delete(welcomeKey(activity));
  return { said: undefined, forget: { unforgotten: undefined } };
}

async function answerSearch(turn: Turn, parts: BotParts): Promise<void> {
  const body = answerInvoke(turn.activity, parts);
  if (body) await turn.say({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
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

function greeting(manner: Manner, { converse, translator, today }: BotParts): Answer {
  const { language, wording } = manner;
  const text = translator(varietyOf(manner))('shell.hello');
  return converse({ text, locale: language, wording }, undefined, today()).answer;
}

function refuseFiles(manner: Manner, parts: BotParts): Answer {
  return notice(parts.translator(varietyOf(manner))('shell.noText'), manner, parts);
}

function notice(text: string, manner: Manner, parts: BotParts): Answer {
  return { ...greeting(manner, parts), kind: 'notUnderstood', outcome: 'refused', blocks: [{ type: 'text', text }] };
}

function lastOf(question: string, answer: Answer, { translator }: BotParts): Conversation['last'] {
  const text = joinPlain(paragraphsOf(answer, translator(varietyOf(answer))));
  return { question: question.slice(0, 500), answer: text.slice(0, 1500) };
}

function say(saying: Saying, activity: Activity, { translator }: BotParts, question?: string): Partial<Activity> {
  const place = { channelId: activity.channelId, group: scopeOf(activity) !== 'personal', question };
  return composeActivity(saying, place, translator);
}

function welcomeKey({ channelId, conversation }: Activity): string {
  return `${channelId}/${withoutThread(conversation.id)}`;
}
