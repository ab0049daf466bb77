import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { bandsLiftedBy } from '../pay/bands.ts';
import { driversOfBand } from '../pay/lift.ts';
import { convert } from '../pay/reckon.ts';
import { writePay } from '../pay/write.ts';

/** Beside whether an article names a thing, in a talk on pay: the figures above the entry level that it ties to it, with all that they depend on. */
export function payBlocks(question: Question, profile: Profile, context: Context): Block[] {
  const bands = bandsLiftedBy(profile, question.lifts, context.knowledge).filter(({ level }) => level !== 'entry');
  if (bands.length === 0) return [];
  const list = flatMap(bands, (band) => {
    const pay = writePay(convert(band, question.period, question.hours, question.payments), band.approximate, context);
    return `${pay} (${driversOfBand(band, profile, context).join(', ')})`;
  });
  return [enumerate('need.pays', { list }, context, { city: profile.cityName })];
}
