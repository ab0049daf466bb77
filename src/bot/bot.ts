import { type Activity, ActivityTypes, InputHints, type TurnContext } from 'botbuilder';
import type { Answer } from '../dialogs/answer.ts';
import type { Converse } from '../dialogs/converse.ts';
import type { Memory } from '../dialogs/memory.ts';
import type { Translator } from '../i18n.ts';
import type { Language } from '../knowledge/model.ts';
import { rendererOf } from './channels/channels.ts';
import { hasFiles, readMessage, seedLanguage } from './message.ts';
import type { Queue } from './queue.ts';
import type { Store } from './state/store.ts';

/** What is kept of a conversation; that there is an entry at all means that the bot has spoken in it. */
export interface Conversation {
  memory: Memory | undefined;
}

/** What a bot is made of; `today` gives the ISO date in Germany. */
export interface BotParts {
  converse: Converse;
  translator: Translator;
  conversations: Store<Conversation>;
  queue: Queue;
  today: () => string;
}

/** Handles one turn: an activity in the context, at most one activity sent through it. */
export type Bot = (context: TurnContext) => Promise<void>;

/** Key of a turn's state: the language the conversation is held in, for whoever has to say something after a failure. */
export const languageKey = Symbol('language');

/** The bot: answers messages, greets once where it comes in, and is silent on all other activities. */
export function createBot(parts: BotParts): Bot {
  return async (context) => {
    const reply = replies.get(context.activity.type);
    if (!reply) return;
    await parts.queue(conversationKey(context.activity), async () => {
      const answer = await reply(context, parts);
      if (answer) await context.sendActivity(toActivity(answer, context.activity, parts.translator));
    });
  };
}

type Reply = (context: TurnContext, parts: BotParts) => Promise<Answer | undefined>;

const replies = new Map<string, Reply>([
  [ActivityTypes.Message, answerMessage],
  [ActivityTypes.ConversationUpdate, greetOnce],
  [ActivityTypes.InstallationUpdate, greetOnce],
]);

async function answerMessage(context: TurnContext, parts: BotParts): Promise<Answer> {
  const { activity } = context;
  const key = conversationKey(activity);
  const memory = (await parts.conversations.get(key))?.memory;
  const language = memory?.language ?? seedLanguage(activity.locale);
  context.turnState.set(languageKey, language);
  const message = readMessage(activity);
  if (message.text === '' && hasFiles(activity)) return refuseFiles(language, parts);
  const said = message.text === '' ? parts.translator(language)('shell.hello') : message.text;
  const turn = parts.converse({ ...message, text: said }, memory, parts.today());
  await parts.conversations.set(key, { memory: turn.memory });
  return turn.answer;
}

async function greetOnce({ activity }: TurnContext, parts: BotParts): Promise<Answer | undefined> {
  const key = conversationKey(activity);
  if (!isArrival(activity) || (await parts.conversations.get(key))) return undefined;
  await parts.conversations.set(key, { memory: undefined });
  return greeting(seedLanguage(activity.locale), parts);
}

/** The bot itself came in, or a person into a conversation of two, where channels differ in whom they announce first. */
function isArrival(activity: Activity): boolean {
  if (activity.type === ActivityTypes.InstallationUpdate) return activity.action?.startsWith('add') ?? false;
  const added = activity.membersAdded ?? [];
  return added.some(({ id }) => id === activity.recipient.id) || (added.length > 0 && !isGroup(activity));
}

function greeting(language: Language, { converse, translator, today }: BotParts): Answer {
  return converse({ text: translator(language)('shell.hello'), locale: language }, undefined, today()).answer;
}

function refuseFiles(language: Language, parts: BotParts): Answer {
  const text = parts.translator(language)('shell.noText');
  return { ...greeting(language, parts), kind: 'notUnderstood', outcome: 'refused', blocks: [{ type: 'text', text }] };
}

function toActivity(answer: Answer, activity: Activity, translator: Translator): Partial<Activity> {
  const render = rendererOf(activity.channelId);
  return {
    type: ActivityTypes.Message,
    locale: answer.language,
    inputHint: InputHints.AcceptingInput,
    ...render(answer, { t: translator(answer.language), group: isGroup(activity) }),
  };
}

function isGroup({ conversation }: Activity): boolean {
  return conversation.isGroup === true || ['groupChat', 'channel'].includes(conversation.conversationType);
}

function conversationKey({ channelId, conversation }: Activity): string {
  return `${channelId}/${conversation.id}`;
}
