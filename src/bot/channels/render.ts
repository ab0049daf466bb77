import type { Activity } from 'botbuilder';
import type { Answer } from '../../dialogs/answer.ts';
import type { Translate } from '../../i18n.ts';

/** What a renderer knows besides the answer: the texts in the answer's language, whether several people read along, and what was asked. */
export interface Surroundings {
  t: Translate;
  group: boolean;
  question?: string | undefined;
}

/** Lays an answer out for one family of channels; loses no text and keeps the channel's limits. */
export type Render = (answer: Answer, surroundings: Surroundings) => Partial<Activity>;
