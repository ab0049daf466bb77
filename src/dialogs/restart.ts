import type { Dialog } from './dialog.ts';

/** Says that everything is forgotten; what it suggests tells nothing of what was said before. */
export const restart: Dialog = (_question, { t }) => ({
  outcome: 'social',
  blocks: [{ type: 'text', text: t('restart.text') }],
  suggestions: [t('suggest.rank'), t('suggest.coverage'), t('suggest.person')],
  sources: [],
});
