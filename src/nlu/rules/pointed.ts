import { type Asked, isContentKind } from '../intent/asked.ts';
import { isAboutArticles, isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { liftingFacets } from '../slots/lifts.ts';
import { neededConcepts } from '../slots/needed.ts';
import { telling, tells } from '../text/hints.ts';
import { worth } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Guckt mir da wer über die Schulter, wenn's brennt?": what no cue asks for, and an article says in words of the same meaning. */
export function pointed(view: View): Asked[] | undefined {
  const place = view.places > 0 || (view.before !== undefined && isAboutArticles(view.before as Kind));
  const everywhere = view.has('where') && view.places === 0;
  if ((!place && !everywhere) || asksOther(view)) return undefined;
  const best = view.points().find(({ id }) => isNamedThere(id, view));
  const doubtful = everywhere || seemsPay(view) || (view.before !== undefined && view.text.tokens.length <= fewWords);
  if (!best || best.weight < (doubtful ? stronger : strong)) return undefined;
  const [guess] = view.guesses;
  if (guess?.kind === 'need' && neededConcepts(view).length > 0) return undefined;
  const isSure = guess !== undefined && guess.likelihood >= sure;
  if (isSure && isContentKind(guess.kind) && guess.kind !== 'salary') return undefined;
  const kind = isSure && guess.kind === 'need' ? 'need' : view.kindOfPoint(best.id);
  return [{ kind, clauses: [], firm: true, byPoints: true, ...(everywhere && { everywhere }) }];
}

/** One sense that leads to few things, or two that lead to more. */
const strong = 4;
const stronger = 6.5;

/** They may only change the question before. */
const fewWords = 3;

/** So sure a guess needs no help. */
const sure = 0.9;

/** Whether words of the message ask for something, or tell of an amount, what articles are silent on, or a thing that is needed or lifts pay. */
function asksOther(view: View): boolean {
  const { before, topics, numbers, slot, has, scores, facet, concepts, guesses, cities } = view;
  const [guess] = guesses;
  const several = cities.filter(({ negated }) => !negated).length > 1;
  if (several && guess?.kind === 'compare' && guess.likelihood >= sure) return true;
  const needs = has('need') && neededConcepts(view).length > 0;
  const inPay = before !== undefined && (isPay(before as Kind) || slot('level').length > 0);
  return (
    inPay ||
    topics.length > 0 ||
    needs ||
    facet !== undefined ||
    numbers.amount !== undefined ||
    numbers.hours !== undefined ||
    slot('silent').length + slot('period').length > 0 ||
    scores.some(({ kind, score }) => score >= 3 && !lists.has(kind)) ||
    concepts.some(({ concept }) => liftingFacets.has(concept.facet) && concept.facet !== 'skill') ||
    has('offered') ||
    has('most') ||
    has('least')
  );
}

/** What such a message may seem to ask for. */
const lists: ReadonlySet<Kind> = new Set<Kind>(['overview', 'source', 'help']);

/** Where a place is asked about, its article says so. */
function isNamedThere(id: string, { cities, namesConcept }: View): boolean {
  const asked = cities.flatMap(({ city, negated }) => (city.id && !negated ? [city.id] : []));
  return asked.length === 0 || asked.some((city) => namesConcept(city, id) !== false);
}

function seemsPay({ guesses, slot, text }: View): boolean {
  const [best] = guesses;
  const guess = best !== undefined && best.likelihood >= leastPay && pay.has(best.kind);
  const ofLevel = slot('level').some(({ level }) => level !== 'top');
  return guess || ofLevel || tells(howMuch, text) || worth.test(text.clean);
}

const pay: ReadonlySet<string> = new Set(['salary', 'offer', 'rank', 'filter', 'minimumWage']);
const leastPay = 0.5;

const howMuch = telling(/(?<!\p{L})(?:how much|wie ?viel)(?!\p{L})/u);
