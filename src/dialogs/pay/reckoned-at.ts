import { formatNumber } from '../../i18n.ts';
import type { Salary } from '../../knowledge/model.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { fullTime, fullWeek, nearFullTime } from './reckon.ts';

/** At how many weekly hours, and at how many payments a year, the figures of an answer hold, a sentence each; none where they are the articles' own. */
export function reckonedAt(
  bands: readonly Salary[],
  { period, hours, payments }: Pick<Question, 'period' | 'hours' | 'payments'>,
  { t, variety }: Context,
): string[] {
  const number = (value: number) => formatNumber(variety, value);
  const yearly = payments && period === 'year' ? [t('salary.payments', { payments })] : [];
  if (period !== 'hour' && hours !== undefined && hours < fullTime) {
    const share = hours < nearFullTime ? 'salary.partTime' : 'salary.fullWeek';
    return [t(share, { hours: number(hours), full: number(fullTime) }), ...yearly];
  }
  const converted = period === 'hour' && bands.some((band) => band.period !== 'hour');
  return converted ? [t('salary.hourly', { hours: number(fullWeek(hours)) })] : yearly;
}

/** The same as a note under the figures. */
export function reckonedNote(bands: readonly Salary[], question: Question, context: Context): Block[] {
  const sentences = reckonedAt(bands, question, context);
  return sentences.length > 0 ? [{ type: 'note', tone: 'info', text: sentences.join(' ') }] : [];
}
