import { articleKinds, type Kind, type Topic, topics } from './question.ts';

/** Whether a kind of question is about the articles. */
export function isAboutArticles(kind: Kind): boolean {
  return ofArticles.has(kind);
}

/** Whether a kind of question is about figures of pay. */
export function isPay(kind: string | undefined): boolean {
  return kind !== undefined && ofPay.has(kind);
}

/** Whether a kind can be the topic of a comparison. */
export function isTopic(kind: Kind): kind is Topic {
  return ofTopics.has(kind);
}

const ofArticles: ReadonlySet<Kind> = new Set(articleKinds);

const ofPay: ReadonlySet<string> = new Set(['salary', 'compare', 'rank', 'filter', 'offer', 'reason']);

const ofTopics: ReadonlySet<Kind> = new Set(topics);
