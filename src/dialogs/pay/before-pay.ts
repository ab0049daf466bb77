import { formatNumber } from '../../i18n.ts';
import type { Kind, Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { scopeOf } from '../scope.ts';
import { occupationOf } from '../words.ts';
import { fullTime } from './reckon.ts';

/** Kinds whose answers are figures of pay. */
const ofPay: ReadonlySet<Kind> = new Set(['salary', 'compare', 'rank', 'filter', 'offer', 'overview']);

/** What is said before figures that are not quite what was asked: those of another occupation than the one named, of another time or period. */
export function beforePay(question: Question, kind: Kind, context: Context): Block[] {
  if (!ofPay.has(kind) || (kind === 'compare' && (question.topic ?? 'salary') !== 'salary')) return [];
  return [...ofOrigin(question, context), ...beyondOf(question, context), ...timeOf(question, context)].map((text) => ({
    type: 'text',
    text,
  }));
}

function ofOrigin(question: Question, context: Context): string[] {
  const origin = question.origin ?? otherWork(question, context);
  if (origin === undefined) return [];
  const { occupation } = scopeOf(question, context.knowledge);
  return [context.t('unknownOccupation.beside', { origin, occupation: occupationOf(occupation, context) })];
}

/** "Lagerist oder Kundenservice?": of two occupations the one that no article covers. */
function otherWork({ occupations }: Question, { knowledge }: Context): string | undefined {
  const isCovered = ({ id }: Question['occupations'][number]) =>
    id !== undefined && knowledge.profilesOf(id).length > 0;
  if (!occupations.some(isCovered)) return undefined;
  return occupations.find((occupation) => !isCovered(occupation) && !occupation.candidates)?.name;
}

/** Stretches of time that are no period of pay: said only where no period is asked for. */
const ofTime: ReadonlySet<string> = new Set(['week', 'day', 'quarter']);

function beyondOf({ kind, amount, beyond, period }: Question, { t, today }: Context): string[] {
  if (kind === 'offer' && amount && (isPast(beyond, today) || beyond?.beyond === 'selfEmployed')) return [];
  if (!beyond || beyond.year === today.slice(0, 4) || (ofTime.has(beyond.beyond) && period !== undefined)) return [];
  return [t(`pay.beyond.${beyond.beyond}`)];
}

/** "6 Stunden am Tag sind bei 5 Arbeitstagen 30 Stunden in der Woche", or that what was said comes to no hours a week. */
function timeOf({ workingTime, hours }: Question, { t, variety }: Context): string[] {
  if (!workingTime) return [];
  const count = 'days' in workingTime ? workingTime.days : 0;
  const said = 'hours' in workingTime ? formatNumber(variety, workingTime.hours) : '';
  const values = { count, hours: said, week: formatNumber(variety, hours ?? fullTime) };
  return [t(`pay.time.${workingTime.of}`, values)];
}

/** Whether what is asked for is of a year gone by. */
export function isPast(beyond: Question['beyond'], today: string): boolean {
  return beyond?.beyond === 'year' && (beyond.year ?? '') < today.slice(0, 4);
}
