import type { Kind, Question } from '../../nlu/question.ts';
import type { Block } from '../answer.ts';
import type { Context } from '../dialog.ts';
import { scopeOf } from '../scope.ts';
import { occupationOf } from '../words.ts';

/** Kinds whose answers are figures of pay. */
const ofPay: ReadonlySet<Kind> = new Set(['salary', 'compare', 'rank', 'filter', 'offer', 'overview']);

/** What is said before figures that are not quite what was asked: those of another occupation than the one named, of another time or period. */
export function beforePay(question: Question, kind: Kind, context: Context): Block[] {
  if (!ofPay.has(kind) || (kind === 'compare' && (question.topic ?? 'salary') !== 'salary')) return [];
  return [...ofOrigin(question, context), ...beyondOf(question, context)].map((text) => ({ type: 'text', text }));
}

function ofOrigin(question: Question, context: Context): string[] {
  const { origin } = question;
  if (origin === undefined) return [];
  const { occupation } = scopeOf(question, context.knowledge);
  return [context.t('unknownOccupation.beside', { origin, occupation: occupationOf(occupation, context) })];
}

function beyondOf({ beyond, period }: Question, { t, today }: Context): string[] {
  if (!beyond || beyond.year === today.slice(0, 4) || (beyond.beyond !== 'year' && period !== undefined)) return [];
  return [t(`pay.beyond.${beyond.beyond}`)];
}
