import { type Asked, isContentKind } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { telling, tells } from '../text/hints.ts';
import { interrogatives } from '../text/interrogatives.ts';
import type { View } from '../view/view.ts';

/** "Worauf sind die denn ausgerichtet?", "und wann wird es eng?" after what an article says: more of that, where no words ask for something else. */
export function moreOfIt(view: View): Asked[] | undefined {
  const { before, places, text, topics, concepts, numbers, facet } = view;
  if (before === undefined || !isList(before) || places > 0 || text.tokens.length > shortFollowUp) return undefined;
  const names =
    topics.length + concepts.length + aspectsIn(view).length + view.asksOccupation.length > 0 ||
    facet !== undefined ||
    numbers.amount !== undefined ||
    ['silent', 'period', 'level', 'hours'].some((slot) => view.slots.some(({ value }) => value.slot === slot));
  if (names || view.has('outOfScope') || view.has('where') || view.scores.some(({ score }) => score >= sign))
    return undefined;
  const [guess] = view.guesses;
  const other = guess?.kind === 'outOfScope' ? guess.likelihood >= surelyOther : !unsaid.has(guess?.kind ?? 'source');
  return other || tells(ofYou, view.text) || !asks(view)
    ? undefined
    : [{ kind: undefined, clauses: [], firm: true, full: true }];
}

/** "Und was …?": a word that asks, after a word that goes on or before one that points back. */
function asks({ text: { tokens, clean } }: View): boolean {
  return tokens.slice(0, 3).some(({ word }) => interrogatives.has(word)) && pointsBack.test(clean);
}

/** "Was ist deine Lieblingsfarbe?" */
const ofYou = telling(/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|you|your)(?!\p{L})/u);

const pointsBack =
  /^(?:und|and|aber|but|ok|okay) |(?<!\p{L})(?:das|dies\p{L}*|die|der|den|denen|es|da|dort|davon|daran|dabei|sie|it|that|this|those|these|they|them|there)(?!\p{L})/u;

/** Whether the answer before was a list of what an article says. */
function isList(kind: string): boolean {
  return isContentKind(kind) && kind !== 'minimumWage' && !isPay(kind);
}

/** What such a message is guessed to be where nothing in it tells. */
const unsaid: ReadonlySet<string> = new Set<Kind>(['source', 'reason']);

const shortFollowUp = 8;
const sign = 3;
const surelyOther = 0.65;
