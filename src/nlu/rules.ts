import type { Guess } from './classify.ts';
import type { KindScore } from './kind.ts';
import type { SlotSign } from './lexicon.ts';
import type { Kind, Topic } from './question.ts';
import { facetKinds, isCorrection, neededConcepts } from './slots.ts';
import { type Asked, clauseOf, contentKinds, interrogatives, type View } from './view.ts';

type Rule = (view: View) => Asked[] | undefined;

const whole = (kind: Kind, topic?: Topic): Asked[] => [{ kind, clauses: [], ...(topic ? { topic } : {}) }];

/** What a message may ask, in order; the first rule that fits wins. */
export const rules: readonly Rule[] = [
  function crisis(view) {
    return view.sure('crisis') ? whole('crisis') : undefined;
  },
  function person(view) {
    return view.sure('person') ? whole('person') : undefined;
  },
  function restart(view) {
    return view.sure('restart') && view.places === 0 && view.topics.length === 0 ? whole('restart') : undefined;
  },
  function language(view) {
    if (!view.sure('language') || view.topics.length > 0 || view.places > 0) return undefined;
    const again = view.text.tokens.some(({ word }) => againWords.has(word));
    return again ? [{ kind: undefined, clauses: [], orElse: 'language' }] : whole('language');
  },
  function outOfScope(view) {
    if (!view.has('outOfScope')) return undefined;
    const anchored =
      view.places > 0 || view.slot('level').length > 0 || view.asksOccupation.some(({ id }) => view.isCovered(id));
    return view.topics.length > 0 && anchored
      ? undefined
      : view.slot('silent').length > 0 && anchored
        ? undefined
        : whole('outOfScope');
  },
  function amount(view) {
    const { amount } = view.numbers;
    if (!amount || view.sure('minimumWage')) return undefined;
    const alone = view.text.tokens.length <= 4 && view.places === 0 && view.slot('level').length === 0;
    if (alone && !view.sure('offer') && !view.has('offered') && !view.has('where') && !view.has('atLeast'))
      return [{ kind: undefined, clauses: [] }];
    const kind = amountKind(view);
    return [
      { kind, clauses: [] },
      ...view.topics
        .filter((topic) => !['salary', 'tips', 'overview'].includes(topic.kind) && asksApart(topic, view))
        .map(toAsked),
    ];
  },
  function silent(view) {
    const silentClauses = clausesOf(view, ({ slot }) => slot === 'silent');
    if (silentClauses.length === 0) return undefined;
    const inQuestion = view.topics.some(({ clauses }) => clauses.some((clause) => view.asking.has(clause)));
    const askedElsewhere = inQuestion || view.sure('rank') || view.sure('offer');
    if (silentClauses.every((clause) => isOwnMatter(view, clause))) return undefined;
    if (askedElsewhere && !silentClauses.some((clause) => view.asking.has(clause)) && view.asking.size > 0)
      return undefined;
    const others = view.topics.filter(({ clauses }) => !clauses.some((clause) => silentClauses.includes(clause)));
    return [...others.map(toAsked), { kind: 'silent', clauses: silentClauses }];
  },
  function rank(view) {
    const extreme = view.has('most') || view.has('least');
    const named = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
    const other = view.topics.find(({ kind }) => !['salary', 'overview'].includes(kind));
    if (named >= 2) return undefined;
    if (other && !view.sure('salary')) return undefined;
    if (view.sure('rank') && named === 0) return whole('rank');
    const there = view.text.tokens.some(({ word }) => anaphora.has(word));
    return extreme &&
      !there &&
      view.has('where') &&
      named === 0 &&
      (view.sure('salary') || view.likely('salary') || view.likely('rank'))
      ? whole('rank')
      : undefined;
  },
  function coverage(view) {
    const topics = view.topics.filter(({ kind }) => kind !== 'overview');
    return view.sure('coverage') && topics.length === 0 && view.places === 0 ? whole('coverage') : undefined;
  },
  function whyAlone(view) {
    const [first] = view.text.tokens;
    return view.text.tokens.length <= 2 && /^(?:why|warum|wieso|weshalb)$/.test(first?.word ?? '')
      ? whole('source')
      : undefined;
  },
  function source(view) {
    return view.sure('source') && view.topics.filter(({ kind }) => kind !== 'overview').length === 0
      ? whole('source')
      : undefined;
  },
  function whereNamed(view) {
    if (!view.has('where') || view.places > 0 || view.sure('salary') || view.sure('rank')) return undefined;
    const facet = view.slot('facet')[0]?.facet;
    if (facet)
      return [{ kind: 'compare', clauses: [], topic: facet === 'industry' ? 'market' : 'skills', everywhere: true }];
    const named = neededConcepts(view).length > 0 && !view.sure('coverage') && view.topics.length === 0;
    return named ? [{ kind: 'need', clauses: [], everywhere: true }] : undefined;
  },
  function need(view) {
    if (!view.has('need') || view.has('curious') || view.facet || neededConcepts(view).length === 0) return undefined;
    return view.topics.some(({ kind }) => kind !== 'skills') || view.sure('skills') ? undefined : whole('need');
  },
  function compare(view) {
    const several = view.cities.filter(({ negated }) => !negated).length >= 2;
    if (!several && !view.sure('compare')) return undefined;
    if (several && !view.sure('compare') && isEachAtHome(view)) return view.topics.map(toAsked);
    const apart = several ? apartTopics(view) : [];
    const topics = view.topics
      .filter((topic) => !apart.includes(topic))
      .flatMap(({ kind }) => comparedTopic(kind, view));
    const more = view.has('most') && view.has('where');
    const likely = more ? 'salary' : view.scores.map(({ kind }) => kind).find(isTopic);
    if (view.slot('facet').length > 0 && topics.length === 0) return whole('compare', 'skills');
    const [guess] = view.guesses;
    const guessed =
      guess && guess.likelihood >= sureGuess && isContentKind(guess.kind) && isTopic(guess.kind) ? [guess.kind] : [];
    const wanted = topics.length > 0 ? topics : several && likely && !view.sure('compare') ? [likely] : guessed;
    const compared: Asked[] =
      wanted.length > 0 ? wanted.map((topic) => ({ kind: 'compare', clauses: [], topic })) : whole('compare');
    return [...compared, ...apart.map(toAsked)];
  },
  function sameAgain(view) {
    const same = view.text.tokens.some(({ word }) => sameWords.has(word));
    return same && view.places > 0 && view.topics.length === 0 ? [{ kind: undefined, clauses: [] }] : undefined;
  },
  function changedSlots(view) {
    const changes = view.slot('level').length + view.slot('hours').length + (view.numbers.hours ? 1 : 0);
    if (
      changes === 0 ||
      !/^(?:(?:ok|okay|gut|hm|ja|alright|well),? )?(?:und|and|n|falls|wenn|if|aber|but) /.test(view.text.clean)
    )
      return undefined;
    const asks = view.text.tokens.some(({ word }) => interrogatives.has(word));
    return asks || view.likely('salary') ? undefined : [{ kind: undefined, clauses: [] }];
  },
  function topics(view) {
    const asked = view.topics.length > 1 ? view.topics.filter(({ kind }) => kind !== 'overview') : view.topics;
    const withFacet =
      view.facet && view.facet !== 'industry' && asked.length > 0 && !asked.some(({ kind }) => facetKinds.has(kind));
    return asked.length > 0
      ? [...asked.map(toAsked), ...(withFacet ? whole('skills') : []), ...besides(view, asked)]
      : undefined;
  },
  function payPeriod(view) {
    if (view.slot('period').length === 0 && view.slot('hours').length === 0 && !view.numbers.hours) return undefined;
    if (view.places === 0) return view.unexplained.length <= 2 ? [{ kind: undefined, clauses: [] }] : undefined;
    return view.scores.some(({ kind }) => kind === 'salary') ? whole('salary') : undefined;
  },
  function about(view) {
    return view.sure('about') ? whole('about') : undefined;
  },
  function help(view) {
    const thanks = view.sure('thanks') && view.asking.size === 0;
    return view.sure('help') && view.places === 0 && !thanks ? whole('help') : undefined;
  },
  function figureAsked(view) {
    return view.sure('offer') ? whole('offer') : undefined;
  },
  function bareSlots(view) {
    const plain = view.unexplained.length === 0 && !view.scores.some(({ score }) => score >= 2);
    return slotCount(view) > 0 && (plain || isCorrection(view)) ? [{ kind: undefined, clauses: [] }] : undefined;
  },
  function guessed(view) {
    const [best] = view.guesses;
    if (!best || best.likelihood < sureGuess) return undefined;
    if (best.kind !== 'salary' && best.likelihood < strongGuess && view.slot('level').length > 0 && view.places > 0)
      return undefined;
    if (goesOn(view) && view.slot('level').length > 0) return undefined;
    if (best.kind === 'outOfScope') return isAnchored(view, best.likelihood) ? undefined : whole('outOfScope');
    return guessedKind(best, view);
  },
  function likelyTopic(view) {
    const likely = view.scores.filter(({ kind, score }) => score >= 2 && contentKinds.includes(kind));
    const best = likely.find(({ kind }) => kind === 'salary' && view.slot('level').length > 0) ?? likely[0];
    if (!best || (best.kind === 'overview' && slotCount(view) > 0)) return undefined;
    const asks = view.text.tokens.some(({ word }) => interrogatives.has(word));
    if (best.kind !== 'salary' && view.slot('level').length > 0 && !asks) return undefined;
    const anchored =
      view.places > 0 || view.asksOccupation.length > 0 || view.has('domain') || view.slot('level').length > 0;
    return view.unexplained.length <= (anchored ? 3 : 0) ? whole(best.kind) : undefined;
  },
  function facet(view) {
    return view.facet ? whole(view.facet === 'industry' ? 'market' : 'skills') : undefined;
  },
  function unknownOccupation(view) {
    return view.asksOccupation.some(({ id, candidates }) => !view.isCovered(id) && !candidates)
      ? [{ kind: undefined, clauses: [] }]
      : undefined;
  },
  function ellipsis(view) {
    const slots = slotCount(view);
    const some = slots + view.concepts.length + (view.has('everywhere') ? 1 : 0);
    const short = goesOn(view) && view.text.tokens.length <= 4;
    if (some === 0 && !short && !isCorrection(view)) return undefined;
    const weak = view.unexplained.length > Math.max(slots, 1);
    const anchored =
      view.cities.some(({ city }) => view.isCoveredCity(city.id)) ||
      view.asksOccupation.some(({ id }) => view.isCovered(id));
    const [guess] = view.guesses;
    const useful =
      weak && anchored && guess && guess.likelihood >= weakGuess && isContentKind(guess.kind) ? guess.kind : undefined;
    return useful ? whole(useful) : [{ kind: undefined, clauses: [], weak }];
  },
  function social(view) {
    const kind = (['bye', 'thanks', 'greeting'] as const).find((social) => view.sure(social));
    if (!kind) return undefined;
    return view.unexplained.length <= 2 ? whole(kind) : undefined;
  },
  function nothing(view) {
    const words = view.text.tokens.length;
    const nearest = view.guesses
      .slice(0, 3)
      .map(({ kind }) => kind)
      .find((kind) => isContentKind(kind) && isTopic(kind));
    return whole(
      words > 0 && view.unexplained.length < words ? 'outOfScope' : 'notUnderstood',
      nearest as Topic | undefined,
    );
  },
];

