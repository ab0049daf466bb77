import { flatMap } from '../../knowledge/flat-map.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { scopeOf } from '../scope.ts';
import { bandsFor, middleOf } from './bands.ts';
import { convert } from './reckon.ts';
import { writePay } from './write.ts';

const levels = ['entry', 'experienced'] as const;

/** Of two cities, each at weekly hours of its own, which pays more by the hour, where that is asked; nothing else. */
export function betterByHour(questions: readonly Question[], context: Context): Block[] {
  const asked = questions.filter(
    ({ kind, period, hours, cities }) => kind === 'salary' && period === 'hour' && hours && cities.length === 1,
  );
  if (asked.length !== 2 || questions.length !== 2 || asked[0]?.hours === asked[1]?.hours) return [];
  return flatMap(levels, (level): Block[] => {
    const found = flatMap(asked, (question) => {
      const [profile] = scopeOf(question, context.knowledge).profiles;
      const wanted = question.levels.length === 0 || question.levels.includes(level);
      const [band] = profile && wanted ? bandsFor(profile, [level]).filter((each) => each.level === level) : [];
      if (!profile || !band) return [];
      const figure = convert(band, 'hour', question.hours);
      return [{ city: profile.cityName, band, figure, middle: middleOf({ ...band, ...figure, period: 'month' }) }];
    });
    const [high, low] = found.sort((a, b) => b.middle - a.middle);
    if (!high || !low || high.middle === low.middle || high.city === low.city) return [];
    const values = {
      first: high.city,
      second: low.city,
      pay: writePay(high.figure, high.band.approximate, context),
      less: writePay(low.figure, low.band.approximate, context),
    };
    return [{ type: 'text', text: context.t(`compare.more.${level}`, values) }];
  });
}
