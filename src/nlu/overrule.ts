import { isContentKind } from './asked.ts';
import { guessedKind, strongGuess, sureGuess } from './guess.ts';
import type { Kind } from './question.ts';
import type { Asked, View } from './view.ts';

/** How likely another kind must be before it overrules what a rule found; a kind that is missing is never overruled. */
const least: Partial<Record<Kind, number>> = {
  salary: sureGuess,
  skills: sureGuess,
  tips: sureGuess,
  tasks: sureGuess,
  market: sureGuess,
  training: sureGuess,
  outlook: sureGuess,
  overview: sureGuess,
  offer: sureGuess,
  compare: sureGuess,
  coverage: strongGuess,
  help: sureGuess,
  about: strongGuess,
  source: 0.9,
  silent: 0.9,
  outOfScope: 0.95,
};

/** A message that only changes the question before asks something else where that is so likely. */
const changesTopic = 0.85;

/** What a message asks by the guess on it as a whole, where the guess is surer than the one rule that fitted; else undefined. */
export function overruled([first, ...others]: readonly Asked[], view: View): Asked[] | undefined {
  const [best] = view.guesses;
  if (!first || others.length > 0 || !best || best.kind === first.kind) return undefined;
  const enough = first.kind ? least[first.kind] : leastForNone(best.kind, view);
  if (enough === undefined || best.likelihood < enough || isSettled(first, best.kind, view)) return undefined;
  if (best.kind === 'filter' && view.numbers.amount) return [{ ...first, kind: 'filter' }];
  return isContentKind(best.kind) || alsoGuessed.has(best.kind) ? guessedKind(best, view) : undefined;
}

const alsoGuessed = new Set(['need', 'rank', 'offer', 'silent', 'person', 'coverage', 'source', 'outOfScope']);

function leastForNone(kind: string, { before, numbers, text, unexplained }: View): number | undefined {
  if (numbers.amount) return kind === 'filter' ? sureGuess : undefined;
  const same = kind === before || unexplained.length === text.tokens.length;
  return same || !before ? undefined : changesTopic;
}

/** What the words themselves settle: a comparison of two cities, an offer, an amount that only offers and filters have. */
function isSettled({ kind }: Asked, guess: string, view: View): boolean {
  const cities = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  if (kind === 'compare') return cities >= 2;
  if (view.numbers.amount?.net) return true;
  if (kind === 'offer' && view.numbers.amount)
    return view.has('offered') || view.sure('offer') || (guess !== 'filter' && guess !== 'salary');
  return view.topics.some((topic) => topic.kind === 'minimumWage');
}
