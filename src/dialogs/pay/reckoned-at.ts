import { formatNumber } from '../../i18n.ts';
import type { Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { fullTime, fullWeek, nearFullTime, toMonth } from './reckon.ts';
import { writePay } from './write.ts';

/** At how many weekly hours, and at how many payments a year, the figures of an answer hold, a sentence each; none where they are the articles' own. */
export function reckonedAt(
  bands: readonly Salary[],
  { period, hours, payments }: Pick<Question, 'period' | 'hours' | 'payments'>,
  context: Context,
): string[] {
  const { t, variety } = context;
  const number = (value: number) => formatNumber(variety, value);
  const yearly = payments && period === 'year' ? [t('salary.payments', { payments })] : [];
  if (period !== 'hour' && hours !== undefined && hours < fullTime) {
    const values = { hours: number(hours), full: number(fullTime) };
    if (hours < nearFullTime) return [t('salary.partTime', values), ...yearly];
    const [band] = bands;
    if (!band || bands.length > 1 || period === 'year') return [t('salary.fullWeek', values), ...yearly];
    const part = (value: number | null) => value && Math.round((toMonth(value, band.period) * hours) / fullTime);
    const figure = { min: part(band.min), max: part(band.max), period: 'month', computed: true } as const;
    const pay = writePay(figure, band.approximate, context);
    return [t('salary.fullWeek', values), t('salary.shareOfWeek', { ...values, pay })];
  }
  const converted = period === 'hour' && bands.some((band) => band.period !== 'hour');
  return converted ? [t('salary.hourly', { hours: number(fullWeek(hours)) })] : yearly;
}

/** The same as a note under the figures. */
export function reckonedNote(bands: readonly Salary[], question: Question, context: Context): Block[] {
  const sentences = reckonedAt(bands, question, context);
  return sentences.length > 0 ? [{ type: 'note', tone: 'info', text: sentences.join(' ') }] : [];
}
