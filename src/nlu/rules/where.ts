import type { Span } from '../../knowledge/model.ts';
import type { Asked } from '../intent/asked.ts';
import { neededConcepts } from '../slots/needed.ts';
import { telling, tells } from '../text/hints.ts';
import { whichCity } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Wo?", "wo wird das angeboten?": the question before, of all cities. */
export function whereThat(view: View): Asked[] | undefined {
  const { before, text, topics, concepts } = view;
  const ofThat = before === 'need' && tells(pointing, text) ? longWhere : shortWhere;
  const asks = view.has('where') && view.places === 0 && text.tokens.length <= ofThat && !view.numbers.amount;
  if (asks && before === undefined && text.tokens.length <= 3) return [{ kind: 'coverage', clauses: [], firm: true }];
  const others = ofThat === longWhere ? topics.filter(({ kind }) => kind !== 'skills') : topics;
  if (!asks || before === undefined || !ofOneCity.has(before) || others.length + concepts.length > 0) return undefined;
  return [{ kind: undefined, clauses: [], everywhere: true, firm: true }];
}

/** In more words, where is asked of something else. */
const shortWhere = 6;

/** "In welcher Stadt wäre das ein Pluspunkt?" after whether something is needed. */
const longWhere = 12;
const pointing = telling(
  /(?<!\p{L})(?:das|dies|es|sowas|so was|damit|daf(?:ü|u)r|that|this|it|those|these|them)(?!\p{L})/u,
);

/** Kinds whose answers differ from city to city in what they name. */
const ofOneCity: ReadonlySet<string> = new Set(['need', 'training', 'tasks', 'market', 'skills', 'outlook', 'tips']);

/** "Languages: what is asked for in each of the five cities?": which, city by city. */
export function languagesOfEach(view: View): Asked[] | undefined {
  const { numbers, text, topics } = view;
  const others = topics.some(({ kind }) => kind !== 'skills' && kind !== 'coverage');
  const ofPay = view.likely('salary') || view.has('most') || view.has('least');
  if (numbers.amount || others || ofPay || !asksWhichLanguages(view)) return undefined;
  const covered = view.cities.some(({ negated }) => !negated);
  return !covered && tells(ofEach, text)
    ? [{ kind: 'compare', clauses: [], topic: 'skills', facet: 'language', everywhere: true, firm: true }]
    : undefined;
}

const ofEach = telling(
  /(?<!\p{L})(?:each|every|all (?:of )?(?:the |your |these )?(?:five |cities|towns)|(?:alle|jede|aller|allen)[nrsm]? (?:f(?:ü|u|ue)nf|st(?:ä|a|ae)dte?n?|orte?n?|stadt)|jeweils|(?:which|what) languages?|welche[rn]? sprachen?|und welche)(?!\p{L})/u,
);

/** "In welcher Stadt hilft mir Polnisch am meisten?": where what somebody brings is named. */
export function whereHelps(view: View): Asked[] | undefined {
  const { concepts, numbers, text } = view;
  const asks = (view.has('where') || tells(whichCity, text)) && view.places === 0 && tells(helping, text);
  const needed = new Set(neededConcepts(view));
  const brought = concepts.filter(({ concept }) => assets.has(concept.facet) && needed.has(concept.id));
  if (!asks || brought.length === 0 || numbers.amount || view.likely('salary') || view.sure('filter')) return undefined;
  const ids = [...new Set(brought.map(({ concept }) => concept.id))];
  return [{ kind: 'need', clauses: [], concepts: ids, everywhere: true, exists: true, firm: true }];
}

const assets: ReadonlySet<string> = new Set(['language', 'tool', 'skill']);
const helping = telling(
  /(?<!\p{L})(?:hilft|helfen|n(?:ü|u)tz\p{L}*|gefragt|gesucht|wichtig\p{L}*|gebraucht|braucht|brauche?|ist wichtig|punkten?|punkte|n(?:ü|u)tzlich\p{L}*|verlangt|trumpf|vorteil|plus|helps?|useful|useless|matters?|important|needed|counts?|in demand|sought|valued|valuable|asset|advantage)(?!\p{L})/u,
);

/** Where something is named in the articles ("wo braucht man Englisch?"). */
export function whereNamed(view: View): Asked[] | undefined {
  if (!view.has('where') || view.places > 0 || view.sure('salary')) return undefined;
  const facet = isInConcept(view) ? undefined : view.slot('facet')[0]?.facet;
  const without = /(?<!\p{L})(?:ohne|without)(?!\p{L})/u.test(view.text.clean) && neededConcepts(view).length > 0;
  if (facet && !without)
    return [{ kind: 'compare', clauses: [], topic: facet === 'industry' ? 'market' : 'skills', everywhere: true }];
  const named =
    neededConcepts(view).length > 0 && !view.sure('coverage') && (view.topics.length === 0 || isInConcept(view));
  return named ? [{ kind: 'need', clauses: [], everywhere: true, firm: without || isInConcept(view) }] : undefined;
}

/** "Languages: what is asked for in each?" asks which, and is no thing of its own. */
export function asksWhichLanguages({ concepts, slots, text }: Pick<View, 'concepts' | 'slots' | 'text'>): boolean {
  const named = slots.some(({ value, at }) => value.slot === 'facet' && anyLanguage.test(text.clean.slice(...at)));
  return named && concepts.every(({ concept }) => inGeneral.has(concept.id));
}

const anyLanguage = /^(?:\p{L}+ )?(?:sprachen?|languages?)$/u;
const inGeneral: ReadonlySet<string> = new Set(['foreign-languages', 'multilingualism']);

/** "Which one has language courses?": the words that would ask for a list name the thing that is looked for. */
function isInConcept({ concepts, kinds, slots, text, topics }: View): boolean {
  if (asksWhichLanguages({ concepts, slots, text })) return false;
  const inOne = ({ at: [from, to] }: { at: Span }) => concepts.some(({ at }) => at[0] <= from && to <= at[1]);
  const facets = slots.filter(({ value }) => value.slot === 'facet');
  const named = kinds.filter(({ value }) => topics.some(({ kind }) => kind === value.kind));
  return facets.length > 0 && [...facets, ...named].every(inOne);
}
