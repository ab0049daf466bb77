import type { Activity } from 'botbuilder';
import type { Answer } from '../../dialogs/answer.ts';
import { type Manner, type Translator, varietyOf } from '../../i18n.ts';
import type { Language } from '../../knowledge/model.ts';
import type { Store } from '../state/store.ts';
import type { Deliver } from './deliver.ts';
import type { Voice } from './handoff-answers.ts';
import type { HandoffRequest, HandoffVisit, Reference } from './requests.ts';

/** What handing over is made of. `name` is who answers visitors; `log` hears of every failure. */
export interface HandoffParts {
  team: { reference: Reference; language: Language };
  name: string | undefined;
  visits: Store<HandoffVisit>;
  requests: Store<HandoffRequest>;
  deliver: Deliver;
  /** Replaces an activity that was said earlier; throws where it cannot. */
  replace: (reference: Reference, activity: Partial<Activity>) => Promise<void>;
  translator: Translator;
  log: { error(...parts: unknown[]): void };
  now?: () => Date;
}

/** A visitor's message: in which conversation and language, and what the bot would answer by itself. */
export interface Visit {
  activity: Activity;
  conversation: string;
  text: string;
  answer: Answer;
  /** The last question about a profession, and its answer as text. */
  last: { question: string; answer: string };
}

/** How somebody is spoken to, by whoever answers here. */
export function voiceOf({ language, wording }: Manner, { translator, name }: HandoffParts): Voice {
  const t = translator(varietyOf({ language, wording }));
  return { t, language, wording, name: name ?? t('handoff.team') };
}
