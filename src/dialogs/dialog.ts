import type { Translate, Variety } from '../i18n.ts';
import type { Language, Profile } from '../knowledge/model.ts';
import type { Knowledge } from '../knowledge/store.ts';
import type { Question } from '../nlu/question.ts';
import type { Block, Outcome, SourceRef } from './answer.ts';

/** Where people are sent who want to talk to a person, from the configuration; what is undefined is not offered. */
export interface Contact {
  name: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  url: string | undefined;
}

/** The operator gave nothing. */
export const noContact: Contact = { name: undefined, phone: undefined, email: undefined, url: undefined };

/** What a dialog works with besides the question. */
export interface Context {
  knowledge: Knowledge;
  language: Language;
  /** What the texts and figures are written in: the language, or Einfache Sprache. */
  variety: Variety;
  t: Translate;
  /** Lists are wanted in full, however long. */
  full?: boolean;
  /** The figures are none of what was asked, and only stand beside it. */
  beside?: boolean;
  /** What the answer says already, which its lists leave out. */
  told?: ReadonlySet<string>;
  /** What is asked for in particular is said already: little else is. */
  brief?: boolean;
  /** The message asks several things, so that each is answered without what is not asked. */
  several?: boolean;
  /** ISO date of the question, for the law's floor. */
  today: string;
  contact: Contact;
  /** The last questions on the articles, which need not be suggested again. */
  before: readonly Question[];
  /** Sources of the last answer. */
  lastSources: readonly SourceRef[];
}

/** A dialog's part of an answer. */
export interface Reply {
  outcome: Outcome;
  blocks: Block[];
  suggestions: string[];
  sources: SourceRef[];
  /** The profiles it lists, in order, where it sets cities side by side. */
  listed?: readonly Profile[] | undefined;
  /** The profile it puts forward among them. */
  focus?: Profile | undefined;
}

/** The reply with other blocks; of one shape, as slots are (`copySlots`). */
export function withBlocks({ outcome, suggestions, sources, listed, focus }: Reply, blocks: Block[]): Reply {
  return { outcome, blocks, suggestions, sources, listed, focus };
}

/** Answers one kind of question; pure. */
export type Dialog = (question: Question, context: Context) => Reply;