/** A guess at least so likely stands for itself. */
const sureGuess = 0.6;

/** A guess at least so likely is better than none where the message names a place or occupation that is covered. */
const weakGuess = 0.25;

/** What else a message asks in a clause of its own: whether something is needed, or something likely after a word that asks. */
function besides(view: View, asked: readonly KindScore[]): Asked[] {
  const taken = new Set(asked.flatMap(({ clauses }) => clauses));
  const clauses = [...new Set(view.text.tokens.map(({ clause }) => clause))].filter((clause) => !taken.has(clause));
  return clauses.flatMap((clause): Asked[] => {
    const inClause = ({ at }: { at: readonly [number, number] }) => clauseOf(view.text.tokens, at[0]) === clause;
    const needs =
      !view.has('curious') &&
      view.marks.some((sign) => sign.value.mark === 'need' && inClause(sign)) &&
      view.concepts.some(inClause);
    if (needs && !asked.some(({ kind }) => kind === 'skills')) return [{ kind: 'need', clauses: [clause] }];
    const likely = view.kinds.find(
      (sign) => sign.value.strength === 'likely' && inClause(sign) && isContentKind(sign.value.kind),
    );
    if (!likely || asked.some(({ kind }) => kind === likely.value.kind)) return [];
    const money =
      likely.value.kind === 'salary' &&
      view.slots.some((sign) => (sign.value.slot === 'level' || sign.value.slot === 'period') && inClause(sign));
    return money || beginsWithAsking(view, clause) ? [{ kind: likely.value.kind, clauses: [clause] }] : [];
  });
}

