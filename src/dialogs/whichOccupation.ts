import type { Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { chooseOccupation } from './scope.ts';
import { occupationOf } from './words.ts';

const shown = 6;

/** Asks which of several occupations is meant instead of guessing; the question is kept for the answer. */
export const whichOccupation: Dialog = (question, context) => {
  const { knowledge, t } = context;
  const choice = chooseOccupation(question, knowledge);
  const candidates = choice.found === 'several' ? choice.candidates : [];
  const names = candidates.map((candidate) => occupationOf(candidate, context));
  const city = question.cities.find(
    ({ id }) => id && candidates.some((candidate) => knowledge.profile(candidate.id, id)),
  );
  const occupations = names.slice(0, shown);
  return {
    outcome: 'unknown',
    blocks: [
      city
        ? enumerate('whichOccupation.in', { occupations }, context, { city: city.name })
        : enumerate('whichOccupation.text', { occupations }, context),
      ...(names.length > shown
        ? [{ type: 'text', text: t('whichOccupation.more', { count: names.length - shown }) } as const]
        : []),
    ],
    suggestions: [...names.slice(0, 3), t('suggest.person')],
    sources: [],
  };
};
