import { z } from 'zod';
import { languages, wordings } from '../../knowledge/model.ts';

const account = z.looseObject({ id: z.string(), name: z.string().optional() });

/** Where something can be said outside of a turn: the SDK's conversation reference, as far as it is read. */
export const referenceSchema = z.looseObject({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  bot: account.optional(),
  user: account.optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

const said = z.object({ question: z.string(), answer: z.string(), words: z.string() });

/** What a visitor wants to be passed on: the last question, the last answer, and own words. */
export type Said = z.infer<typeof said>;

/** What is passed on to a person, and how it stands. */
export const requestSchema = said.extend({
  id: z.string(),
  reference: referenceSchema,
  /** Key of the visitor's conversation. */
  conversation: z.string(),
  language: z.enum(languages),
  wording: z.enum(wordings).optional(),
  /** When it was sent, ISO 8601. */
  sentAt: z.string(),
  /** Id of the card in the team's channel. */
  card: z.string(),
  state: z.enum(['open', 'answered', 'undelivered']),
  reply: z.object({ text: z.string(), by: z.string(), at: z.string() }).optional(),
});
export type HandoffRequest = z.infer<typeof requestSchema>;

/** How far a visitor's conversation is: the form that is open, the request that waits for an answer. */
export const visitSchema = z.object({
  draft: said.extend({ id: z.string(), step: z.enum(['form', 'words', 'confirm']) }).optional(),
  request: z.string().optional(),
});
export type HandoffVisit = z.infer<typeof visitSchema>;
