import type { Facet } from '../../knowledge/model.ts';
import type { Kind } from '../question.ts';
import { neededConcepts } from '../slots/needed.ts';
import { wholeSubjects } from '../slots/whole-subjects.ts';
import { telling, tells } from '../text/hints.ts';
import { anaphora } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/**
 * Whether a message asks if there is something ("Gibt es Start-ups in Chemnitz?", "any insurers?") and nothing else: what it
 * names is all that its words ask for.
 */
export function asksExistence(view: View): boolean {
  const { text, topics, places, has } = view;
  if (!namesOnly(view)) return false;
  const asks = tells(exists, text) || (has('where') && places === 0 && !pointsBack(view));
  return asks && (topics.length === 0 || !tells(isListed, text));
}

/** "Und Versicherungen?" after whether there is or one needs something: the same of another thing. */
export function asksOfAnother(view: View): boolean {
  const { text, before, scores } = view;
  return (
    before === 'need' &&
    text.tokens.length <= shortFollowUp &&
    scores.length === 0 &&
    !view.has('where') &&
    namesOnly(view)
  );
}

function pointsBack({ text }: View): boolean {
  return text.tokens.some(({ word }) => anaphora.has(word));
}

/** Whether all that a message says is one or two things, and words that ask for their subject. */
function namesOnly(view: View): boolean {
  const { text, concepts, topics, unexplained, numbers, slot } = view;
  const named = neededConcepts(view).filter((id) => !wholeSubjects.has(id));
  if (named.length === 0 || named.length > mostNamed || text.tokens.length > longest || numbers.amount) return false;
  if (unexplained.some(({ word }) => !amounts.has(word)) || view.sure('salary')) return false;
  if (slot('aspect').length + slot('silent').length > 0) return false;
  const facets = [
    ...new Set(concepts.filter(({ concept }) => named.includes(concept.id)).map(({ concept }) => concept.facet)),
  ];
  if (!topics.every(({ kind }) => facets.some((facet) => topicsOfFacet[facet] === kind))) return false;
  return !view.sure('rank') || (facets.every((facet) => paysNothing.has(facet)) && !paying.test(text.clean));
}

/** "Where do insurers pay most?" */
const paying = /(?<!\p{L})(?:pay|pays|paid|paying|zahl\p{L}*|bezahl\p{L}*|verdien\p{L}*|earn\p{L}*)(?!\p{L})/u;

/** What words for a thing of each facet may ask for as well. */
export const topicsOfFacet: Partial<Record<Facet, Kind>> = {
  industry: 'market',
  training: 'training',
  career: 'outlook',
  trend: 'outlook',
  task: 'tasks',
  channel: 'tasks',
  challenge: 'tasks',
  skill: 'skills',
  tool: 'skills',
};

/** Of these, where there is more of it is no question of pay. */
export const paysNothing: ReadonlySet<Facet> = new Set<Facet>(['channel', 'industry', 'task']);

const amounts: ReadonlySet<string> = new Set([
  'viel',
  'viele',
  'genug',
  'mehr',
  'many',
  'much',
  'more',
  'enough',
  'big',
]);

const mostNamed = 2;
const longest = 9;
const shortFollowUp = 4;

const exists = telling(
  /^(?:(?:und|and|ok|okay|hallo|hi|aber|but|also),? )*(?:gibt (?:es|da|dort)|gibt s|gibts|existier\p{L}*|haben (?:die|sie)|hat (?:die|der|das)|sind (?:da|dort|hier)|arbeitet man|nutzt man|benutzt man|verwendet man|are there|is there|any|do they (?:have|use)|does it have|do you use|do people use)(?!\p{L})/u,
);

/** "Welche Branchen gibt es?" asks for all of them. */
const isListed = telling(/(?<!\p{L})(?:welche|welcher|was fur|which|what|wie viele|how many)(?!\p{L})/u);
