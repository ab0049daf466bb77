import { formatEuro } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { convert } from './reckon.ts';

/** Of which cities the ranges begin or end at the same figure, at the levels that are asked for; that none do is said. */
export function samePay(profiles: readonly Profile[], { levels, period, hours }: Question, context: Context): Block[] {
  const asked = told.filter((level) => levels.length === 0 || levels.includes(level));
  const blocks = flatMap(asked.length > 0 ? asked : told, (level) =>
    flatMap(['min', 'max'] as const, (end): Block[] => {
      const ends = flatMap(profiles, (profile) => {
        const band = profile.salary.find((each) => each.level === level);
        const value = band && convert(band, period, hours)[end];
        return value === null || value === undefined ? [] : [{ city: profile.cityName, value }];
      });
      const groups = [...groupBy(ends, ({ value }) => String(value))].filter(([, cities]) => cities.length > 1);
      return groups.map(([, found]) => {
        const value = found[0]?.value ?? 0;
        const amount = formatEuro(context.variety, Math.round(value));
        return enumerate(`rank.same.${level}.${end}`, { cities: found.map(({ city }) => city) }, context, { amount });
      });
    }),
  );
  return blocks.length > 0 ? blocks : [{ type: 'text', text: context.t('rank.noneSame') }];
}

const told = ['entry', 'experienced'] as const;
