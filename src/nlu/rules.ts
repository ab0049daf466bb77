import { isAboutPay, isContentKind, isTopic, slotCount, toAsked, whole } from './asked.ts';
import { guessedKind, isAnchored, leaningOf, loneGuess, strongGuess, sureGuess, weakGuess } from './guess.ts';
import { interrogatives } from './interrogatives.ts';
import type { SlotSign } from './lexicon.ts';
import { asksForMore, liftingFacets } from './lifts.ts';
import { neededConcepts } from './needed.ts';
import { isOtherLanguage } from './other-language.ts';
import {
  againWords,
  anaphora,
  arguing,
  choosing,
  condition,
  demands,
  forThat,
  nearWords,
  sameWords,
  why,
} from './phrases.ts';
import type { Kind, Topic } from './question.ts';
import { apartTopics, asksApart, besides, comparedTopic, isEachAtHome } from './several.ts';
import { facetKinds, isCorrection } from './slots.ts';
import { type Asked, clauseOf, contentKinds, onlyMovesOn, type View } from './view.ts';
import { recogniseWording } from './wording.ts';

type Rule = (view: View) => Asked[] | undefined;

/** What a message may ask, in order; the first rule that fits wins. */
export const rules: readonly Rule[] = [
  function crisis(view) {
    return view.sure('crisis') ? whole('crisis') : undefined;
  },
  function person(view) {
    const perhaps = view.likely('person') && view.places === 0 && view.topics.length === 0 && !view.numbers.amount;
    return (view.sure('person') && !view.sure('about')) || perhaps ? whole('person') : undefined;
  },
  function restart(view) {
    return view.sure('restart') && view.places === 0 && view.topics.length === 0 ? whole('restart') : undefined;
  },
  function language(view) {
    const asksMore = view.concepts.some(({ concept }) => concept.facet === 'skill' || concept.facet === 'tool');
    if (!view.sure('language') || view.topics.length > 0 || view.places > 0 || asksMore) return undefined;
    const again =
      view.text.tokens.some(({ word }) => againWords.has(word)) ||
      (view.before !== undefined && view.text.tokens.length <= fewWords + 1);
    return again ? [{ kind: undefined, clauses: [], orElse: 'language' }] : whole('language');
  },
  function otherLanguage(view) {
    return isOtherLanguage(view) ? whole('language') : undefined;
  },
  function reaction(view) {
    const plain = view.places + view.slot('level').length + view.concepts.length + view.topics.length === 0;
    if (!plain || view.numbers.amount || view.asking.size > 0) return undefined;
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
  },
  function outOfScope(view) {
    if (!view.has('outOfScope')) return undefined;
    const anchored =
      view.places > 0 ||
      view.slot('level').length > 0 ||
      view.asksOccupation.some(({ id }) => view.isCovered(id)) ||
      (view.has('most') && view.sure('salary'));
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
    const kind = amount.net ? 'offer' : amountKind(view);
    const taxes = view.slot('silent').some(({ topic }) => topic === 'netPay');
    return [
      { kind, clauses: [] },
      ...(taxes && !amount.net ? whole('silent') : []),
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
    const net = view.slot('silent').some(({ topic }) => topic === 'netPay');
    return [...others.map(toAsked), { kind: 'silent', clauses: silentClauses, firm: net }];
  },
  function nearby(view) {
    const alone = view.before !== undefined && view.places === 0 && view.topics.length === 0;
    return alone && nearWords.test(view.text.clean) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
  },
  function better(view) {
    const asks = choosing.test(view.text.clean) && view.text.tokens.length <= shortChoice;
    return asks &&
      isAboutPay(view.before) &&
      view.places === 0 &&
      view.topics.length === 0 &&
      view.concepts.length === 0
      ? [{ kind: 'compare', clauses: [], weighs: true }]
      : undefined;
  },
  function rank(view) {
    const extreme = view.has('most') || view.has('least');
    const named = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
    const other = view.topics.find(({ kind }) => !['salary', 'overview'].includes(kind));
    if (named >= 2) return undefined;
    if (other && !view.sure('salary')) return undefined;
    const wanted = neededConcepts(view).length > 0 && !extreme && !view.sure('salary') && !view.likely('salary');
    if (view.sure('rank') && named === 0) return wanted ? undefined : whole('rank');
    const there = view.text.tokens.some(({ word }) => anaphora.has(word));
    return extreme &&
      !there &&
      view.has('where') &&
      named === 0 &&
      (view.sure('salary') || view.likely('salary') || view.likely('rank') || isAboutPay(view.before))
      ? whole('rank')
      : undefined;
  },
  function coverage(view) {
    const topics = view.topics.filter(({ kind }) => kind !== 'overview');
    return view.sure('coverage') && topics.length === 0 && view.places === 0 ? whole('coverage') : undefined;
  },
  function reason(view) {
    const argues = view.before === 'offer' && arguing.test(view.text.clean);
    const wants =
      isAboutPay(view.before) && forThat.test(view.text.clean) && (view.likely('skills') || view.has('need'));
    if ((argues || wants) && view.places === 0) return whole('reason');
    if (!why.test(view.text.clean)) return undefined;
    const alone = view.text.tokens.length <= shortWhy && view.topics.length === 0 && view.concepts.length === 0;
    if (alone && view.slot('silent').length === 0)
      return whole(view.before === undefined && view.places === 0 ? 'source' : 'reason');
    return view.sure('salary') && view.topics.length === 1 ? whole('reason') : undefined;
  },
  function source(view) {
    return view.sure('source') && view.topics.filter(({ kind }) => kind !== 'overview').length === 0
      ? whole('source')
      : undefined;
  },
  function whereNamed(view) {
    if (!view.has('where') || view.places > 0 || view.sure('salary')) return undefined;
    const facet = view.slot('facet')[0]?.facet;
    if (facet)
      return [{ kind: 'compare', clauses: [], topic: facet === 'industry' ? 'market' : 'skills', everywhere: true }];
    const named = neededConcepts(view).length > 0 && !view.sure('coverage') && view.topics.length === 0;
    return named ? [{ kind: 'need', clauses: [], everywhere: true }] : undefined;
  },
  function liftedPay(view) {
    const lifts =
      view.slot('facet').some(({ facet }) => facet === 'language') ||
      view.concepts.some(({ concept }) => liftingFacets.has(concept.facet));
    const more = asksForMore(view) && !view.has('where') && view.cities.length < 2;
    if (more && (lifts || view.before === 'need') && !view.sure('offer'))
      return [{ kind: 'salary', clauses: [], lifted: true }];
    if (!lifts || !isAboutPay(view.before) || view.before === 'compare' || view.text.tokens.length > 14)
      return undefined;
    const asks =
      view.topics.some(({ kind }) => kind !== 'salary') ||
      view.has('offered') ||
      view.sure('language') ||
      demands.test(view.text.clean);
    return condition.test(view.text.clean) && !asks ? [{ kind: 'salary', clauses: [], lifted: true }] : undefined;
  },
  function need(view) {
    if (!view.has('need') || view.has('curious') || view.facet || neededConcepts(view).length === 0) return undefined;
    if (view.slot('level').length > 0 && view.likely('salary') && !view.sure('skills')) return undefined;
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
    const likely = more || view.likely('salary') ? 'salary' : view.scores.map(({ kind }) => kind).find(isTopic);
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
    return same && view.places > 0 && view.topics.length === 0
      ? [{ kind: undefined, clauses: [], ...orElseGuess(view) }]
      : undefined;
  },
  function changedSlots(view) {
    const changes = view.slot('level').length + view.slot('hours').length + (view.numbers.hours ? 1 : 0);
    if (
      changes === 0 ||
      !/^(?:(?:ok|okay|gut|hm|ja|alright|well),? )?(?:und|and|n|falls|wenn|if|once|aber|but) /.test(view.text.clean)
    )
      return undefined;
    const asks = view.text.tokens.some(({ word }) => interrogatives.has(word) && word !== 'when');
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
    const [guess] = view.guesses;
    if (guess && guess.kind !== 'salary' && guess.likelihood >= sureGuess && isContentKind(guess.kind))
      return undefined;
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
  function wording(view) {
    if (!recogniseWording(view)) return undefined;
    return [{ kind: undefined, clauses: [], ...(slotCount(view) === 0 && { orElse: 'language' as const }) }];
  },
  function everything(view) {
    if (!view.has('everything')) return undefined;
    return [{ kind: undefined, clauses: [], ...(slotCount(view) === 0 && { orElse: 'help' as const }) }];
  },
  function bareSlots(view) {
    const plain = view.unexplained.length === 0 && !view.scores.some(({ score }) => score >= 2);
    return slotCount(view) > 0 && (plain || isCorrection(view))
      ? [{ kind: undefined, clauses: [], ...orElseGuess(view) }]
      : undefined;
  },
  function guessed(view) {
    const [best] = view.guesses;
    if (!best || best.likelihood < sureGuess || view.text.tokens.length === 0) return undefined;
    if (best.kind !== 'salary' && best.likelihood < strongGuess && view.slot('level').length > 0 && view.places > 0)
      return undefined;
    const changes = view.before !== undefined && slotCount(view) > 0;
    if (changes && (best.kind === view.before || onlyMovesOn(view))) return [{ kind: undefined, clauses: [] }];
    if (changes && view.scores.length === 0 && best.likelihood < strongGuess) return undefined;
    if (goesOn(view) && (view.slot('level').length > 0 || (best.kind === 'overview' && slotCount(view) > 0)))
      return undefined;
    if (view.unexplained.length === view.text.tokens.length && best.likelihood < strongGuess) return undefined;
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
    return useful ? whole(useful) : [{ kind: undefined, clauses: [], weak, ...orElseGuess(view) }];
  },
  function social(view) {
    const kind = (['bye', 'thanks', 'greeting'] as const).find((social) => view.sure(social));
    if (!kind || (kind === 'thanks' && view.asking.size > 0)) return undefined;
    return view.unexplained.length <= 2 ? whole(kind) : undefined;
  },
  function nothing(view) {
    const words = view.text.tokens.length;
    const nearest = view.guesses
      .slice(0, 3)
      .map(({ kind }) => kind)
      .find((kind) => isContentKind(kind) && isTopic(kind));
    const kind = words > 0 && view.unexplained.length < words ? 'outOfScope' : 'notUnderstood';
    return whole(kind, nearest as Topic | undefined).map((asked) => ({ ...asked, leaning: leaningOf(view) }));
  },
];

/** "my tram", "mein Urlaub": the silent topic is the user's own matter, not the question. */
function isOwnMatter(view: View, clause: number): boolean {
  const sign = view.slots.find(
    ({ value, at }) => value.slot === 'silent' && clauseOf(view.text.tokens, at[0]) === clause,
  );
  const index = sign ? view.text.tokens.findIndex(({ end }) => end > sign.at[0]) : -1;
  const before = view.text.tokens[index - 1]?.word ?? '';
  return /^(?:mein|meine|meinem|meinen|meiner|unser|unsere|my|our)$/.test(before) && view.scores.length > 0;
}

/** "Und …": a message that goes on where the last one ended. */
function goesOn({ text }: View): boolean {
  return /^(?:und|and|n|aber|but) /.test(text.clean);
}

/** More words than "hm ok, schade eigentlich" say something. */
const shortReaction = 6;

/** A choice between places is asked for in so few words. */
const shortChoice = 8;

/** More words ask why of something of their own. */
const shortWhy = 5;

/** So many words beside a place are more than "und in Dresden?". */
const fewWords = 3;

/** A guess that is worth more than nothing, for a message that nothing goes before. */
function orElseGuess(view: View): Pick<Asked, 'orElse'> {
  const [best] = view.guesses;
  const named = view.cities.length + view.regions.length;
  if (view.text.tokens.length - named < fewWords && view.unexplained.length === 0) return {};
  const enough = view.concepts.length > 0 ? surerThanConcept : loneGuess;
  const kind = best && best.likelihood >= enough ? guessedKind(best, view)?.[0]?.kind : undefined;
  return kind ? { orElse: kind } : {};
}

/** A concept that is named says by itself what is asked about it, unless the guess is so sure. */
const surerThanConcept = 0.75;

function amountKind(view: View): Kind {
  const offered = view.sure('offer') || view.has('offered');
  const [guess] = view.guesses;
  const guessed = guess?.kind === 'filter' && guess.likelihood >= loneGuess && view.places === 0;
  const place = view.has('where') || view.sure('filter') || guessed;
  if (place && view.cities.length < 2 && !view.sure('offer')) return 'filter';
  if (offered || view.likely('offer') || view.places > 0 || view.slot('level').length > 0) return 'offer';
  return view.has('atLeast') ? 'filter' : 'offer';
}

function clausesOf(view: View, fits: (sign: SlotSign) => boolean): number[] {
  return view.slots.flatMap(({ value, at }) => (fits(value) ? [clauseOf(view.text.tokens, at[0])] : []));
}
