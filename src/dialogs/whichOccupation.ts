import type { Dialog } from './dialog.ts';
import { chooseOccupation } from './scope.ts';
import { listOf } from './words.ts';

const shown = 6;

/** Asks which of several occupations is meant instead of guessing; the question is kept for the answer. */
export const whichOccupation: Dialog = (question, context) => {
  const { knowledge, t, language } = context;
  const choice = chooseOccupation(question, knowledge);
  const names = choice.found === 'several' ? choice.candidates.map(({ name }) => name) : [];
  const [city] = question.cities;
  const values = { occupations: listOf(names.slice(0, shown), language) };
  const text = city ? t('whichOccupation.in', { ...values, city: city.name }) : t('whichOccupation.text', values);
  return {
    outcome: 'unknown',
    blocks: [
      { type: 'text', text },
      ...(names.length > shown
        ? [{ type: 'text', text: t('whichOccupation.more', { count: names.length - shown }) } as const]
        : []),
    ],
    suggestions: [...names.slice(0, 3), t('suggest.person')],
    sources: [],
  };
};
