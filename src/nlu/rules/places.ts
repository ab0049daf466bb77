import { type Asked, isContentKind, toAsked, whole } from '../intent/asked.ts';
import { strongGuess, sureGuess } from '../intent/guess.ts';
import type { KindScore } from '../intent/kind.ts';
import { apartTopics, comparedTopic, isEachAtHome } from '../intent/several.ts';
import { isPay, isTopic } from '../kinds.ts';
import type { Kind, Topic } from '../question.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { citiesOf } from '../slots/cities.ts';
import { neededConcepts } from '../slots/needed.ts';
import { wholeSubjects } from '../slots/whole-subjects.ts';
import { telling, tells } from '../text/hints.ts';
import { justBefore } from '../text/near.ts';
import { anaphora, bothPlaces, choosing, differing, fitting, whichCity } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Wo ist es besser?" between the places that were spoken of. */
export function better(view: View): Asked[] | undefined {
  const asks = tells(choosing, view.text) && view.text.tokens.length <= shortChoice;
  return asks && isPay(view.before) && view.places === 0 && view.topics.length === 0 && view.concepts.length === 0
    ? [{ kind: 'compare', clauses: [], weighs: true, firm: true }]
    : undefined;
}

/** "Unterschied?": the places that were spoken of, on what was asked of them. */
export function differs({ before, places, text }: View): Asked[] | undefined {
  const asks = before !== undefined && places === 0 && differing.test(text.clean);
  return asks ? [{ kind: 'compare', clauses: [], weighs: true, firm: true }] : undefined;
}

/** "Von den beiden, wer braucht mehr Technik?": the places that were spoken of, on what is asked. */
export function ofBoth(view: View): Asked[] | undefined {
  if (view.before === undefined || view.places > 0 || !tells(bothPlaces, view.text)) return undefined;
  if (isPay(view.before) && view.text.tokens.length <= fewest && view.topics.length === 0)
    return [{ kind: 'compare', clauses: [], weighs: true, firm: true }];
  const [named] = view.topics.filter(
    ({ kind }) => !(kind === 'tips' && view.slot('level').length > 0 && view.has('where')),
  );
  const [guess] = view.guesses;
  const likely = guess && guess.likelihood >= sureGuess ? guess.kind : undefined;
  const kind = named?.kind ?? (likely === 'need' ? 'skills' : likely);
  const topic = kind && isContentKind(kind) && isTopic(kind) ? kind : undefined;
  return topic ? [{ kind: 'compare', clauses: [], topic, weighs: true, firm: true }] : undefined;
}

/** "Welche von beiden?" says nothing of what is asked. */
const fewest = 4;

/** Where somebody fits: by what they bring, else by what counts everywhere. */
export function fits(view: View): Asked[] | undefined {
  const field = fieldWanted(view);
  if (field) return field;
  const speaks = tells(bestFor, view.text) && neededConcepts(view).length > 0;
  const asks = view.has('where') && view.places === 0 && (speaks || fitting.test(view.text.clean));
  if (!asks || view.sure('salary') || view.numbers.amount) return undefined;
  if (neededConcepts(view).length > 0) return [{ kind: 'need', clauses: [], everywhere: true }];
  return [{ kind: 'compare', clauses: [], topic: 'tips', everywhere: true, firm: true }];
}

/** "I come from logistics and want to stay there: which of your cities suit?": where the article names that industry. */
function fieldWanted(view: View): Asked[] | undefined {
  const { text, places, numbers } = view;
  const asks = (view.has('where') || tells(whichCity, text)) && places === 0 && tells(inOwnField, text);
  const ids = asks && !numbers.amount && !view.sure('salary') && !view.has('most') ? industriesIn(view) : [];
  return ids.length > 0
    ? [{ kind: 'need', clauses: [], concepts: ids, everywhere: true, exists: true, firm: true }]
    : undefined;
}

/** Industries that are named, also those of what is told. */
function industriesIn({ concepts, told }: View): string[] {
  const named = [...concepts, ...told].filter(({ concept }) => concept.facet === 'industry');
  return [...new Set(named.map(({ concept }) => concept.id))].filter((id) => !wholeSubjects.has(id));
}

const inOwnField = telling(
  /(?<!\p{L})(?:pass(?:t|en|end\p{L}*)|in ?frage|gefragt|gesucht|gebraucht|bleiben|sinnvoll|richtig|background|in demand|sought|wanted|suits?|fits?|stay(?:ing)? in|of use|useful|worth looking|make sense|right for|good for)(?!\p{L})/u,
);

/** "Which city is best for a Polish speaker?" */
const bestFor = telling(
  /(?<!\p{L})(?:best|good|am besten|gut|ideal) (?:for|f(?:ü|u|ue)r) (?:an?|the|people|ein\p{L}*|leute|jemand\p{L}*) /u,
);

