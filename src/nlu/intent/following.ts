import { interrogatives } from '../text/interrogatives.ts';
import type { View } from '../view/view.ts';

/** A message of more words than "na gut, dann eben Potsdam" says more than a place. */
const shortMove = 8;

/** In a conversation, a short message with a place and no word that asks only changes the place. */
export function onlyMovesOn({ before, places, scores, concepts, text }: View): boolean {
  const asks = text.tokens.some(({ word }) => interrogatives.has(word));
  return (
    before !== undefined &&
    places > 0 &&
    scores.length + concepts.length === 0 &&
    !asks &&
    text.tokens.length <= shortMove
  );
}

/** "Und …": a message that goes on where the last one ended. */
export function goesOn({ text }: View): boolean {
  return /^(?:und|and|n|aber|but) /.test(text.clean);
}
