import type { Span } from '../../knowledge/model.ts';
import { type Asked, isContentKind, toAsked, whole } from '../intent/asked.ts';
import { loneGuess, sureGuess } from '../intent/guess.ts';
import type { KindScore } from '../intent/kind.ts';
import { asksApart } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { namesCurrency } from '../slots/beyond.ts';
import { asksForMore, asksWhetherWorth, liftingFacets } from '../slots/lifts.ts';
import { recogniseReference } from '../slots/reference.ts';
import { recogniseRelation } from '../slots/relation.ts';
import { tells } from '../text/hints.ts';
import {
  arguing,
  condition,
  demands,
  eitherTax,
  forThat,
  lawful,
  leftOver,
  moreToEarn,
  ofThat,
  reaching,
  why,
} from '../text/phrases.ts';
import type { View } from '../view/view.ts';
import { onlyTellsTime } from './working-time.ts';

/** A message that names an amount: an offer to check, or the least that is wanted. */
export function amount(view: View): Asked[] | undefined {
  const { amount } = view.numbers;
  const raises = view.numbers.raise !== undefined && view.before === 'offer' && view.places === 0;
  if (!amount && view.places > 0 && namesCurrency(view.text) && view.topics.every(({ kind }) => kind === 'overview'))
    return [{ kind: 'salary', clauses: [], firm: true }];
  if (!amount) return raises ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
  if (view.sure('minimumWage')) return [{ kind: 'minimumWage', clauses: [], firm: true }];
  if (tells(eitherTax, view.text) || isBesideWork(view)) return [{ kind: 'silent', clauses: [], firm: true }];
  if ((amount.asked || amount.share) && !view.sure('offer') && !view.has('where') && !view.has('atLeast'))
    return [{ kind: 'offer', clauses: [], firm: true }];
  const alone = view.text.tokens.length <= 4 && view.places === 0 && view.slot('level').length === 0;
  if (alone && !view.sure('offer') && !view.has('offered') && !view.has('where') && !view.has('atLeast'))
    return [{ kind: undefined, clauses: [] }];
  if (amount.net && tells(leftOver, view.text)) return [{ kind: 'silent', clauses: [], firm: true }];
  const kind = amount.net ? 'offer' : amountKind(view);
  const taxes = view.slot('silent').some(({ topic }) => topic === 'netPay');
  return [
    { kind, clauses: [] },
    ...(taxes && !amount.net ? whole('silent') : []),
    ...view.topics
      .filter((topic) => !['salary', 'tips', 'overview'].includes(topic.kind) && asksApart(topic, view))
      .map(toAsked),
  ];
}

/** What a mini-job or an internship pays is no measure against full time. */
function isBesideWork(view: View): boolean {
  return view.slot('silent').some(({ topic }) => topic === 'sideJob' || topic === 'internship');
}

/** "How do I get to 3,500?", "was brauche ich für die erste?" of a list: what it takes to earn an amount. */
export function reach(view: View): Asked[] | undefined {
  const { numbers, before, text } = view;
  if (numbers.amount) {
    const offered = view.sure('offer') || view.has('where');
    if (offered || numbers.amount.net || !reaching.test(text.clean)) return undefined;
    const last = numbers.amounts.length > 1 ? numbers.amounts.at(-1) : undefined;
    return [last ? { ...goal, apart: { amount: last, city: undefined, level: undefined } } : goal];
  }
  const asks = before === 'filter' && view.places < 2 && (view.likely('skills') || view.has('need'));
  if (!asks) return undefined;
  const listed = view.places === 0 && recogniseReference(text).listed !== undefined;
  return tells(forThat, text) || listed ? [goal] : undefined;
}

const goal: Asked = { kind: 'reason', clauses: [], firm: true, reach: true };

/** Whether a figure is fair, without one. */
export function figureAsked(view: View): Asked[] | undefined {
  return view.sure('offer') && !view.has('where') && !view.has('change') ? whole('offer') : undefined;
}

/** Figures beside each other: how much more it is than elsewhere, in percent, or whether that is much. */
export function related(view: View): Asked[] | undefined {
  const relation = recogniseRelation(view.text);
  const other = view.topics.some(({ kind }) => kind !== 'salary' && kind !== 'overview');
  if (relation === 'rise' && risesWithLevel(view)) return ranked;
  if (!relation || other || view.numbers.amount || (!isPay(view.before) && !view.likely('salary'))) return undefined;
  const covered = view.cities.filter(({ city, negated }) => !negated && view.isCoveredCity(city.id)).length;
  if (relation === 'standing') return covered === 0 && view.before !== 'offer' ? ranked : undefined;
  if (covered > 1) return undefined;
  if (covered === 1 && view.has('where')) return ranked;
  if (covered === 0 && view.before === undefined) return undefined;
  return view.before === 'offer'
    ? undefined
    : [{ kind: 'compare', clauses: [], topic: 'salary', firm: true, weighs: covered === 0 }];
}

