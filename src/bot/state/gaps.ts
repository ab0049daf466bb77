import type { Gap } from '../../dialogs/gap.ts';

/** A gap with how often it was met, and the last month in which it was ("2026-11"). */
export interface CountedGap extends Gap {
  count: number;
  month: string;
}

/** Counts of questions that could not be answered. Nothing personal is in them; a count lives for a year. */
export interface Gaps {
  /** Counts one more. */
  count(gap: Gap): Promise<void>;
  /** All that were met, the most frequent first. */
  list(): Promise<CountedGap[]>;
}

/** Months that a count is kept. */
export const gapMonths = 12;

/** Counts by month and gap as JSON, added up over the months. Entries that are no gap are left out. */
export function addUp(entries: readonly { month: string; gap: Gap | undefined; count: number }[]): CountedGap[] {
  const sums = new Map<string, CountedGap>();
  for (const { month, gap, count } of entries) {
    if (!gap) continue;
    const key = JSON.stringify(gap);
    const sum = sums.get(key) ?? { ...gap, count: 0, month };
    const latest = [sum.month, month].sort()[1] ?? month;
    sums.set(key, { ...sum, count: sum.count + count, month: latest });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** "2026-11" of a time in milliseconds. */
export function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}
