import { formatEuro, formatNumber, writeDate } from '../../i18n.ts';
import type { Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { dayOf, floorPerMonth, keepsFloor, minimumWageOn, stepSoon, stepUntil, writeFloor } from './floor.ts';
import { fullTime, weeksPerMonth, wholeCents } from './reckon.ts';
import { writeEuro } from './write.ts';

type Note = Extract<Block, { type: 'note' }>;

/**
 * Whether the amount keeps the minimum wage of the day that is asked about, at the stated hours or at 40 where none are; pay by the hour
 * does or does not at any. What keeps it today and will not in a few weeks is said to.
 */
export function floorOf(monthly: number, question: Question, context: Context): Note[] {
  const { t, knowledge, today } = context;
  const day = dayOf(question, today);
  const rate = minimumWageOn(day, knowledge.minimumWage);
  if (rate === undefined) return [{ type: 'note', tone: 'info', text: t('offer.floorUnknown') }];
  if (question.minor)
    return [{ type: 'note', tone: 'info', text: t('offer.floorMinor', valuesOf(monthly, rate, question, context)) }];
  const step = stepUntil(day, today, knowledge.minimumWage);
  const told = step && textOfStep('offer.floorFrom', monthly, { step, question, context });
  const kept = keepsFloor(monthly, floorPerMonth(rate, question.hours));
  const notes = kept ? keptNotes(monthly, rate, question, context) : [missedNote(monthly, rate, question, context)];
  return told && notes[0] ? [{ ...notes[0], text: `${told} ${notes[0].text}` }, ...notes.slice(1)] : notes;
}

/** That the amount keeps the floor, where hours or a day are said, and that it will not when the next step comes soon. */
function keptNotes(monthly: number, rate: number, question: Question, context: Context): Note[] {
  const { t, knowledge, today } = context;
  const soon = dayOf(question, today) === today ? stepSoon(today, knowledge.minimumWage) : undefined;
  const misses = soon && !keepsFloor(monthly, floorPerMonth(soon.rate, question.hours));
  const isAsked = question.hours !== undefined || question.from !== undefined;
  const texts = [
    ...(isAsked ? [t('offer.floorKept', valuesOf(monthly, rate, question, context))] : []),
    ...(misses ? [textOfStep('offer.floorSoon', monthly, { step: soon, question, context })] : []),
  ];
  if (texts.length === 0) return [];
  return [{ type: 'note', tone: misses ? 'warning' : 'info', text: texts.join(' ') }];
}

function missedNote(monthly: number, rate: number, question: Question, context: Context): Note {
  const sure = question.hours !== undefined || question.amount?.period === 'hour';
  const text = context.t(sure ? 'offer.floor' : 'offer.floorAssumed', valuesOf(monthly, rate, question, context));
  return { type: 'note', tone: 'warning', text };
}

interface Step {
  step: { from: string; rate: number };
  question: Question;
  context: Context;
}

function textOfStep(
  key: 'offer.floorFrom' | 'offer.floorSoon',
  monthly: number,
  { step, question, context }: Step,
): string {
  const values = valuesOf(monthly, step.rate, question, context);
  return context.t(key, { ...values, date: writeDate(context.language, step.from) });
}

function valuesOf(monthly: number, rate: number, { hours = fullTime }: Question, context: Context) {
  const { variety } = context;
  return {
    amount: writeEuro(monthly, context),
    hours: formatNumber(variety, hours),
    rate: formatEuro(variety, rate),
    floor: writeFloor(floorPerMonth(rate, hours), monthly, context),
    hourly: formatEuro(variety, wholeCents(monthly / weeksPerMonth / hours)),
    reached: formatNumber(variety, Math.floor((monthly / weeksPerMonth / rate) * 10) / 10),
  };
}