/** Where pay rises most from beginners to the experienced, not from one city to another. */
function risesWithLevel({ slot, numbers, cities, isCoveredCity, before, likely }: View): boolean {
  const pays = isPay(before) || likely('salary') || likely('tips');
  const covered = cities.filter(({ city, negated }) => !negated && isCoveredCity(city.id)).length;
  return !numbers.amount && covered !== 1 && slot('level').length > 0 && pays;
}

const ranked: Asked[] = [{ kind: 'rank', clauses: [], firm: true }];

/** Whether an offer is lawful: it is held against the floor once more. */
export function allowed(view: View): Asked[] | undefined {
  const others = view.topics.some(({ kind }) => kind !== 'minimumWage' && kind !== 'salary');
  if (view.numbers.amount || others) return undefined;
  if (view.places === 1 && payOverFloor.test(view.text.clean)) return [{ kind: 'salary', clauses: [], firm: true }];
  const { before, text } = view;
  const asks =
    before === 'offer'
      ? lawful.test(text.clean) || overFloor.test(text.clean)
      : isPay(before) && overFloor.test(text.clean);
  return asks && before ? [{ kind: before as Kind, clauses: [], firm: true }] : undefined;
}

/** "Is that above the minimum wage?", "liegt das über dem Mindestlohn?" */
const overFloor =
  /(?<!\p{L})(?:that|this|it|das|es|die)(?!\p{L})[^.?!]*(?<!\p{L})(?:above|below|over|under|at least|meets?|(?:ü|u|ue)ber|unter|mindestens|erf(?:ü|u|ue)ll\p{L}*|eingehalten)(?!\p{L})[^.?!]*(?:mindestlohn|minimum wage)|(?:mindestlohn|minimum wage)[^.?!]*(?:eingehalten|erf(?:ü|u|ue)llt|met)(?!\p{L})/iu;

/** "Ist der Einstieg in Dresden unter Mindestlohn?": the article's figures say so. */
const payOverFloor =
  /(?<!\p{L})(?:einstieg\p{L}*|gehalt|gehälter|lohn|bezahlung|verdienst|entry|starting|pay|salary|salaries)(?!\p{L})[^.?!]*(?<!\p{L})(?:above|below|over|under|at least|(?:ü|u|ue)ber|unter)(?!\p{L})[^.?!]*(?:mindestlohn|minimum wage)/iu;

/** Why it pays that, or what to bring forward for more. */
export function reason(view: View): Asked[] | undefined {
  const argues = view.before === 'offer' && tells(arguing, view.text);
  const wants =
    isPay(view.before) &&
    tells(forThat, view.text) &&
    (view.likely('skills') || view.has('need')) &&
    !view.sure('training');
  const earns = view.sure('skills') && view.sure('salary') && tells(moreToEarn, view.text);
  if (earns && view.cities.length < 2) return [{ kind: 'reason', clauses: [], firm: true }];
  if ((argues || wants) && view.places === 0) return whole('reason');
  if (!why.test(view.text.clean)) return undefined;
  const alone = view.text.tokens.length <= shortWhy && view.topics.length === 0 && view.concepts.length === 0;
  if (alone && view.slot('silent').length === 0)
    return whole(view.before === undefined && view.places === 0 ? 'source' : 'reason');
  return view.sure('salary') && view.topics.length === 1 ? whole('reason') : undefined;
}

