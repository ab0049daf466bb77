import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { bandsFor, middleOf } from './bands.ts';
import { differenceOf } from './difference.ts';
import { convert } from './reckon.ts';
import { reckonedNote } from './reckoned-at.ts';

/** Where pay rises most, or least, from beginners to the experienced: by the middle of the bands, of cities whose article has both. */
export function rankOfRise(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  const { t } = context;
  const { period, hours, direction } = question;
  const rows = flatMap(profiles, (profile) => {
    const [entry] = bandsFor(profile, ['entry']);
    const [above] = bandsFor(profile, ['experienced']).filter(({ level }) => level === 'experienced');
    if (!entry || !above) return [];
    const amount = differenceOf(convert(above, period, hours), convert(entry, period, hours), context);
    return amount ? [{ city: profile.cityName, amount, entry, rise: middleOf(above) - middleOf(entry) }] : [];
  }).sort((a, b) => (direction === 'least' ? a.rise - b.rise : b.rise - a.rise));
  const [first] = rows;
  if (!first) return [];
  const { city, amount } = first;
  const per = t(`pay.per.${period ?? 'month'}`);
  const without = profiles.filter(({ cityName }) => !rows.some(({ city }) => city === cityName));
  const names = without.map(({ cityName }) => cityName);
  return [
    { type: 'text', text: t(direction === 'least' ? 'rank.riseLeast' : 'rank.riseMost', { city, amount, per }) },
    {
      type: 'list',
      title: t('rank.riseOrder', { per }),
      ordered: true,
      items: rows.map(({ city, amount }) => t('rank.row', { city, pay: amount })),
    },
    ...(names.length > 0 ? [enumerate('rank.without', { cities: names }, context, { count: names.length })] : []),
    ...reckonedNote(
      rows.map(({ entry }) => entry),
      question,
      context,
    ),
  ];
}
