import type { Kind } from '../nlu/question.ts';

/** Kinds that are about the articles; only these are remembered and completed from memory. */
const contentKinds: ReadonlySet<Kind> = new Set([
  'salary',
  'skills',
  'need',
  'meaning',
  'tips',
  'tasks',
  'market',
  'training',
  'outlook',
  'compare',
  'rank',
  'filter',
  'offer',
  'overview',
  'silent',
  'minimumWage',
  'reason',
]);

/** Whether a kind of question is about the articles. */
export function isContent(kind: Kind): boolean {
  return contentKinds.has(kind);
}

const payKinds: ReadonlySet<Kind> = new Set(['salary', 'compare', 'rank', 'filter', 'offer', 'reason']);

/** Whether a kind of question is about figures of pay. */
export function isPay(kind: Kind): boolean {
  return payKinds.has(kind);
}
