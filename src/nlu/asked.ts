import type { KindScore } from './kind.ts';
import type { Kind, Topic } from './question.ts';
import { type Asked, contentKinds, type View } from './view.ts';

/** How many slots a message fills: places, levels, periods, hours, occupations. */
export function slotCount(view: View): number {
  const extreme = view.has('most') || view.has('least') ? 1 : 0;
  const numbers = (view.numbers.hours ? 1 : 0) + (view.numbers.years ? 1 : 0);
  return (
    view.places +
    view.slot('level').length +
    view.slot('period').length +
    view.slot('hours').length +
    view.asksOccupation.length +
    extreme +
    numbers
  );
}

/** Whether a kind is about the content of the articles. */
export function isContentKind(kind: string): kind is Kind {
  return contentKinds.some((content) => content === kind);
}

/** Whether a kind can be the topic of a comparison. */
export function isTopic(kind: Kind): kind is Topic {
  return ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'tips'].includes(kind);
}

/** A topic as what is asked, by its clauses. */
export function toAsked({ kind, clauses }: KindScore): Asked {
  return { kind, clauses };
}

/** A kind that the whole message asks for. */
export function whole(kind: Kind, topic?: Topic): Asked[] {
  return [{ kind, clauses: [], ...(topic ? { topic } : {}) }];
}

/** Whether a kind of question is about what is paid. */
export function isAboutPay(kind: string | undefined): boolean {
  return kind === 'salary' || kind === 'rank' || kind === 'compare' || kind === 'offer' || kind === 'filter';
}
