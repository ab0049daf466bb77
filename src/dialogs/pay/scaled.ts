import { formatEuro, formatNumber } from '../../i18n.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Salary } from '../../knowledge/model.ts';
import type { Scale } from '../../nlu/figures.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { listOf } from '../words.ts';
import { convert, type Figure } from './reckon.ts';
import { writePay } from './write.ts';

/** "30 % mehr als Einstieg": what that is of each figure that the answer names; nothing where it is not asked. */
export function scaled(
  bands: readonly Salary[],
  { scale, period, hours, payments }: Question,
  context: Context,
): Block[] {
  if (!scale) return [];
  const figures = flatMap(bands, (band) => {
    const figure = scaledBy(convert(band, period, hours, payments), scale);
    return figure ? [`${context.t(`words.levels.${band.level}`)} ${writePay(figure, band.approximate, context)}`] : [];
  });
  if (figures.length === 0) return [];
  const values = { how: howOf(scale, context), figures: listOf([...new Set(figures)], context.language) };
  return [{ type: 'text', text: context.t('salary.scaled', values) }];
}

/** Euro on top are those of a month. */
function scaledBy(figure: Figure, scale: Scale): Figure | undefined {
  if ('plus' in scale && figure.period !== 'month') return undefined;
  const cents = figure.period === 'hour' ? 100 : 1;
  const to = (value: number | null) => (value === null ? null : Math.round(apply(value, scale) * cents) / cents);
  return { ...figure, min: to(figure.min), max: to(figure.max), computed: true };
}

function apply(value: number, scale: Scale): number {
  if ('plus' in scale) return value + scale.plus;
  return 'times' in scale ? value * scale.times : (value * (100 + scale.percent)) / 100;
}

function howOf(scale: Scale, { t, variety }: Context): string {
  if ('times' in scale && scale.times === 0.5) return t('salary.scale.half');
  if ('times' in scale && scale.times === 2) return t('salary.scale.double');
  if ('times' in scale) return t('salary.scale.times', { factor: formatNumber(variety, scale.times) });
  if ('plus' in scale) {
    const amount = formatEuro(variety, Math.abs(scale.plus));
    return t(scale.plus < 0 ? 'salary.scale.minus' : 'salary.scale.plus', { amount });
  }
  const percent = formatNumber(variety, Math.abs(scale.percent));
  return t(scale.percent < 0 ? 'salary.scale.less' : 'salary.scale.more', { percent });
}
