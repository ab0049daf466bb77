import { formatEuro, formatNumber, formatRange } from '../../i18n.ts';
import type { Context } from '../dialog.ts';
import type { Figure } from './reckon.ts';

/** How much more, where both ranges have both ends and the one begins and ends no lower than the other. */
export function differenceOf(more: Figure, less: Figure, { t, variety }: Context): string | undefined {
  if (more.min === null || more.max === null || less.min === null || less.max === null) return undefined;
  const [least = 0, most = 0] = [more.min - less.min, more.max - less.max].sort((a, b) => a - b);
  if (least < 0) return undefined;
  if (least === 0) return t('compare.upTo', { amount: formatEuro(variety, most) });
  return formatRange(variety, least, most);
}

/** How much more in percent, from one end of the ranges to the other. */
export function shareOf(more: Figure, less: Figure, { t, variety }: Context): string {
  const shares = [
    [more.min, less.min],
    [more.max, less.max],
  ].map(([high, low]) => Math.round(((high ?? 0) / (low || 1) - 1) * 100));
  const [least = 0, most = 0] = shares.sort((a, b) => a - b);
  const write = (value: number) => formatNumber(variety, value);
  return t('compare.share', {
    share: least === most ? write(most) : `${write(least)}${variety === 'de-plain' ? ' bis ' : '–'}${write(most)}`,
  });
}