/** Where it pays most or least. */
export function rank(view: View): Asked[] | undefined {
  const extreme = view.has('most') || view.has('least');
  const named = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  const other = view.topics.find(
    ({ kind, clauses }) =>
      !['salary', 'overview'].includes(kind) &&
      !isBrought(kind, view) &&
      (view.asking.size === 0 || clauses.some((clause) => view.asking.has(clause))),
  );
  if (named >= 2 || asksWhereOfThat(view) || aspectsIn(view).some(({ kind }) => isWork.has(kind))) return undefined;
  if (other && named === 0 && ranksApart(other, view)) return [...whole('rank'), toAsked(other)];
  if (other && !view.sure('salary')) return undefined;
  const wanted = neededConcepts(view).length > 0 && !extreme && !view.sure('salary') && !view.likely('salary');
  if (view.sure('rank') && named === 0) return wanted ? undefined : whole('rank');
  const there = view.text.tokens.some(({ word }) => anaphora.has(word));
  const [guess] = view.guesses;
  if (named === 1 && tells(itsHighest, view.text) && !tells(ranksIt, view.text))
    return [{ kind: 'salary', clauses: [], firm: true }];
  if (named === 1 && view.has('most') && guess?.kind === 'rank' && guess.likelihood >= sureOfRank)
    return [{ kind: 'rank', clauses: [], everywhere: true, firm: true }];
  return extreme &&
    !there &&
    view.has('where') &&
    named === 0 &&
    (view.sure('salary') || view.likely('salary') || view.likely('rank') || isPay(view.before))
    ? whole('rank')
    : undefined;
}

/** Kinds of question of which an aspect is of the work itself, never of pay. */
const isWork: ReadonlySet<string> = new Set(['tasks', 'market']);

/** "Dresden: höchstes Gehalt?": its upper end, where nothing says that the city has or pays it. */
const itsHighest = telling(
  /(?<!\p{L})(?:h(?:ö|o|oe)chste[rs]?|bestes?|gr(?:ö|o|oe)(?:ß|ss)te[rs]?|highest|best|maximum)(?: (?:m(?:ö|o|oe)gliche[rs]?|possible))? (?:gehalt|lohn|verdienst|pay|salary|wage)(?!\p{L})/u,
);

const ranksIt = telling(
  /(?<!\p{L})(?:zahl\p{L}*|hat|haben|biete\p{L}*|geh(?:ö|o|oe)rt|liegt|pays?|paid|has|have|offers?|is|ist|wo|where|welche\p{L}*|which|unter|among|vergleich\p{L}*)(?!\p{L})/u,
);

/** "Wo verdient man am meisten, und was muss man dort können?": two questions in clauses of their own. */
function ranksApart({ clauses }: KindScore, { scores }: View): boolean {
  const order = scores.find(({ kind, score }) => kind === 'rank' && score >= 3);
  return order !== undefined && !order.clauses.some((clause) => clauses.includes(clause));
}

/** "Zahlt Dresden am besten?": a guess at least so sure wants one city ranked among all. */
const sureOfRank = 0.6;

/** "With experience and an additional qualification": a topic that only names what somebody brings along. */
function isBrought(kind: Kind, { kinds, concepts, text }: View): boolean {
  const drivers = concepts.filter(({ concept }) => concept.facet === 'driver');
  const signs = kinds.filter(({ value }) => value.kind === kind);
  return signs.every(
    ({ at, value }) =>
      value.strength !== 'sure' ||
      drivers.some((driver) => driver.at[0] <= at[0] && at[1] <= driver.at[1]) ||
      /(?<!\p{L})(?:with|mit|plus|having)(?: \p{L}+){0,2} $/u.test(justBefore(text.clean, at[0])),
  );
}

/** "Wo am ehesten?" after prospects asks for no pay. */
function asksWhereOfThat(view: View): boolean {
  const { before, text, topics } = view;
  const alone = text.tokens.length <= shortWhere && topics.length === 0 && !view.likely('salary');
  return alone && before !== undefined && !isPay(before) && before !== 'overview' && before !== 'coverage';
}

/** So few words take what they ask for from the question before. */
const shortWhere = 4;

/** "Was ist in Duisburg das Besondere gegenüber anderen Städten?": of one city, what it is like. */
const itsOwn = telling(
  /(?<!\p{L})(?:besonder\p{L}*|einzigartig\p{L}*|eigen(?:heit\p{L}*|art\p{L}*)|hebt|abhebt|auszeichnet|zeichnet|typisch\p{L}*|special|unique|stands? out|sets?|typical|distinctive)(?!\p{L})/u,
);

