import type { Dialog } from './dialog.ts';

/** Somebody may be in danger: says plainly where help is reached at once, and nothing else. */
export const crisis: Dialog = (_question, { t }) => ({
  outcome: 'social',
  blocks: [
    { type: 'text', text: t('crisis.text') },
    { type: 'list', title: undefined, items: [t('crisis.helpline'), t('crisis.chat'), t('crisis.emergency')] },
  ],
  suggestions: [t('suggest.person')],
  sources: [],
});
