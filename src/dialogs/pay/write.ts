import { formatEuro, formatRange } from '../../i18n.ts';
import type { Context } from '../dialog.ts';
import type { Figure } from './reckon.ts';

/** "2.200–2.700 €", "bis 3.400 €", "ab 2.400 €", "rund 2.800 €". */
export function writeFigure(
  { min, max }: Pick<Figure, 'min' | 'max'>,
  approximate: boolean,
  { variety, t }: Context,
): string {
  if (min !== null && max !== null && min !== max) {
    const range = formatRange(variety, min, max);
    return approximate ? t('pay.about', { amount: range }) : range;
  }
  if (min !== null && max !== null) return t('pay.about', { amount: formatEuro(variety, min) });
  if (max !== null) return t(approximate ? 'pay.upToAbout' : 'pay.upTo', { amount: formatEuro(variety, max) });
  return t('pay.from', { amount: formatEuro(variety, min ?? 0) });
}

/** An amount as it was said: with its cents where it has some, but for those that only reckoning made. */
export function writeEuro(value: number, { variety }: Pick<Context, 'variety'>): string {
  const cents = Math.round(value * 100) / 100;
  return formatEuro(variety, Math.abs(value - cents) < 1e-6 ? cents : Math.round(value));
}

/** The figure with its period in words: "2.200–2.700 € im Monat". */
export function writePay(figure: Figure, approximate: boolean, context: Context): string {
  return `${writeFigure(figure, approximate, context)} ${context.t(`pay.per.${figure.period}`)}`;
}
