import type { View } from '../view/view.ts';
import type { Asked } from './asked.ts';

/** Pay once for each of two periods: "how much per hour, and per year?"; that of a month is told beside either. */
export function eachPeriod(part: Asked, view: View): Asked[] {
  const periods = [...new Set(view.slot('period').map(({ period }) => period))].filter((period) => period !== 'month');
  const isPay = part.kind === 'salary' || (part.kind === 'compare' && (part.topic ?? 'salary') === 'salary');
  if (!isPay || part.apart || view.numbers.amount || periods.length < 2) return [part];
  return periods.map((period) => ({ ...part, period }));
}