/** Several places side by side. */
export function compare(view: View): Asked[] | undefined {
  const named = citiesOf(view, []).length;
  const against = named === 1 && view.regions.length === 1 && view.likely('compare');
  const several = named >= 2 || against || (named === 1 && view.before !== undefined && tells(orThere, view.text));
  if ((!several && !view.sure('compare')) || isOfOtherMatters(view)) return undefined;
  if (several && !view.sure('compare') && isEachAtHome(view)) return view.topics.map(toAsked);
  const content = view.topics.some(({ kind }) => kind !== 'overview');
  if (named === 1 && !several && !content && !view.likely('salary') && tells(itsOwn, view.text))
    return whole('overview');
  const apart = several ? apartTopics(view) : [];
  const topics = view.topics.filter((topic) => !apart.includes(topic)).flatMap(({ kind }) => comparedTopic(kind, view));
  const more = view.has('most') && view.has('where');
  const likely = more || view.likely('salary') ? 'salary' : view.scores.map(({ kind }) => kind).find(isTopic);
  const brought = view.concepts.some(({ concept }) => concept.facet === 'language' || concept.facet === 'tool');
  if (several && brought && tells(paysOff, view.text)) return whole('compare', 'salary');
  const byFacet = view.slot('facet').some(({ facet }) => facet === 'language' || facet === 'tool');
  if (
    view.slot('facet').length > 0 &&
    (topics.length === 0 || (byFacet && topics.every((topic) => topic === 'market')))
  )
    return whole('compare', 'skills');
  const [guess] = view.guesses;
  const guessed =
    guess && guess.likelihood >= sureGuess && isContentKind(guess.kind) && isTopic(guess.kind) ? [guess.kind] : [];
  const ends = view.slot('level').some(({ level }) => level === 'top') && view.likely('salary');
  if (ends && topics.length > 0 && !topics.includes('salary')) topics.unshift('salary');
  const subjectNamed = view.scores
    .filter(({ score }) => score >= 2)
    .map(({ kind }) => kind)
    .find(isTopic);
  const paid = view.likely('salary') || view.numbers.hours !== undefined;
  const subject = view.sure('compare') ? (paid ? undefined : subjectNamed) : likely;
  const wanted = topics.length > 0 ? topics : several && subject ? [subject] : guessed;
  const compared: Asked[] = wanted.length > 0 ? wanted.map((topic) => comparedOn(topic, view)) : whole('compare');
  return [...compared, ...apart.map(toAsked)];
}

/** Of the market, what somebody comes from is looked for as well. */
function comparedOn(topic: Topic, view: View): Asked {
  const told = topic === 'market' ? industriesIn(view) : [];
  const concepts = [...new Set([...neededConcepts(view), ...told])];
  return { kind: 'compare', clauses: [], topic, ...(told.length > 0 && { concepts }) };
}

/** "Was haben Potsdam und Magdeburg gemeinsam?": what several articles say of what is asked of people, and of the market. */
export function inCommon(view: View): Asked[] | undefined {
  const { numbers, places, text, topics } = view;
  if (numbers.amount || !tells(common, text)) return undefined;
  const named = topics.map(({ kind }) => kind).filter(isTopic);
  const asked = named.length > 0 ? named : (['skills', 'market'] as const);
  const spokenOf = places === 0 && !view.has('everywhere') && !view.has('where') && view.before !== undefined;
  if (places === 1) return undefined;
  return asked.map((topic) => ({
    kind: 'compare',
    clauses: [],
    topic,
    firm: true,
    relation: 'common',
    aspects: [],
    weighs: spokenOf,
    everywhere: places === 0 && !spokenOf,
  }));
}

const common = telling(
  /(?<!\p{L})(?:gemeinsam(?:keit|keiten|es|e)?|in common|what unites|überall gleich|the same everywhere)(?!\p{L}| (?:flat|house|office|the job|with))/u,
);

/** "Sprachen zahlen sich aus", "what would that bring in A, and in B?": what is brought along is to be paid. */
const paysOff = telling(
  /(?<!\p{L})(?:zahl\p{L}* sich(?!\p{L})[^.?!]{0,40} aus|auszahl\p{L}*|was (?:\p{L}+ ){0,8}(?:bringt|br(?:ä|a|ae)chte|bringen (?:w(?:ü|u|ue)rde|kann|k(?:ö|o|oe)nnte))|finanziell|geldlich|in euro|an geld|mehr geld|pays? off|paid off|what (?:\p{L}+ ){0,8}(?:bring|be worth|get me|earn me)|financially|in euros|more money)(?!\p{L})/u,
);

/** "When does the train from Magdeburg to Potsdam leave?": two places, and nothing of what articles speak of. */
function isOfOtherMatters({ guesses: [guess], kinds, slots, marks, unexplained }: View): boolean {
  const says = kinds.length + slots.length + marks.length;
  return says === 0 && unexplained.length >= 3 && guess?.kind === 'outOfScope' && guess.likelihood >= strongGuess;
}

/** "There or Dresden": the place that was spoken of, and one more. */
const orThere = telling(
  /(?<!\p{L})(?:(?:there|dort|da|hier|here),? (?:or|oder|vs\.?|versus)|(?:or|oder|vs\.?|versus) (?:there|dort|da|hier|here))(?!\p{L})/u,
);

/** A choice between places is asked for in so few words. */
const shortChoice = 8;
