import type { Context, Dialog } from './dialog.ts';
import { factBlocks } from './lists.ts';
import { exampleOf } from './suggest.ts';
import { occupationOf } from './words.ts';

/** Which occupations, cities and topics the articles cover. */
export const coverage: Dialog = (_question, context) => {
  const { knowledge, t } = context;
  const facts = knowledge.covered.slice(0, shownOccupations).map((occupation) => ({
    label: occupationOf(occupation, context),
    items: citiesOf(occupation.id, context),
  }));
  const more = knowledge.covered.length - facts.length;
  return {
    outcome: 'answered',
    blocks: [
      ...factBlocks(t('coverage.lead'), facts, context),
      ...(more > 0 ? [{ type: 'text', text: t('coverage.more', { count: more }) } as const] : []),
      { type: 'text', text: t('coverage.topics') },
    ],
    suggestions: [t('suggest.rank'), ...exampleOf(context), t('suggest.person')],
    sources: [],
  };
};

const shownOccupations = 12;
const shownCities = 20;

function citiesOf(occupation: string, { knowledge, t }: Context): string[] {
  const names = knowledge.profilesOf(occupation).map(({ cityName }) => cityName);
  if (names.length <= shownCities) return names;
  return [...names.slice(0, shownCities), t('coverage.moreCities', { count: names.length - shownCities })];
}
