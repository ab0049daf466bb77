import { formatEuro, formatNumber } from '../../i18n.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { dayOf, floorPerMonth, keepsFloor, minimumWageOn, writeFloor } from './floor.ts';
import { fullTime, weeksPerMonth, wholeCents } from './reckon.ts';
import { writeEuro } from './write.ts';

/** Whether the amount keeps the minimum wage at the stated hours, or at 40 where none are; pay by the hour does or does not at any. */
export function floorOf(
  monthly: number,
  { hours, amount, beyond }: Question,
  context: Context,
): Extract<Block, { type: 'note' }>[] {
  const { t, variety, knowledge, today } = context;
  const rate = minimumWageOn(dayOf(beyond, today), knowledge.minimumWage);
  if (rate === undefined) return [{ type: 'note', tone: 'info', text: t('offer.floorUnknown') }];
  const floor = floorPerMonth(rate, hours ?? fullTime);
  const kept = keepsFloor(monthly, floor);
  if (kept && hours === undefined) return [];
  const values = {
    amount: writeEuro(monthly, context),
    hours: formatNumber(variety, hours ?? fullTime),
    rate: formatEuro(variety, rate),
    floor: writeFloor(floor, monthly, context),
    hourly: formatEuro(variety, wholeCents(monthly / weeksPerMonth / (hours ?? fullTime))),
    reached: formatNumber(variety, Math.floor((monthly / weeksPerMonth / rate) * 10) / 10),
  };
  if (kept) return [{ type: 'note', tone: 'info', text: t('offer.floorKept', values) }];
  const sure = hours !== undefined || amount?.period === 'hour';
  return [{ type: 'note', tone: 'warning', text: t(sure ? 'offer.floor' : 'offer.floorAssumed', values) }];
}
