import type { Guess } from '../classify/classify.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import { type Asked, isContentKind } from './asked.ts';
import { onlyMovesOn } from './following.ts';
import { guessedKind, strongGuess, sureGuess } from './guess.ts';

/** How likely another kind must be before it overrules what a rule found; a kind that is missing is never overruled. */
const least: Partial<Record<Kind, number>> = {
  salary: 0.75,
  skills: 0.7,
  tips: sureGuess,
  tasks: sureGuess,
  market: sureGuess,
  training: 0.7,
  outlook: sureGuess,
  overview: 0.75,
  need: 0.95,
  person: 0.95,
  offer: sureGuess,
  compare: sureGuess,
  coverage: 0.95,
  help: sureGuess,
  about: strongGuess,
  source: 0.9,
  silent: 0.9,
  outOfScope: 0.98,
};

/** A message that only changes the question before asks something else where that is so likely. */
const changesTopic = 0.85;

/** What a message asks by the guess on it as a whole, where the guess is surer than the one rule that fitted; else undefined. */
export function overruled([first, ...others]: readonly Asked[], view: View): Asked[] | undefined {
  const [best] = view.guesses;
  if (!first || !best || first.firm || (others.length === 0 && best.kind === first.kind)) return undefined;
  if (others.length > 0) return oneOf([first, ...others], best, view);
  const enough = first.kind ? least[first.kind] : leastForNone(best.kind, view);
  if ((isNamedTopic(first, best, view) || isStory(best, view)) && best.likelihood < sureOfOne) return undefined;
  if (isPayAsked(first, view) && !isPay(best.kind) && best.likelihood < sureOfPay) return undefined;
  if (enough === undefined || best.likelihood < enough || isSettled(first, best.kind, view)) return undefined;
  if (best.kind === 'filter' && view.numbers.amount) return [{ ...first, kind: 'filter' }];
  return isContentKind(best.kind) || alsoGuessed.has(best.kind) ? guessedKind(best, view) : undefined;
}

/** "Was steht dort über KI?", "the gist, my tram is coming": what the words name is asked for, not all or nothing. */
function isNamedTopic({ kind }: Asked, best: Guess, { topics }: View): boolean {
  const named = topics.some((topic) => topic.kind === kind);
  return (
    named && ((best.kind === 'overview' && kind !== 'salary') || best.kind === 'silent' || best.kind === 'coverage')
  );
}

/** A guess must be so sure before a word of pay in a question asks for something else. */
const sureOfPay = 0.95;

/** "What can someone like me expect to be paid?": a word of pay in a clause that asks. */
function isPayAsked({ kind }: Asked, { asking, topics }: View): boolean {
  const pay = topics.find((topic) => topic.kind === 'salary');
  return kind === 'salary' && (pay?.clauses.some((clause) => asking.has(clause)) ?? false);
}

/** "… I know nobody can promise one": who names a place wants no person. */
function isStory({ kind }: Guess, { places }: View): boolean {
  return kind === 'person' && places > 0;
}

/** Of several kinds that the words of one stretch name, the one that the stretch as a whole surely asks for. */
function oneOf(
  asked: readonly Asked[],
  { kind, likelihood }: Guess,
  { segments, text, topics, cities }: View,
): Asked[] | undefined {
  const together =
    segments.length === 0 &&
    text.tokens.length > keywords &&
    topics.length === asked.length &&
    !tells(joins, text) &&
    text.tokens.filter(({ word }) => asking.has(word)).length < 2 &&
    new Set(topics.flatMap(({ clauses }) => clauses)).size === 1;
  const one = asked.find((part) => part.kind === kind);
  return together && one && likelihood >= sureOfOne && cities.length < 2 ? [one] : undefined;
}

/** "Was muss ich können u was verdient man": each asks. */
const asking = new Set(['was', 'wie', 'wieviel', 'welche', 'what', 'how', 'which', 'wat']);

/** Join two questions, not two words. */
const joins = telling(
  /(?<!\p{L})(?:as well as|and also|sowie|und (?:au(?:ß|ss)erdem|auch|zudem)|au(?:ß|ss)erdem|zus(?:ä|a)tzlich noch|plus)(?!\p{L})/u,
);

/** So few words may be keywords, each of which asks. */
const keywords = 5;

/** Two kinds in one stretch are two questions unless the guess on one of them is at least so sure. */
const sureOfOne = 0.95;

const alsoGuessed = new Set(['need', 'rank', 'offer', 'silent', 'person', 'coverage', 'source', 'outOfScope']);

function leastForNone(kind: string, view: View): number | undefined {
  const { before, numbers, text, unexplained } = view;
  if (isOnlySlots(view) || onlyMovesOn(view)) return undefined;
  if (numbers.amount) return kind === 'filter' ? sureGuess : undefined;
  const retimed = before === 'offer' && kind === 'salary' && numbers.hours !== undefined;
  const same = kind === before || retimed || unexplained.length === text.tokens.length;
  return same || !before ? undefined : changesTopic;
}

/** "Ok, und in Duisburg?": nothing but what changes the question before. */
function isOnlySlots({ scores, concepts, unexplained }: View): boolean {
  return scores.length === 0 && concepts.length === 0 && unexplained.length === 0;
}

/** What the words themselves settle: a comparison of two cities, an offer, an amount that only offers and filters have. */
function isSettled({ kind }: Asked, guess: string, view: View): boolean {
  const cities = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  if (kind === 'compare')
    return cities >= 2 || (cities === 1 && (view.before !== undefined || view.regions.length > 0));
  const named = kind === 'silent' || view.topics.some((topic) => topic.kind === kind);
  if (guess === 'rank' && named && kind !== 'salary' && !view.likely('salary')) return true;
  if (view.numbers.amount?.net) return true;
  if (kind === 'offer' && view.numbers.amount)
    return guess !== 'filter' || view.places > 0 || (view.has('offered') && !view.has('where'));
  return view.topics.some((topic) => topic.kind === 'minimumWage');
}
