import type { Level, Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Context } from '../dialog.ts';
import { bandsFor, bandsLiftedBy, middleOf, topOf } from './bands.ts';
import { differenceOf, shareOf } from './difference.ts';
import { convert, type Figure } from './reckon.ts';
import { writeEuro, writeFigure } from './write.ts';

/**
 * How much more a city pays at a higher level than at a lower one, or with what somebody brings along, in a sentence ("wie viel mehr
 * mit Erfahrung?"); undefined where that is not asked, or where the article gives no figure for one of them. In percent where that is wanted.
 */
export function riseIn(profile: Profile, question: Question, context: Context): string | undefined {
  const { period, hours, relation } = question;
  if (relation !== 'more' && relation !== 'percent') return undefined;
  const pair = question.lifts.length > 0 ? liftedPair(profile, question, context) : pairOf(profile, question);
  const { lower, higher } = pair ?? {};
  if (!lower || !higher || lower === higher) return undefined;
  const [less, more] = [convert(lower, period, hours), convert(higher, period, hours)];
  const values = {
    city: profile.cityName,
    per: context.t(`pay.per.${more.period}`),
    lower: context.t(`offer.level.${lower.level}`),
    higher: context.t(`offer.level.${higher.level}`),
    pay: writeFigure(more, higher.approximate, context),
    less: writeFigure(less, lower.approximate, context),
  };
  const amount = differenceOf(more, less, context);
  if (!amount) return [context.t('salary.riseTo', values), ...atTop(more, less, context)].join(' ');
  const text = context.t('salary.rise', { ...values, amount });
  return relation === 'percent' ? `${text} ${shareOf(more, less, context)}` : text;
}

interface Pair {
  lower: Salary | undefined;
  higher: Salary | undefined;
}

/** What an article ties to what is brought along, beside what is paid without it. */
function liftedPair(profile: Profile, { levels, lifts }: Question, { knowledge }: Context): Pair | undefined {
  const [higher] = bandsLiftedBy(profile, lifts, knowledge).sort((a, b) => topOf(b) - topOf(a));
  if (!higher) return undefined;
  const experienced = bandOf(profile, 'experienced');
  const beginner = levels.includes('entry') || !experienced || experienced === higher;
  return { lower: beginner ? bandOf(profile, 'entry') : experienced, higher };
}

/** The beginners' band beside that of the level that is named; of two levels above, the one beside the other. */
function pairOf(profile: Profile, { levels }: Question): Pair | undefined {
  const [experienced, specialist] = [bandOf(profile, 'experienced'), bandOf(profile, 'specialist')];
  const above = levels.length < everyLevel && levels.includes('specialist') && !levels.includes('entry');
  if (above && levels.includes('experienced') && experienced && specialist)
    return { lower: experienced, higher: specialist };
  const higher = levels.includes('experienced') ? experienced : levels.includes('specialist') ? specialist : undefined;
  return { lower: bandOf(profile, 'entry'), higher };
}

/** "Above the entry level" names three levels, none of them by itself. */
const everyLevel = 3;

/** How much more it is at the upper ends, where one of the ranges has no lower end. */
function atTop(more: Figure, less: Figure, context: Context): string[] {
  const distance = (more.max ?? 0) - (less.max ?? 0);
  return more.max === null || less.max === null || distance <= 0
    ? []
    : [context.t('salary.riseTop', { amount: writeEuro(distance, context) })];
}

function bandOf(profile: Profile, level: Level): Salary | undefined {
  return bandsFor(profile, [level])
    .filter((band) => band.level === level)
    .sort((a, b) => middleOf(b) - middleOf(a))[0];
}
