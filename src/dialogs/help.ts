import type { Dialog } from './dialog.ts';
import { coveredNames } from './social.ts';
import { exampleOf } from './suggest.ts';

/** Shows what can be asked, with examples out of what is covered. */
export const help: Dialog = (_question, context) => {
  const { t, knowledge } = context;
  const [occupation] = knowledge.covered;
  const [first, second] = occupation ? knowledge.profilesOf(occupation.id) : [];
  const names = { city: first?.cityName ?? '', other: second?.cityName ?? first?.cityName ?? '' };
  const keys = ['salary', 'skills', 'compare', 'offer', 'more', 'language'] as const;
  return {
    outcome: 'social',
    blocks: [
      { type: 'list', title: t('help.lead'), items: keys.map((key) => t(`help.${key}`, names)) },
      { type: 'text', text: t('help.known', coveredNames(context)) },
    ],
    suggestions: [...exampleOf(context), t('suggest.coverage'), t('suggest.person')],
    sources: [],
  };
};
