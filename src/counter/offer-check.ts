import type { Answer, Block, RangeBlock } from '../dialogs/answer.ts';
import type { Context } from '../dialogs/dialog.ts';
import { bandsFor, driversOf, floorPerMonth, fullTime, minimumWageOn, toMonth } from '../dialogs/pay.ts';
import { salary } from '../dialogs/salary.ts';
import { scopeOf } from '../dialogs/scope.ts';
import { listOf } from '../dialogs/words.ts';
import { formatEuro, formatNumber } from '../i18n.ts';
import type { Language, Profile } from '../knowledge/model.ts';
import type { Question } from '../nlu/question.ts';

/**
 * An answer on an offer with what an adviser needs besides: the amount on the article's ranges, the legal floor today and on 1
 * January next, and what to ask in the interview. Any other answer stays as it is.
 */
export function withOffer(answer: Answer, question: Question, context: Context): Answer {
  const { amount } = question;
  if (question.kind !== 'offer' || !amount || amount.net) return answer;
  const monthly = toMonth(amount.value, amount.period ?? 'month', question.hours);
  const floors = floorsOf(monthly, question, context);
  return {
    ...answer,
    blocks: [
      ...rangesOf(monthly, question, context),
      ...answer.blocks,
      ...soonMissed(floors, question, context),
      ...floorBlock(floors, question, context),
      questionsFor(floors, question, context),
    ],
  };
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

/** The law's floor on a day at the offer's hours, euro per month; `missing` is 0 where the offer keeps it. */
interface Floor {
  day: string;
  rate: number;
  floor: number;
  missing: number;
}

function floorsOf(monthly: number, { hours }: Question, { knowledge, today }: Context): Floor[] {
  const january = `${Number(today.slice(0, 4)) + 1}-01-01`;
  return [today, january].flatMap((day) => {
    const rate = minimumWageOn(day, knowledge.minimumWage);
    if (rate === undefined) return [];
    const floor = floorPerMonth(rate, hours ?? fullTime);
    // The floor is rounded up to the cent; pay by the hour or year that meets it exactly is not.
    return [{ day, rate, floor, missing: monthly > floor - 0.01 ? 0 : floor - monthly }];
  });
}

/** A warning where the offer keeps the law today, and will not on 1 January. */
function soonMissed(
  [today, january]: readonly Floor[],
  { hours }: Question,
  { t, language, variety }: Context,
): Block[] {
  if (!january || !today || today.missing > 0 || january.missing === 0) return [];
  const text = t('counter.floor.soon', {
    day: writeDay(language, january.day),
    rate: formatEuro(variety, january.rate),
    hours: formatNumber(variety, hours ?? fullTime),
    missing: formatEuro(variety, Math.ceil(january.missing)),
  });
  return [{ type: 'note', tone: 'warning', text }];
}

function floorBlock(floors: readonly Floor[], { hours }: Question, { t, language, variety }: Context): Block[] {
  if (floors.length === 0) return [];
  const facts = floors.map(({ day, rate, floor, missing }, index) => ({
    label: t(index === 0 ? 'counter.floor.today' : 'counter.floor.from', { day: writeDay(language, day) }),
    value: t(missing > 0 ? 'counter.floor.missed' : 'counter.floor.kept', {
      rate: formatEuro(variety, rate),
      floor: formatEuro(variety, Math.ceil(floor)),
      ...(missing > 0 && { missing: formatEuro(variety, Math.ceil(missing)) }),
    }),
  }));
  const values = { hours: formatNumber(variety, hours ?? fullTime) };
  const title = t(hours === undefined ? 'counter.floor.titleAssumed' : 'counter.floor.title', values);
  return [{ type: 'facts', title, facts }];
}

/** "22. November 2026" */
export function writeDay(language: Language, day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  });
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
