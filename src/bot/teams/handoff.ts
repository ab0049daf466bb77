import type { Activity } from 'botbuilder';
import type { Manner } from '../../i18n.ts';
import type { Saying } from '../compose.ts';
import type { HandoffParts, Visit } from './handoff-parts.ts';
import { takeReply } from './handoff-team.ts';
import { hearVisitor, openForm, takeForm } from './handoff-visitor.ts';
import type { Submission } from './handoff-words.ts';

/** Passes a visitor's words on to a person, and the person's back. */
export interface Handoff {
  /** The visitor wants to talk to a person: opens the form. */
  open(visit: Visit): Promise<Saying>;
  /** What a message means while words or consent are waited for; undefined where the bot's own answer holds. */
  hear(visit: Visit): Promise<Saying | undefined>;
  /** What a button of one of our cards brings, from a visitor or a colleague. */
  submit(submission: Submission, activity: Activity, conversation: string, manner: Manner): Promise<Saying>;
}

/** Handing over through a channel in Teams; every failure is told to both sides. */
export function createHandoff(parts: HandoffParts): Handoff {
  return {
    open: (visit) => openForm(visit, parts),
    hear: (visit) => hearVisitor(visit, parts),
    submit: (submission, activity, conversation, manner) => {
      if (submission.handoff === 'reply') return takeReply(submission, activity, parts);
      return takeForm(submission, { activity, conversation, manner }, parts);
    },
  };
}