const askingVerbs = new Set(['is', 'are', 'ist', 'sind', 'kann', 'can', 'gibt', 'muss', 'do', 'does', 'wird', 'will']);

/** A clause that starts like a question, after "und" or "also" too. */
function beginsWithAsking({ text }: View, clause: number): boolean {
  const [first, second, third] = text.tokens.filter((token) => token.clause === clause).map(({ word }) => word);
  return [first, second, third].some(
    (word) => word !== undefined && (interrogatives.has(word) || askingVerbs.has(word)),
  );
}

/** "my tram", "mein Urlaub": the silent topic is the user's own matter, not the question. */
function isOwnMatter(view: View, clause: number): boolean {
  const sign = view.slots.find(
    ({ value, at }) => value.slot === 'silent' && clauseOf(view.text.tokens, at[0]) === clause,
  );
  const index = sign ? view.text.tokens.findIndex(({ end }) => end > sign.at[0]) : -1;
  const before = view.text.tokens[index - 1]?.word ?? '';
  return /^(?:mein|meine|meinem|meinen|meiner|unser|unsere|my|our)$/.test(before) && view.scores.length > 0;
}

/** A guess so likely stands even where a mistake would mislead. */
const strongGuess = 0.85;

/** A topic in a clause that begins with a word that asks, beside the amount. */
function asksApart({ clauses }: KindScore, { text }: View): boolean {
  return clauses.some((clause) =>
    text.tokens.some((token) => token.clause === clause && interrogatives.has(token.word)),
  );
}

