import { exampleOf } from './coverage.ts';
import type { Dialog } from './dialog.ts';
import { missingOccupation } from './scope.ts';
import { listOf } from './words.ts';

/** Says that there is no article on an occupation, and what there is. */
export const unknownOccupation: Dialog = (question, context) => {
  const { knowledge, t, language } = context;
  const name = missingOccupation(question, knowledge)?.name ?? '';
  const covered = knowledge.covered.slice(0, 5);
  const cities = [
    ...new Set(covered.flatMap(({ id }) => knowledge.profilesOf(id).map(({ cityName }) => cityName))),
  ].slice(0, 12);
  return {
    outcome: 'unknown',
    blocks: [
      { type: 'text', text: t('unknownOccupation.text', { occupation: name }) },
      {
        type: 'text',
        text: t('unknownOccupation.covered', {
          occupations: listOf(
            covered.map((occupation) => occupation.name),
            language,
          ),
          cities: listOf(cities, language),
        }),
      },
    ],
    suggestions: [...exampleOf(context), t('suggest.coverage'), t('suggest.person')],
    sources: [],
  };
};
