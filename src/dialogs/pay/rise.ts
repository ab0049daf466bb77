import type { Level, Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Context } from '../dialog.ts';
import { bandsFor, middleOf } from './bands.ts';
import { differenceOf, shareOf } from './difference.ts';
import { convert } from './reckon.ts';
import { writeFigure } from './write.ts';

/**
 * How much more a city pays at a higher level than beginners, in a sentence ("wie viel mehr mit Erfahrung?"); undefined where
 * that is not asked, or where the article gives no figure for one of them. In percent where that is wanted.
 */
export function riseIn(profile: Profile, question: Question, context: Context): string | undefined {
  const { period, hours, relation, lifts } = question;
  const level = higherOf(question.levels);
  if ((relation !== 'more' && relation !== 'percent') || !level || lifts.length > 0) return undefined;
  const [entry, above] = [bandOf(profile, 'entry'), bandOf(profile, level)];
  if (!entry || !above || entry === above) return undefined;
  const [less, more] = [convert(entry, period, hours), convert(above, period, hours)];
  const values = {
    city: profile.cityName,
    per: context.t(`pay.per.${more.period}`),
    pay: writeFigure(more, above.approximate, context),
    less: writeFigure(less, entry.approximate, context),
  };
  const amount = differenceOf(more, less, context);
  if (!amount) return context.t(`salary.riseTo.${level}`, values);
  const text = context.t(`salary.rise.${level}`, { ...values, amount });
  return relation === 'percent' ? `${text} ${shareOf(more, less, context)}` : text;
}

type Higher = 'experienced' | 'specialist';

/** The level that is held against the beginners'. */
function higherOf(levels: readonly Level[]): Higher | undefined {
  if (levels.includes('experienced')) return 'experienced';
  return levels.includes('specialist') ? 'specialist' : undefined;
}

function bandOf(profile: Profile, level: Level): Salary | undefined {
  return bandsFor(profile, [level])
    .filter((band) => band.level === level)
    .sort((a, b) => middleOf(b) - middleOf(a))[0];
}
