import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { bandsFor } from './bands.ts';
import { convert } from './reckon.ts';
import { writeEuro, writeFigure } from './write.ts';

/** "Und was wäre die Mitte?": what lies half-way between the ends of each range that is asked for, in the period that is asked for. */
export function middles(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  if (question.relation !== 'middle') return [];
  return flatMap(profiles, (profile) =>
    flatMap(bandsFor(profile, question.levels), (band): Block[] => {
      const { min, max, period } = convert(band, question.period, question.hours, question.payments);
      if (min === null || max === null || min === max) return [];
      const values = {
        city: profile.cityName,
        pay: writeFigure({ min, max }, band.approximate, context),
        amount: writeEuro((min + max) / 2, context),
        per: context.t(`pay.per.${period}`),
      };
      return [{ type: 'text', text: context.t('pay.middle', values) }];
    }),
  );
}
