import { type Activity, ActivityTypes, InputHints } from 'botbuilder';
import type { Answer } from '../dialogs/answer.ts';
import { type Translator, varietyOf } from '../i18n.ts';
import { attach, type Card } from './channels/card-elements.ts';
import { rendererOf } from './channels/channels.ts';
import { summaryOf } from './channels/teams.ts';

/** What is to be said: an answer, and a card that shows it where the channel is Teams. */
export interface Saying {
  answer: Answer;
  card?: Card | undefined;
}

/** Where something is said: the channel, whether several people read along, and what was asked. */
export interface Place {
  channelId: string;
  group: boolean;
  question?: string | undefined;
}

/** What is to be said, as the one activity of a turn. */
export function composeActivity({ answer, card }: Saying, place: Place, translator: Translator): Partial<Activity> {
  const { channelId, group, question } = place;
  const t = translator(varietyOf(answer));
  const shown =
    card && channelId === 'msteams'
      ? { attachments: [attach(card)], summary: summaryOf(answer, t) }
      : rendererOf(channelId)(answer, { t, group, question });
  return { type: ActivityTypes.Message, locale: answer.language, inputHint: InputHints.AcceptingInput, ...shown };
}