/** Whether pay is higher with what is brought along. */
export function liftedPay(view: View): Asked[] | undefined {
  const lifts =
    view.slot('facet').some(({ facet }) => facet === 'language') ||
    view.concepts.some((match) => liftingFacets.has(match.concept.facet) && !isLevel(match, view));
  if (asksWhetherWorth(view) && !view.numbers.amount) {
    return view.places === 0
      ? [{ kind: 'need', clauses: [], firm: true }]
      : [{ kind: 'salary', clauses: [], lifted: true, firm: true }];
  }
  const more = asksForMore(view) && !view.has('where') && view.cities.length < 2;
  if (more && view.before !== undefined && isOnlyLevel(view)) return [{ kind: 'salary', clauses: [] }];
  if (more && (lifts || view.before === 'need' || view.before === 'reason') && !view.sure('offer'))
    return [{ kind: 'salary', clauses: [], lifted: true }];
  if (!lifts || !isPay(view.before) || view.before === 'compare' || view.text.tokens.length > longestCondition)
    return undefined;
  const asks =
    view.topics.some((topic) => topic.kind !== 'salary' && topic.kind !== 'tips' && !isInLift(topic, view)) ||
    view.has('offered') ||
    view.sure('language') ||
    demands.test(view.text.clean);
  const firm = view.before === 'offer' && { firm: true };
  return tellsDriver(view) || (condition.test(view.text.clean) && !asks)
    ? [{ kind: 'salary', clauses: [], lifted: true, ...firm }]
    : undefined;
}

/** "Mit drei Jahren Berufserfahrung": the level, not what somebody brings along besides. */
function isLevel({ at }: { at: Span }, { slots }: View): boolean {
  return slots.some((sign) => sign.value.slot === 'level' && sign.at[0] < at[1] && at[0] < sign.at[1]);
}

/** "Und wenn ich mich spezialisiere, mehr Geld?": under a condition that is no more than a level. */
function isOnlyLevel({ slot, text, numbers }: View): boolean {
  return (
    slot('level').length > 0 && !numbers.amount && text.tokens.length <= longestCondition && onlyIf.test(text.clean)
  );
}

const onlyIf = /^(?:(?:und|and|aber|but|ok|okay|gut),? )?(?:wenn|falls|if|mit|with|als|as|once|sobald) /iu;

/** "Internationaler Arbeitgeber", "after upskilling in QM": the words that would ask are part of what lifts pay. */
function isInLift({ kind }: KindScore, { kinds, concepts }: View): boolean {
  const signs = kinds.filter(({ value }) => value.kind === kind);
  return signs.every(({ at }) => concepts.some((match) => match.at[0] <= at[0] && at[1] <= match.at[1]));
}

/** In more words more is asked. */
const longestCondition = 18;

/** What articles name among skills, employers or steps, and among what lifts pay. */
const drivers = new Set(['multilingualism', 'international-companies', 'quality-management']);

/** "Ach so, das ist ein IT-Projekt": what pay depends on is told, and nothing asked. */
function tellsDriver(view: View): boolean {
  const { concepts, text, asking, topics, numbers } = view;
  const others = topics.some((topic) => topic.kind !== 'tips' && !isInLift(topic, view));
  const asks = asking.size > 0 || text.clean.includes('?') || numbers.amount || others;
  return !asks && concepts.some(({ concept }) => concept.facet === 'driver' || drivers.has(concept.id));
}

/** "Was macht das im Jahr?", "what's that an hour?": the figures of the last answer in another period. */
export function converted(view: View): Asked[] | undefined {
  const asks = isPay(view.before) && view.places === 0 && view.slot('period').length > 0 && !view.numbers.amount;
  return asks && tells(ofThat, view.text) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

/** Pay by the hour, month or year, or for fewer hours. */
export function payPeriod(view: View): Asked[] | undefined {
  if (onlyTellsTime(view)) return [{ kind: 'salary', clauses: [], firm: true }];
  if (view.slot('period').length === 0 && view.slot('hours').length === 0 && !view.numbers.hours) return undefined;
  const [guess] = view.guesses;
  if (guess && guess.kind !== 'salary' && guess.likelihood >= sureGuess && isContentKind(guess.kind)) return undefined;
  if (view.places === 0) return view.unexplained.length <= 2 ? [{ kind: undefined, clauses: [] }] : undefined;
  return view.scores.some(({ kind }) => kind === 'salary') ? whole('salary') : undefined;
}

function amountKind(view: View): Kind {
  const offered = view.sure('offer') || view.has('offered');
  const [guess] = view.guesses;
  const guessed = guess?.kind === 'filter' && guess.likelihood >= loneGuess && view.places === 0;
  const place = view.has('where') || view.sure('filter') || guessed;
  if (place && view.cities.length < 2 && !view.sure('offer')) return 'filter';
  if (offered || view.likely('offer') || view.places > 0 || view.slot('level').length > 0) return 'offer';
  return view.has('atLeast') ? 'filter' : 'offer';
}

/** More words ask why of something of their own. */
const shortWhy = 5;
