import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { memorySchema, namesOnlyKnown, writeMemory } from '../dialogs/memory/memory.ts';
import { createRecent } from '../knowledge/recent.ts';
import { ownText } from '../knowledge/remember.ts';
import { parseKept } from './state/parse.ts';

/** What is kept of a conversation; that there is an entry at all means that the bot has spoken in it. */
const conversationSchema = z.object({
  memory: memorySchema.optional(),
  /** The last question that had to do with the articles and its answer as text, for whoever is asked next. */
  last: z.object({ question: z.string(), answer: z.string() }).optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** A conversation with the marks of what was answered in it. Conversations are shared: nobody may change one. */
export interface ConversationRecord {
  answered: readonly string[];
  conversation?: Conversation | undefined;
}

/** The last answer, in case it did not arrive, and the mark of what it answers. */
export interface KeptReply {
  to: string;
  activity: Partial<Activity>;
}

/** A turn keeps two lines of JSON, the record and the last answer, which is read only where it has to be said again. */
export function writeRecord({ answered, conversation }: ConversationRecord, reply: KeptReply | undefined): string {
  const rest = conversation === undefined ? '}' : `,"conversation":${writeConversation(conversation)}}`;
  const record = `{"answered":${JSON.stringify(answered)}${rest}`;
  return reply === undefined ? record : `${record}\n${JSON.stringify(reply)}`;
}

/** The record of what was kept; undefined where there is none or it is not what it should be. */
export function readRecord(kept: string | undefined): ConversationRecord | undefined {
  const end = kept?.indexOf('\n') ?? -1;
  const line = end < 0 ? kept : kept?.slice(0, end);
  const at = line?.indexOf(between) ?? -1;
  if (line === undefined || at < 0) return parseKept(recordSchema, line);
  const answered = parseKept(marksSchema, line.slice('{"answered":'.length, at + 1));
  const conversation = readConversation(line.slice(at + between.length, -1));
  return answered && conversation ? { answered, conversation } : parseKept(recordSchema, line);
}

/** The last answer of what was kept. */
export function readReply(kept: string | undefined): KeptReply | undefined {
  return parseKept(replySchema, kept?.split('\n')[1]);
}

/** After the marks, none of which has such signs in it. */
const between = '],"conversation":';

const marksSchema = z.array(z.string());
const recordSchema = z.object({ conversation: conversationSchema.optional(), answered: marksSchema });
const replySchema = z.object({ to: z.string(), activity: z.looseObject({}) });

/** About 4 kB each. */
const conversations = createRecent<string, Conversation>({ most: 500 });

function readConversation(text: string): Conversation | undefined {
  const known = conversations.get(text);
  if (known !== undefined) return known;
  const conversation = parseKept(conversationSchema, text);
  if (conversation && isShareable(conversation)) conversations.set(ownText(text), conversation);
  return conversation;
}

/** What is written now is mostly what the next turn reads. */
function writeConversation(conversation: Conversation): string {
  const { memory, last } = conversation;
  const fields = [
    ...(memory ? [`"memory":${writeMemory(memory)}`] : []),
    ...(last ? [`"last":${JSON.stringify(last)}`] : []),
  ];
  const text = `{${fields.join(',')}}`;
  if (isShareable(conversation)) conversations.set(text, conversation);
  return text;
}

/** Most conversations are where others are; what holds somebody's words is not kept for others. */
function isShareable({ last, memory }: Conversation): boolean {
  return last === undefined && namesOnlyKnown(memory);
}
