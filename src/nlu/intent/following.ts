import { interrogatives } from '../text/interrogatives.ts';
import type { View } from '../view/view.ts';

/** A message of more words than "na gut, dann eben Potsdam" says more than a place. */
const shortMove = 8;

/** In a conversation, a short message with a place and no word that asks only changes the place. */
export function onlyMovesOn({ before, places, scores, concepts, text, unexplained }: View): boolean {
  if (before === undefined || places === 0 || concepts.length > 0 || text.tokens.length > shortMove) return false;
  const [opening = ''] = text.clean.match(moving) ?? [];
  const others = text.tokens.filter(({ start }) => start >= opening.length);
  const bare = opening !== '' && unexplained.length === 0 && others.length <= barePlace;
  return (bare || scores.length === 0) && !others.some(({ word }) => interrogatives.has(word));
}

/** "Magdeburg then", "denn in Dresden". */
const barePlace = 3;

/** "What about Magdeburg then?": words that ask nothing but go on. */
const moving =
  /^(?:(?:ok|okay|gut|hm|ja|right|alright|well|und|and|aber|but|so),? )*(?:what about|how about|how is it|whats it like|was ist mit|wie (?:ist|sieht|schaut|steht) (?:es|das|s) (?:(?:denn|dann) )?(?:mit|in))(?!\p{L})/u;

/** "Und …": a message that goes on where the last one ended. */
export function goesOn({ text }: View): boolean {
  return /^(?:und|and|n|aber|but) /.test(text.clean);
}
