import { formatNumber, type TextKey } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Profile, Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import { aboveEntry } from '../../nlu/slots/levels.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { enumerate } from '../lists.ts';
import { labelOf } from '../words.ts';
import { bandsAsked, bandsFor, bandsLiftedBy, liftedBy, topOf } from './bands.ts';
import { isStep } from './lift-notes.ts';
import { convert, type Figure, fullTime } from './reckon.ts';
import { writeEuro, writePay } from './write.ts';

interface Case {
  monthly: number;
  question: Question;
  context: Context;
}

/** Where an amount in euro a month lies in a city's bands: a sentence for each level that is asked for, else a line for each that it may be. */
export function verdictsOn(profile: Profile, { monthly, question, context }: Case): Block[] {
  const { t } = context;
  const found = bandsAsked(profile, question, context.knowledge);
  const lifted = bandsLiftedBy(profile, question.lifts, context.knowledge);
  const unsaid = lifted.length === 0 ? withoutFigure(profile, question, context) : [];
  const asked = profile.salary.filter((band) => found.includes(band) || lifted.includes(band));
  const write = (band: Salary, short: boolean) => verdictOf(profile, band, { monthly, question, context, short });
  if (question.levels.length + question.lifts.length > 0 && asked.length > 0 && unsaid.length === 0)
    return asked.map((band) => ({ type: 'text', text: write(band, false) }));
  const above = unsaid.length > 0 ? bandsFor(profile, [...aboveEntry]) : [];
  const bands = above.length > 0 ? above : withinReach(bandsFor(profile, []), monthly, question.hours);
  const list: Block = {
    type: 'list',
    title: t(titleOf(question.amount), { amount: writeEuro(monthly, context), city: profile.cityName }),
    items: bands.map((band) => write(band, true)),
  };
  if (unsaid.length > 0) return [...unsaid, list];
  return asked.length > 0 ? [list] : [{ type: 'text', text: t('offer.noBand', { city: profile.cityName }) }, list];
}

/** "Mehr als 3.500 € im Monat in Dresden:", or less, where that was said. */
function titleOf(amount: Question['amount']): TextKey {
  if (amount?.above) return 'offer.line.titleAbove';
  return amount?.below === 'under' ? 'offer.line.titleBelow' : 'offer.line.title';
}

/** What is brought along or the post that is named, where the article gives no figure for it and no level is named; empty elsewhere. */
function withoutFigure(profile: Profile, { levels, lifts }: Question, context: Context): Block[] {
  const { promise, unnamed } = liftedBy(profile, lifts, context.knowledge);
  const ids = [...promise, ...unnamed.filter((id) => isStep(id, context))];
  const things = flatMap(ids, (id) => labelOf(id, context) ?? []);
  if (things.length === 0 || levels.length > 0) return [];
  return [enumerate('offer.noFigure', { things }, context, { city: profile.cityName })];
}

/** Without what takes a specialisation, where the amount does not go beyond the bands before it. */
function withinReach(bands: readonly Salary[], monthly: number, hours = fullTime): Salary[] {
  const usual = bands.filter(({ level }) => level === 'entry' || level === 'experienced');
  const reached = (Math.max(...usual.map(topOf)) * Math.min(hours, fullTime)) / fullTime;
  return bands.filter((band) => usual.length === 0 || usual.includes(band) || monthly > reached);
}

interface Place {
  key:
    | 'noMore'
    | 'noLess'
    | 'above'
    | 'below'
    | 'atTop'
    | 'nearTop'
    | 'underTop'
    | 'overBottom'
    | 'lower'
    | 'middle'
    | 'upper';
  /** Euro to the end that the text names; `below` and `above` are those to the ends of the band around it. */
  distance?: number;
  below?: number;
  above?: number;
}

/** An amount that reaches so much of an open band's end lies well within it. */
const nearTop = 0.9;

function placeOf(monthly: number, { min, max }: Figure, amount: Question['amount']): Place {
  if (amount?.above && max !== null && monthly >= max) return { key: 'noMore' };
  if (amount?.below === 'under' && min !== null && monthly <= min) return { key: 'noLess' };
  if (max !== null && monthly > max) return { key: 'above', distance: monthly - max };
  if (min !== null && monthly < min) return { key: 'below', distance: min - monthly };
  if (max === monthly && (min ?? monthly) === monthly) return { key: 'atTop' };
  if (min === null) {
    const end = max ?? 0;
    return { key: monthly >= end * nearTop ? 'nearTop' : 'underTop', distance: end - monthly };
  }
  if (max === null) return { key: 'overBottom', distance: monthly - min };
  return { key: thirdOf(monthly, min, max), below: max - monthly, above: monthly - min };
}

function thirdOf(value: number, min: number, max: number): 'lower' | 'middle' | 'upper' {
  const share = max === min ? 0.5 : (value - min) / (max - min);
  if (share < 1 / 3) return 'lower';
  return share > 2 / 3 ? 'upper' : 'middle';
}

function verdictOf(
  profile: Profile,
  band: Salary,
  { monthly, question, context, short }: Case & { short: boolean },
): string {
  const { t } = context;
  const figure = convert(band, 'month', question.hours);
  const { key, ...distances } = placeOf(monthly, figure, question.amount);
  const promised = key === 'above' && liftedBy(profile, question.lifts, context.knowledge).promise.length > 0;
  const text: TextKey = short ? `offer.line.${key}` : promised ? 'offer.abovePromised' : `offer.${key}`;
  return t(text, {
    ...Object.fromEntries(Object.entries(distances).map(([name, euro]) => [name, writeEuro(euro, context)])),
    amount: writeEuro(monthly, context),
    city: profile.cityName,
    level: t(short ? `words.levels.${band.level}` : `offer.level.${band.level}`),
    pay: articlePay(band, figure, question, context),
  });
}

/** What the article says, with the figure that the amount is measured against where that is another one. */
function articlePay(band: Salary, figure: Figure, { hours, amount }: Question, context: Context): string {
  const said = writePay({ ...band, computed: false }, band.approximate, context);
  const yearly =
    (amount?.period === 'year' || amount?.asked === 'year') && hours === undefined && band.period !== 'year';
  if (!figure.computed && !yearly) return said;
  const pay = writePay(yearly ? convert(band, 'year', hours, amount.payments) : figure, band.approximate, context);
  if (hours === undefined) return context.t('offer.converted', { said, pay });
  const values = { hours: formatNumber(context.variety, hours), full: formatNumber(context.variety, fullTime) };
  return context.t('offer.convertedHours', { said, pay, ...values });
}
