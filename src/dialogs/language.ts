import { exampleOf } from './coverage.ts';
import type { Dialog } from './dialog.ts';

/** Confirms the language, or says which two it speaks. */
export const language: Dialog = ({ wish }, context) => ({
  outcome: 'social',
  blocks: [{ type: 'text', text: context.t(wish ? 'language.switched' : 'language.only') }],
  suggestions: [...exampleOf(context), context.t('suggest.coverage'), context.t('suggest.person')],
  sources: [],
});