/** Several topics, each in a clause with one city of its own: questions of their own, nothing to compare. */
function isEachAtHome({ topics, cities, text }: View): boolean {
  const homes = topics.map(({ clauses }) =>
    cities.filter(({ from }) => clauses.includes(text.tokens[from]?.clause ?? -1)).map(({ city }) => city.id),
  );
  return topics.length >= 2 && homes.every((home) => home.length === 1) && new Set(homes.flat()).size === homes.length;
}

/** Topics of a clause with one city of its own, beside cities that are compared ("…, and is Duisburg safe?"). */
function apartTopics({ topics, cities, text }: View): KindScore[] {
  if (topics.length < 2) return [];
  const citiesIn = (clause: number) => cities.filter(({ from }) => text.tokens[from]?.clause === clause).length;
  const last = topics.filter(({ clauses }) => clauses.every((clause) => citiesIn(clause) === 1));
  return last.length < topics.length ? last : [];
}

/** "Where do I earn more, A or B" asks for pay, not for advice on earning more. */
function comparedTopic(kind: Kind, view: View): Topic[] {
  if (kind === 'tips' && view.has('most') && view.has('where')) return ['salary'];
  return isTopic(kind) ? [kind] : [];
}

/** "Und …": a message that goes on where the last one ended. */
function goesOn({ text }: View): boolean {
  return /^(?:und|and|n|aber|but) /.test(text.clean);
}

