import type { Block } from './answer.ts';
import type { Context, Dialog } from './dialog.ts';
import { enumerate } from './lists.ts';
import { chooseOccupation } from './scope.ts';
import { exampleOf } from './suggest.ts';
import { listOf, occupationOf } from './words.ts';

/** Says that there is no article on an occupation; offers those of a similar name, else what there is. */
export const unknownOccupation: Dialog = (question, context) => {
  const { knowledge, t, language } = context;
  const choice = chooseOccupation(question, knowledge);
  const { name, field } = choice.found === 'none' ? choice : { name: '', field: false };
  const text = name === '' ? 'work' : field ? 'field' : 'text';
  const occupation = language === 'de' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  const similar = knowledge.covered.length > 1 && name !== '' ? knowledge.searchOccupations(name, 3) : [];
  return {
    outcome: 'unknown',
    blocks: [
      { type: 'text', text: t(`unknownOccupation.${text}`, { occupation }) },
      coveredBlock(
        similar.map((occupation) => occupationOf(occupation, context)),
        context,
      ),
    ],
    suggestions: [...exampleOf(context), t('suggest.coverage'), t('suggest.person')],
    sources: [],
  };
};

function coveredBlock(similar: readonly string[], context: Context): Block {
  const { knowledge, t, language } = context;
  if (similar.length > 0 && knowledge.covered.length > 1)
    return enumerate('unknownOccupation.similar', { occupations: similar }, context);
  const covered = knowledge.covered.slice(0, 5);
  const cities = [
    ...new Set(covered.flatMap(({ id }) => knowledge.profilesOf(id).map(({ cityName }) => cityName))),
  ].slice(0, 12);
  const occupations = listOf(
    covered.map((occupation) => occupationOf(occupation, context)),
    language,
  );
  return { type: 'text', text: t('unknownOccupation.covered', { occupations, cities: listOf(cities, language) }) };
}
