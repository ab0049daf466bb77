import { type Asked, isContentKind, slotCount, whole } from '../intent/asked.ts';
import { goesOn, onlyMovesOn } from '../intent/following.ts';
import { guessedKind, isAnchored, strongGuess, sureGuess } from '../intent/guess.ts';
import { isPay } from '../kinds.ts';
import { neededConcepts } from '../slots/needed.ts';
import type { View } from '../view/view.ts';

/** What the classifier is sure of. */
export function guessed(view: View): Asked[] | undefined {
  const [best] = view.guesses;
  if (!best || best.likelihood < sureGuess || view.text.tokens.length === 0) return undefined;
  if (best.kind !== 'salary' && best.likelihood < strongGuess && view.slot('level').length > 0 && view.places > 0)
    return undefined;
  const changes = view.before !== undefined && slotCount(view) > 0;
  if (changes && asksForMorePay(view)) return whole('salary');
  if (changes && (best.kind === view.before || onlyMovesOn(view))) return [{ kind: undefined, clauses: [] }];
  if (changes && view.scores.length === 0 && best.likelihood < strongGuess) return undefined;
  if (goesOn(view) && (view.slot('level').length > 0 || (best.kind === 'overview' && slotCount(view) > 0)))
    return undefined;
  if (
    best.kind === 'silent' &&
    best.likelihood < strongGuess &&
    view.slot('silent').length === 0 &&
    view.scores.some(({ kind, score }) => score >= 2 && isContentKind(kind))
  )
    return undefined;
  const unknown = view.unexplained.length === view.text.tokens.length;
  if (unknown && (best.likelihood < strongGuess || best.kind === 'outOfScope')) return undefined;
  if (best.kind === 'outOfScope') return isAnchored(view, best.likelihood) ? undefined : whole('outOfScope');
  const named = best.kind === 'salary' && !view.scores.some(({ kind }) => kind === 'salary');
  const asksPay = view.has('most') || view.has('least') || view.slot('period').length > 0;
  if (named && !asksPay && view.before === undefined && neededConcepts(view).length > 0) return whole('need');
  return guessedKind(best, view);
}

/** "Werde ich da mehr kriegen, weil ich Erfahrung habe?" after something else than pay. */
function asksForMorePay({ before, scores: [best], topics, has }: View): boolean {
  return !isPay(before) && topics.length === 0 && best?.kind === 'salary' && best.score >= 2 && has('most');
}