/** "Say that in German": the last answer is wanted again. */
const againWords: ReadonlySet<string> = new Set(['that', 'this', 'das', 'dies', 'nochmal', 'wiederholen', 'repeat']);

/** Words that ask for the same as before. */
const sameWords: ReadonlySet<string> = new Set([
  'same',
  'dasselbe',
  'gleiche',
  'gleichen',
  'gleiches',
  'selbe',
  'beides',
  'both',
  'ebenso',
]);

/** Words for the place of the conversation. */
const anaphora: ReadonlySet<string> = new Set(['dort', 'dorthin', 'there', 'dorten']);

/** Kinds that half a sentence resembles too easily. */
const cautious: ReadonlySet<string> = new Set(['rank', 'compare', 'offer']);

/** Names something that is covered, so that it hardly is about something else, unless that is all but certain. */
function isAnchored({ asksOccupation, concepts, places, slots }: View, likelihood: number): boolean {
  if (
    concepts.some(({ concept }) => concept.facet === 'skill' || concept.facet === 'tool') ||
    asksOccupation.length > 0 ||
    slots.some(({ value }) => value.slot === 'level')
  )
    return true;
  return places > 0 && likelihood < strongGuess;
}

/** What a guess asks, with what the message holds: a need wants something to be needed, a filter an amount. */
function guessedKind({ kind, likelihood }: Guess, view: View): Asked[] | undefined {
  const concepts = neededConcepts(view).length > 0;
  const filled = slotCount(view) > 0 || concepts;
  if (kind === 'need') return whole(concepts ? 'need' : 'skills');
  if (kind === 'filter') return concepts ? [{ kind: 'need', clauses: [], everywhere: true }] : undefined;
  if (cautious.has(kind))
    return likelihood >= strongGuess && view.cities.length === 0 ? whole(kind as Kind) : undefined;
  if (social.has(kind)) return filled ? undefined : whole(kind as Kind);
  return isAskable(kind) ? whole(kind) : undefined;
}

const social: ReadonlySet<string> = new Set(['greeting', 'thanks', 'bye', 'language']);

/** How many slots a message fills: places, levels, periods, hours, occupations. */
function slotCount(view: View): number {
  const extreme = view.has('most') || view.has('least') ? 1 : 0;
  const numbers = (view.numbers.hours ? 1 : 0) + (view.numbers.years ? 1 : 0);
  return (
    view.places +
    view.slot('level').length +
    view.slot('period').length +
    view.slot('hours').length +
    view.asksOccupation.length +
    extreme +
    numbers
  );
}

function isContentKind(kind: string): kind is Kind {
  return contentKinds.some((content) => content === kind);
}

function isAskable(kind: string): kind is Kind {
  return isContentKind(kind) || askable.has(kind);
}

const askable = new Set(['silent', 'person', 'about', 'help', 'coverage', 'source', 'restart']);

function toAsked({ kind, clauses }: KindScore): Asked {
  return { kind, clauses };
}

function isTopic(kind: Kind): kind is Topic {
  return ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'tips'].includes(kind);
}

function amountKind(view: View): Kind {
  const offered = view.sure('offer') || view.has('offered');
  const place = view.has('where') || view.sure('filter');
  if (place && view.cities.length < 2 && !view.sure('offer')) return 'filter';
  if (offered || view.likely('offer') || view.places > 0 || view.slot('level').length > 0) return 'offer';
  return view.has('atLeast') ? 'filter' : 'offer';
}

function clausesOf(view: View, fits: (sign: SlotSign) => boolean): number[] {
  return view.slots.flatMap(({ value, at }) => (fits(value) ? [clauseOf(view.text.tokens, at[0])] : []));
}
