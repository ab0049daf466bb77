import type { Dialog } from './dialog.ts';
import { exampleOf } from './suggest.ts';

/** Confirms the language or the wording, or says which there are. */
export const language: Dialog = ({ wish, wording }, context) => ({
  outcome: 'social',
  blocks: [
    {
      type: 'text',
      text: context.t(wording ? `language.${wording}` : wish ? 'language.switched' : 'language.only'),
    },
  ],
  suggestions: [...exampleOf(context), context.t('suggest.coverage'), context.t('suggest.person')],
  sources: [],
});
