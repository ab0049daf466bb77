import type { Answer, Block, RangeBlock } from '../dialogs/answer.ts';
import type { Context } from '../dialogs/dialog.ts';
import { bandsFor } from '../dialogs/pay/bands.ts';
import { driversOf } from '../dialogs/pay/lift.ts';
import { floorOf } from '../dialogs/pay/offer-floor.ts';
import { monthlyOf } from '../dialogs/pay/reckon.ts';
import { salary } from '../dialogs/salary.ts';
import { scopeOf } from '../dialogs/scope.ts';
import { listOf } from '../dialogs/words.ts';
import { formatEuro } from '../i18n.ts';
import type { Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';
import { type Floor, floorBlocks, floorsOf, writeDay } from './legal-floor.ts';

/**
 * An answer on an offer with what an adviser needs besides: the amount on the article's ranges, the legal floor today and on 1
 * January next, and what to ask in the interview. Any other answer stays as it is.
 */
export function withOffer(answer: Answer, question: Question, context: Context): Answer {
  const { amount } = question;
  if (question.kind !== 'offer' || !amount || amount.net) return answer;
  const monthly = monthlyOf(amount, question.hours);
  const floors = floorsOf(monthly, question, context);
  return {
    ...answer,
    blocks: [
      ...rangesOf(monthly, question, context),
      ...withoutFloor(answer.blocks, monthly, question, context),
      ...floorBlocks(floors, monthly, question, context),
      questionsFor(floors, question, context),
    ],
  };
}

/** What the conversation says of the minimum wage is said below at more length. */
function withoutFloor(blocks: readonly Block[], monthly: number, question: Question, context: Context): Block[] {
  const said = floorOf(monthly, question, context).map(({ text }) => text);
  return blocks.filter((block) => block.type !== 'note' || !said.includes(block.text));
}

/** The ranges of the one article that is asked about, with the offer on them. */
function rangesOf(monthly: number, question: Question, context: Context): RangeBlock[] {
  const { profiles } = scopeOf(question, context.knowledge);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return [];
  const levels = bandsFor(profile, question.levels).length > 0 ? question.levels : [];
  const asked: Question = { ...question, kind: 'salary', amount: undefined, period: 'month', levels };
  const value = Math.round(monthly);
  const label = context.t('counter.offer.marker', { amount: formatEuro(context.variety, value) });
  return salary(asked, context)
    .blocks.filter((block) => block.type === 'range')
    .map((range) => ({ ...range, scale: widened(range.scale, value), marker: { value, label } }));
}

function widened({ min, max }: RangeBlock['scale'], value: number): RangeBlock['scale'] {
  return { min: Math.min(min, value), max: Math.max(max, value) };
}

/** What to ask in the interview: what the offer leaves open, and what lifts pay there. */
function questionsFor(floors: readonly Floor[], question: Question, context: Context): Block {
  const { t, language, variety } = context;
  const [today, january] = floors;
  const lift = liftIn(scopeOf(question, context.knowledge).profiles, context);
  const items = [
    question.hours === undefined ? t('counter.ask.hours') : undefined,
    t('counter.ask.gross'),
    today && today.missing > 0 ? t('counter.ask.below', { rate: formatEuro(variety, today.rate) }) : undefined,
    january && today?.missing === 0 && january.missing > 0
      ? t('counter.ask.floor', { day: writeDay(language, january.day), rate: formatEuro(variety, january.rate) })
      : undefined,
    t('counter.ask.raise'),
    lift && t('counter.ask.lift', { drivers: lift }),
    t('counter.ask.extras'),
  ];
  return { type: 'list', title: t('counter.ask.title'), items: items.filter((item) => item !== undefined) };
}

function liftIn(profiles: readonly Profile[], context: Context): string | undefined {
  const [profile] = profiles;
  if (!profile || profiles.length > 1) return undefined;
  const ids = [...profile.salary, ...profile.unquantified].flatMap(({ drivers }) => drivers);
  const drivers = driversOf(ids, context).slice(0, 4);
  return drivers.length > 0 ? listOf(drivers, context.language) : undefined;
}
