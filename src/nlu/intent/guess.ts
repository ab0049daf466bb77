import type { Guess } from '../classify/classify.ts';
import { isTopic } from '../kinds.ts';
import type { Kind } from '../question.ts';
import type { Leaning } from '../reading.ts';
import { neededConcepts } from '../slots/needed.ts';
import { telling, tells } from '../text/hints.ts';
import type { View } from '../view/view.ts';
import { type Asked, isContentKind, slotCount, whole } from './asked.ts';

/** A guess at least so likely stands for itself. */
export const sureGuess = 0.6;

/** A guess at least so likely is better than none where the message names a place or occupation that is covered. */
export const weakGuess = 0.25;

/** A guess at least so likely is better than none where nothing was said before. */
export const loneGuess = 0.4;

/** A guess so likely stands even where a mistake would mislead. */
export const strongGuess = 0.85;

/** Kinds that half a sentence resembles too easily. */
const cautious: ReadonlySet<string> = new Set(['compare', 'offer']);

/** Which city pays best is asked without naming one. */
const sureRank = 0.7;

/** Names something that is covered, so that it hardly is about something else, unless that is all but certain. */
export function isAnchored({ asksOccupation, concepts, places, slots }: View, likelihood: number): boolean {
  if (
    concepts.some(({ concept }) => concept.facet === 'skill' || concept.facet === 'tool') ||
    asksOccupation.length > 0 ||
    slots.some(({ value }) => value.slot === 'level')
  )
    return true;
  return places > 0 && likelihood < strongGuess;
}

/** Kinds of guesses that speak of the articles. */
function isOfArticles(kind: string): boolean {
  return isContentKind(kind) || kind === 'need';
}

/** So much of all likelihood lies with questions on the articles, whichever. */
const mostlyOfArticles = 0.6;

/**
 * The likeliest question on the articles, where nearly all that a message may be is one: for a message that names something
 * covered, whichever of them it is. Never pay, as a figure is not to be guessed.
 */
export function nearestOfArticles(view: View): Asked[] | undefined {
  const own = view.guesses.filter(({ kind }) => isOfArticles(kind));
  const share = own.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const [best] = own;
  if (!best || share < mostlyOfArticles || best.kind === 'salary' || best.likelihood < leastNearest) return undefined;
  return guessedKind(best, view);
}

/** Less than this tells nothing. */
const leastNearest = 0.2;

/** What a guess asks, with what the message holds: a need wants something to be needed, a filter an amount. */
export function guessedKind({ kind, likelihood }: Guess, view: View): Asked[] | undefined {
  if (kind === 'salary' && isUnsaid(view)) return undefined;
  const concepts = neededConcepts(view).length > 0;
  const filled = slotCount(view) > 0 || concepts || view.has('everywhere');
  if (kind === 'silent' && concepts) return whole('need');
  if (kind === 'source' && isOfStory(view)) return undefined;
  if (kind === 'need') return whole(concepts ? 'need' : 'skills');
  if (kind === 'filter') return concepts ? [{ kind: 'need', clauses: [], everywhere: true }] : undefined;
  if (kind === 'rank')
    return likelihood >= sureRank && view.cities.length === 0 && !concepts && !asksOther(view)
      ? whole('rank')
      : undefined;
  if (kind === 'compare' && view.facet && view.before !== undefined)
    return whole('compare', view.facet === 'industry' ? 'market' : 'skills');
  if (cautious.has(kind))
    return likelihood >= strongGuess && view.cities.length === 0 ? whole(kind as Kind) : undefined;
  if (kind === 'restart') return tells(startsOver, view.text) ? whole('restart') : undefined;
  if (kind === 'language' && concepts && !tells(isWish, view.text)) return undefined;
  if (kind === 'language' && likelihood >= strongGuess && view.places === 0) return whole('language');
  if (social.has(kind)) return filled ? undefined : whole(kind as Kind);
  return isAskable(kind) ? whole(kind) : undefined;
}

/** "… würden sie auch solche wie mich nehmen. Stimmt das?": in a first message of so many words, what was told is asked about. */
export function isOfStory({ before, text }: View): boolean {
  return before === undefined && text.tokens.length > longStory;
}

const longStory = 20;

/** "Welche Stadt hat die meisten Branchen?" names what is to be ranked, and it is no pay. */
function asksOther({ topics }: View): boolean {
  return topics.some(({ kind }) => kind !== 'salary' && kind !== 'overview');
}

/** Neither a word of pay nor a place, level or job: pay is not to be guessed out of nothing. */
function isUnsaid(view: View): boolean {
  const pay = view.scores.some(({ kind, score }) => kind === 'salary' && score >= 2);
  return !pay && slotCount(view) === 0 && view.before === undefined && !view.has('domain') && !view.has('everywhere');
}

/** Without a word of forgetting or of once more, nothing is forgotten by a guess. */
const startsOver = telling(
  /(?<!\p{L})(?:noch ?mal|noch einmal|von neuem|von null|wieder|again|over|fresh|alles|l(?:ö|o|oe)sch\p{L}*|verg(?:e|i)ss\p{L}*|forget|clear (?:all|my|the|it|every\p{L}*|this|that|chat)|delete|erase|wipe|reset|thema|topic|gespr(?:ä|a|ae)ch|unterhaltung|chat|conversation|angaben)(?!\p{L})/u,
);

/** Names a language to the program, not of somebody else ("er spricht Polnisch"). */
const isWish = telling(
  /(?<!\p{L})(?:du|sie|you|(?:auf|in) \p{L}*(?:ish|sch|an|ese|ench)|bitte|please|antworte?|switch|wechsel\p{L}*)(?!\p{L})/u,
);

const social: ReadonlySet<string> = new Set(['greeting', 'thanks', 'bye', 'language']);

const askable = new Set(['silent', 'person', 'about', 'help', 'coverage', 'source']);

function isAskable(kind: string): kind is Kind {
  return isContentKind(kind) || askable.has(kind);
}

/** A message of more words that says nothing known is about something else. */
const shortMessage = 16;

/** Fewer words ("hm", "lol") ask nothing. */
const askingWords = 3;

/** What a short message may ask of the articles; nothing where it rather asks something else. */
export function leaningOf({ guesses, text: { tokens } }: View): Leaning[] {
  const asks = tokens.length >= askingWords && tokens.length <= shortMessage;
  if (!asks || guesses[0]?.kind === 'outOfScope') return [];
  return guesses.flatMap(({ kind, likelihood }) =>
    isContentKind(kind) && isTopic(kind) ? [{ kind, likelihood }] : [],
  );
}
