import { type Asked, isContentKind, whole } from '../intent/asked.ts';
import type { View } from '../view/view.ts';
import { related } from './relation.ts';

/** A short message that asks nothing: parting, distress, "aha". */
export function reaction(view: View): Asked[] | undefined {
  const levels = view.slot('level').filter(({ level }) => level !== 'top' || !/^top(?!\p{L})/u.test(view.text.clean));
  const changes = levels.length + view.slot('period').length + view.slot('hours').length;
  const plain = view.places + changes + view.concepts.length + view.topics.length === 0;
  const { alone, hours, amount } = view.numbers;
  if (!plain || amount || (alone ?? hours) !== undefined || view.asking.size > 0 || related(view)) return undefined;
  const parting = (['bye', 'thanks'] as const).find((kind) => view.sure(kind));
  if (parting && !view.has('need') && !view.scores.some(({ kind, score }) => score >= 2 && isContentKind(kind)))
    return whole(parting);
  if (view.sure('sympathy')) return whole('sympathy');
  const reacts =
    view.sure('reaction') &&
    !view.sure('source') &&
    !view.sure('thanks') &&
    !view.sure('bye') &&
    !view.sure('greeting');
  return reacts && view.unexplained.length === 0 && view.text.tokens.length <= shortReaction
    ? whole('reaction')
    : undefined;
}

/** "I think that's everything, my bus is coming. Thank you and take care!": a longer farewell. */
export function farewell(view: View): Asked[] | undefined {
  const { asking, text, topics, places, numbers, guesses } = view;
  const [guess] = guesses;
  const parts = guess !== undefined && guess.likelihood >= surely && (guess.kind === 'bye' || guess.kind === 'thanks');
  const says = view.sure('bye') || view.sure('thanks');
  const asks = asking.size > 0 || text.clean.includes('?') || topics.length > 0 || places > 0 || numbers.amount;
  return parts && says && !asks ? whole(view.sure('bye') ? 'bye' : 'thanks') : undefined;
}

const surely = 0.5;

/** A greeting, thanks or a farewell beside which little is said. */
export function social(view: View): Asked[] | undefined {
  const kind = (['bye', 'thanks', 'greeting'] as const).find((social) => view.sure(social));
  if (!kind || (kind === 'thanks' && view.asking.size > 0)) return undefined;
  return view.unexplained.length <= 2 ? whole(kind) : undefined;
}

/** More words than "hm ok, schade eigentlich" say something. */
const shortReaction = 6;
