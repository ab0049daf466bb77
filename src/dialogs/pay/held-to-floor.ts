import { formatEuro, formatNumber } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { bandsAsked } from './bands.ts';
import { dayOf, floorPerMonth, keepsFloor, minimumWageOn } from './floor.ts';
import { convert, type Figure, fullTime } from './reckon.ts';
import { writePay } from './write.ts';

const places = ['under', 'partly', 'reaches', 'above'] as const;

/**
 * What articles name for the levels that are asked about, by whether it lies under the minimum wage of the day at the hours of the
 * question: all of it, a part, none. Of more than two cities only what beginners get, unless a level is named.
 */
export function heldToFloor(profiles: readonly Profile[], question: Question, context: Context): Block[] {
  const { knowledge, today, variety } = context;
  const rate = minimumWageOn(dayOf(question, today), knowledge.minimumWage);
  if (rate === undefined) return [];
  const hours = question.hours ?? fullTime;
  const floor = floorPerMonth(rate, hours);
  const asked = profiles.length > 2 && question.levels.length === 0 ? { ...question, levels: entry } : question;
  const bands = flatMap(profiles, (profile) =>
    bandsAsked(profile, asked, knowledge).map((band) => ({ profile, band, figure: convert(band, 'month', hours) })),
  ).filter(({ band }) => band.level !== 'apprentice');
  const values = { rate: formatEuro(variety, rate), hours: formatNumber(variety, hours) };
  return flatMap(places, (place): Block[] => {
    const found = bands.filter(({ figure }) => placeOf(figure, floor) === place);
    const list = found.map((one) => nameOf(one, context));
    return list.length > 0 ? [enumerate(`minimumWage.${place}`, { list }, context, values)] : [];
  });
}

const entry: Question['levels'] = ['entry'];

interface Shown {
  profile: Profile;
  band: Salary;
  figure: Figure;
}

function nameOf({ profile, band, figure }: Shown, context: Context): string {
  return context.t('minimumWage.band', {
    level: context.t(`words.levels.${band.level}`),
    city: profile.cityName,
    pay: writePay(figure, band.approximate, context),
  });
}

/** An open range is known by the one end that it has. */
function placeOf({ min, max }: Figure, floor: number): (typeof places)[number] {
  if (min !== null && keepsFloor(min, floor)) return 'above';
  if (max !== null && !keepsFloor(max, floor)) return 'under';
  return min === null ? 'reaches' : 'partly';
}
