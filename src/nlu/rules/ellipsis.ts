import { type Asked, isContentKind, slotCount, whole } from '../intent/asked.ts';
import { goesOn } from '../intent/following.ts';
import { guessedKind, loneGuess, nearestOfArticles, weakGuess } from '../intent/guess.ts';
import { isPay } from '../kinds.ts';
import { isOnlyWithout, topicsBesideLevels } from '../slots/levels.ts';
import { recogniseReference } from '../slots/reference.ts';
import { isCorrection } from '../slots/slots.ts';
import { telling, tells } from '../text/hints.ts';
import { interrogatives } from '../text/interrogatives.ts';
import { bothThings, nearWords, sameWords } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** The nearest place with figures. */
export function nearby(view: View): Asked[] | undefined {
  const elsewhere = view.places > 0 && !view.cities.some(({ city }) => view.isCoveredCity(city.id));
  const alone = (elsewhere || (view.before !== undefined && view.places === 0)) && view.topics.length === 0;
  return alone && tells(nearWords, view.text) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

/** "Und die mittleren?", "ok, the better one then": only another place of the last answer. */
export function pointsBack(view: View): Asked[] | undefined {
  const { before, places, topics, text } = view;
  if (before === undefined || places > 0 || topics.length > 0 || view.numbers.amount) return undefined;
  const { listed, next } = recogniseReference(text);
  if (next && (isPay(before) || before === 'need')) return [{ kind: undefined, clauses: [], firm: true }];
  if (before === 'reason' && (listed === 'best' || listed === 'worst') && text.tokens.length <= shortEnd)
    return [{ kind: 'rank', clauses: [], firm: true }];
  const short = listed === 'middle' ? shortMiddle : shortEnd;
  return listed !== undefined && text.tokens.length <= short
    ? [{ kind: undefined, clauses: [], firm: true }]
    : undefined;
}

/** More words than "nah, what's between those two, the middle ones I mean" ask something of their own. */
const shortMiddle = 12;
const shortEnd = 7;

/** "Brauche ich eine Ausbildung?" – "Und welche wäre am besten?": more of the same thing, no city. */
export function whichOfThat({ before, places, topics, concepts, text, numbers }: View): Asked[] | undefined {
  const asks = before === 'need' && places + topics.length + concepts.length === 0 && !numbers.amount;
  return asks && tells(whichIsBest, text) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

const whichIsBest = telling(
  /^(?:(?:und|and|ok|okay|gut),? )?(?:welche[rs]? (?:w(?:ä|a|ae)re?|ist|sind|hilft|z(?:ä|a|ae)hlt|brauch\p{L}*|am besten|genau|denn)|which (?:one|ones|kind|is|would)|what kind)(?!\p{L})(?! (?:stadt|st(?:ä|a|ae)dte|city|town))/u,
);

/** "Dasselbe für Potsdam." */
export function sameAgain(view: View): Asked[] | undefined {
  const same =
    view.text.tokens.some(({ word }) => sameWords.has(word)) ||
    (view.before !== undefined && tells(bothThings, view.text));
  const ofPay = isPay(view.before) && view.topics.every(({ kind }) => kind === 'salary');
  return same && view.places > 0 && (view.topics.length === 0 || ofPay)
    ? [{ kind: undefined, clauses: [], firm: true, ...orElseGuess(view) }]
    : undefined;
}

/** "Potsdam would work too", "pendeln nach Magdeburg ginge. Und da?": after a question, of a place that would do as well. */
export function acceptsPlace(view: View): Asked[] | undefined {
  const { before, places, text, numbers } = view;
  if (before === undefined || topicsBesideLevels(view).length > 0 || numbers.amount) return undefined;
  if (text.tokens.length > shortMove) return undefined;
  const there = tells(asksThere, text) || (tells(accepts, text) && !tells(questionWord, text));
  const same = isContentKind(before) ? before : undefined;
  return places === 1 && there ? [{ kind: same, clauses: [], firm: true }] : undefined;
}

/** In more words somebody says more than that a place would do. */
const shortMove = 18;

const asksThere = telling(
  /[.,;!–-] ?(?:(?:und|and|an|n|also|so),? )?(?:(?:wie (?:ist|sieht|schaut|siehts|schauts|isses)(?: es| das| et)?|was ist|what|how)(?: about| is it| are things| does it look)? )?(?:da|dort|dorten|there|over there|that one)(?: (?:aus|dann|then|den|denn|so|mate|bitte|please))*(?:[,?! ]*$|,? (?:ganz )?(?:ohne|mit|als|without|with|as) [^.?!]{1,40}[?! ]*$)/u,
);

const questionWord = telling(
  /\?|(?<!\p{L})(?:what|how|which|where|when|who|why|was|wie|welche\p{L}*|wo|wann|wie ?viel|wer|warum)(?!\p{L})/u,
);

const accepts = telling(
  /(?<!\p{L})(?:(?:would|could|might|will|can|doe?s) (?:also )?(?:work|do|be (?:ok|okay|fine|possible|an option))|works|is (?:also )?(?:ok|okay|fine|possible|an option)|(?:ginge|geht|ging|passt|tut|t(?:ä|a|ae)te)(?:s|'s)? (?:auch|zur not|notfalls|schon|(?:es )?auch)|w(?:ä|a|ae)re? (?:auch )?(?:ok|okay|gut|m(?:ö|o|oe)glich|drin|eine? (?:option|alternative|idee|m(?:ö|o|oe)glichkeit)|machbar|denkbar)|(?:ist|is) (?:auch )?(?:ok|okay|m(?:ö|o|oe)glich|machbar)|zur not|notfalls)(?!\p{L})/u,
);

/** "Und mit Erfahrung?", "wenn Teilzeit": the question before with another level or other hours. */
export function changedSlots(view: View): Asked[] | undefined {
  if (isOnlyWithout(view)) return [{ kind: undefined, clauses: [], firm: true }];
  const { hours, years } = view.numbers;
  const moves =
    view.before !== undefined && view.has('change') && view.asksOccupation.some(({ id }) => view.isCovered(id));
  const changes =
    view.slot('level').length + view.slot('hours').length + (hours ? 1 : 0) + (years ? 1 : 0) + (moves ? 1 : 0);
  const [opening] = view.text.clean.match(continuing) ?? [];
  if (changes === 0 || opening === undefined) return undefined;
  const own = view.text.tokens.filter(({ start }) => start >= opening.length);
  const asks = own.some(({ word }) => interrogatives.has(word) && word !== 'when');
  if (asks || view.likely('salary')) return undefined;
  const later = years !== undefined && isPay(view.before) && view.topics.length === 0;
  return [{ kind: undefined, clauses: [], ...((later || moves) && { firm: true }) }];
}

/** Begins where the last message ended. */
const continuing =
  /^(?:(?:ok|okay|gut|hm|ja|alright|well),? )?(?:(?:und |and |n )?(?:what|how) (?:about|if)|(?:und )?(?:was ist|wie (?:ist|sieht) es(?: aus)?) (?:mit|nach|bei)|und|and|n|falls|wenn|if|once|aber|but) /u;

/** A place, a level or an occupation alone. */
export function bareSlots(view: View): Asked[] | undefined {
  const plain = view.unexplained.length === 0 && !view.scores.some(({ score }) => score >= 2);
  const corrects = isCorrection(view) && !(view.likely('salary') && view.slot('level').length > 0);
  return slotCount(view) > 0 && (plain || corrects)
    ? [{ kind: undefined, clauses: [], ...orElseGuess(view) }]
    : undefined;
}

/** Something of the vocabulary, and no question of its own. */
export function ellipsis(view: View): Asked[] | undefined {
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
  if (useful) return whole(useful);
  const nearest = weak && anchored && view.before === undefined ? nearestOfArticles(view) : undefined;
  return nearest ?? [{ kind: undefined, clauses: [], weak, ...orElseGuess(view) }];
}

/** A guess that is worth more than nothing, for a message that nothing goes before. */
function orElseGuess(view: View): Pick<Asked, 'orElse'> {
  if (view.slot('level').length > 0 && (tells(mayExpect, view.text) || view.numbers.hours !== undefined))
    return { orElse: 'salary' };
  const [best] = view.guesses;
  const named = view.cities.length + view.regions.length;
  if (view.text.tokens.length - named < fewWords && view.unexplained.length === 0) return {};
  const enough = view.concepts.length > 0 ? surerThanConcept : loneGuess;
  const kind = best && best.likelihood >= enough ? guessedKind(best, view)?.[0]?.kind : undefined;
  return kind ? { orElse: kind } : {};
}

/** "What can a beginner expect?", "was dürfen Einsteiger erwarten": of somebody at a level, pay. */
const mayExpect = telling(
  /(?<!\p{L})(?:(?:can|could|may|might|should|would|will) (?:\p{L}+ ){1,4}expect|(?:kann|darf|k(?:ö|o|oe)nnen|d(?:ü|u|ue)rfen) (?:[\p{L}\d]+ ){1,8}erwarten|erwarten (?:kann|darf|k(?:ö|o|oe)nnen|d(?:ü|u|ue)rfen))(?!\p{L})/u,
);

/** A concept that is named says by itself what is asked about it, unless the guess is so sure. */
const surerThanConcept = 0.75;

/** So many words beside a place are more than "und in Dresden?". */
export const fewWords = 3;
