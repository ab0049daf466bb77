import { ActionTypes, type Activity } from 'botbuilder';
import type { Translate } from '../../i18n.ts';
import type { Line } from './paragraphs.ts';

/** Suggestions as buttons that say their sentence in the user's name; no field where there are none. */
export function suggestActions(suggestions: string[]): Partial<Activity> {
  if (suggestions.length === 0) return {};
  const actions = suggestions.map((title) => ({ type: ActionTypes.ImBack, title, value: title }));
  return { suggestedActions: { actions, to: [] } };
}

/** Suggestions as a paragraph, for where there are no buttons. */
export function suggestionLines(suggestions: string[], t: Translate): Line[] {
  if (suggestions.length === 0) return [];
  return [
    { role: 'text', text: t('shell.next') },
    ...suggestions.map((suggestion): Line => ({ role: 'item', text: `- ${suggestion}` })),
  ];
}
