import type { Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { factBlocks } from '../lists.ts';
import { topOf } from './bands.ts';
import { driversOfBand, moreBlock } from './lift.ts';
import { toMonth } from './reckon.ts';
import { writeEuro, writePay } from './write.ts';

/** What the articles tie the bands to that reach an amount, of several cities only those where one does; that none does is said. */
export function reachBlocks({ amount, hours }: Question, profiles: readonly Profile[], context: Context): Block[] {
  if (!amount) return [];
  const monthly = toMonth(amount.value, amount.period ?? 'month', hours);
  const least = amount.above ? monthly + 1 : monthly;
  const reaching = profiles.filter((profile) => bandsReaching(profile, least).length > 0);
  if (reaching.length === 0) return profiles.flatMap((profile) => unreached(profile, monthly, context));
  return reaching.flatMap((profile) => reached(profile, { monthly, least }, context));
}

function bandsReaching({ salary }: Profile, monthly: number): Salary[] {
  return salary.filter((band) => band.level !== 'apprentice' && topOf(band) >= monthly);
}

interface Goal {
  /** Euro a month that are named. */
  monthly: number;
  /** Euro a month that a band has to reach. */
  least: number;
}

function reached(profile: Profile, { monthly, least }: Goal, context: Context): Block[] {
  const { t } = context;
  const values = { city: profile.cityName, amount: writeEuro(monthly, context) };
  const pay = (band: Salary) => writePay({ ...band, computed: false }, band.approximate, context);
  const bands = bandsReaching(profile, least);
  const [entry] = bands.filter(({ level }) => level === 'entry');
  const early: Block[] = entry
    ? [{ type: 'text', text: t('reason.reachedEarly', { ...values, pay: pay(entry) }) }]
    : [];
  if (entry && topOf(entry) > monthly) return early;
  const above = bands.filter((band) => band !== entry);
  if (above.length === 0) return early;
  const facts = above.map((band) => {
    const drivers = driversOfBand(band, profile, context);
    const label = t('reason.band', { level: t(`words.levels.${band.level}`), pay: pay(band) });
    return { label, items: drivers.length > 0 ? drivers : [t('compare.nothing')] };
  });
  return [...early, ...factBlocks(t(entry ? 'reason.further' : 'reason.reach', values), facts, context)];
}

/** No figure goes so far; what more the article promises without one. */
function unreached(profile: Profile, monthly: number, context: Context): Block[] {
  const values = { city: profile.cityName, amount: writeEuro(monthly, context) };
  return [
    { type: 'text', text: context.t('reason.unreached', values) },
    ...(profile.unquantified.length > 0 ? [moreBlock(profile.unquantified, context)] : []),
  ];
}
