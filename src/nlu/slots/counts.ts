import type { Slots } from '../reading.ts';
import type { View } from '../view/view.ts';
import { recogniseBeyond } from './beyond.ts';
import { recogniseBrief } from './brief.ts';
import { originOf } from './client-note.ts';

/** A number that is all the message says, payments a year, what hours are reckoned out of, what no article has figures for, and where somebody comes from. */
export function addCounts(slots: Slots, view: View): void {
  const { alone, payments, amount, raise, hours, workingTime } = view.numbers;
  if (!amount) {
    slots.beyond = recogniseBeyond(view.text);
    slots.raise = raise;
    slots.payments = payments || undefined;
  }
  if (slots.hours === hours) slots.workingTime = workingTime;
  slots.origin = originOf(view) || undefined;
  slots.brief = recogniseBrief(view);
  slots.number = alone;
}
