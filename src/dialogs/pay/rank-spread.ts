import { formatEuro } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { bandsIn, groupsFor } from './rankings.ts';
import { convert } from './reckon.ts';
import { writeFigure } from './write.ts';

/** Where the range of pay is widest, or narrowest: how far it is from one end to the other, of articles that name both. */
export function rankOfSpread(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  return flatMap(groupsFor(question.levels.length > 0 ? question.levels : ['entry', 'experienced'], false), (group) =>
    spreadIn(group, profiles, question, context),
  );
}

function spreadIn(
  group: 'entry' | 'experienced' | 'top' | 'lifted',
  profiles: readonly Profile[],
  { period, hours, direction }: Question,
  context: Context,
): Block[] {
  const { t, variety } = context;
  const level = group === 'entry' || group === 'experienced' ? group : 'top';
  const rows = flatMap(profiles, (profile) => {
    const [widest] = flatMap(bandsIn(profile, level), (band) => {
      const { min, max } = convert(band, period, hours);
      return min === null || max === null ? [] : [{ min, max, approximate: band.approximate, spread: max - min }];
    }).sort((a, b) => b.spread - a.spread);
    return widest ? [{ ...widest, city: profile.cityName }] : [];
  }).sort((a, b) => (direction === 'least' ? a.spread - b.spread : b.spread - a.spread));
  const [first] = rows;
  if (!first) return [];
  const best = rows.filter(({ spread }) => spread === first.spread).map(({ city }) => city);
  const amount = formatEuro(variety, Math.round(first.spread));
  return [
    enumerate(direction === 'least' ? `rank.narrowest.${level}` : `rank.widest.${level}`, { cities: best }, context, {
      amount,
    }),
    {
      type: 'list',
      title: t('rank.spreadOrder'),
      ordered: true,
      items: rows.map(({ city, spread, approximate, ...figure }) =>
        t('rank.spreadRow', {
          city,
          pay: writeFigure(figure, approximate, context),
          amount: formatEuro(variety, Math.round(spread)),
        }),
      ),
    },
  ];
}
