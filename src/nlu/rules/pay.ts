import { type Asked, isContentKind, toAsked, whole } from '../intent/asked.ts';
import { loneGuess, strongGuess, sureGuess } from '../intent/guess.ts';
import { asksApart } from '../intent/several.ts';
import { isPay } from '../kinds.ts';
import type { Kind } from '../question.ts';
import { namesCurrency } from '../slots/beyond.ts';
import { recogniseReference } from '../slots/reference.ts';
import { clauseOf } from '../text/clauses.ts';
import { telling, tells } from '../text/hints.ts';
import {
  arguing,
  eitherTax,
  forThat,
  leftOver,
  moreToEarn,
  ofThat,
  reaching,
  sameEarner,
  wantsFigure,
  why,
} from '../text/phrases.ts';
import type { View } from '../view/view.ts';
import { onlyTellsTime } from './working-time.ts';

/** A message that names an amount: an offer to check, or the least that is wanted. */
export function amount(view: View): Asked[] | undefined {
  const { amount } = view.numbers;
  const { raise, plus } = view.numbers;
  const raises = (raise ?? plus) !== undefined && view.before === 'offer' && view.places === 0;
  if (!amount && view.places > 0 && namesCurrency(view.text) && view.topics.every(({ kind }) => kind === 'overview'))
    return [{ kind: 'salary', clauses: [], firm: true }];
  if (amount && isUnread(view)) return whole('notUnderstood');
  if (!amount) return raises ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
  if (view.sure('minimumWage')) return [{ kind: 'minimumWage', clauses: [], firm: true }];
  if (tells(eitherTax, view.text) || isBesideWork(view)) return [{ kind: 'silent', clauses: [], firm: true }];
  if (
    (amount.asked || amount.share || amount.percent) &&
    !view.sure('offer') &&
    !view.has('where') &&
    !view.has('atLeast')
  )
    return [{ kind: 'offer', clauses: [], firm: true }];
  const alone = view.text.tokens.length <= 4 && view.places === 0 && view.slot('level').length === 0;
  if (alone && tells(anyPlace, view.text)) return [{ kind: 'filter', clauses: [], firm: true }];
  if (alone && !view.sure('offer') && !view.has('offered') && !view.has('where') && !view.has('atLeast'))
    return [{ kind: undefined, clauses: [] }];
  if (amount.net && tells(leftOver, view.text)) return [{ kind: 'silent', clauses: [], firm: true }];
  const kind = amount.net ? 'offer' : amountKind(view);
  const taxes = view.slot('silent').some(({ topic }) => topic === 'netPay');
  return [
    { kind, clauses: [], ...(tells(getsAbove, view.text) && { reach: true }) },
    ...(taxes && !amount.net ? whole('silent') : []),
    ...view.topics
      .filter((topic) => !['salary', 'tips', 'overview'].includes(topic.kind) && asksApart(topic, view))
      .map(toAsked),
  ];
}

/** "Ab wann kriegt man mehr als 2.800?", "how do I get above 2,800": asks what brings more as well. */
const getsAbove = telling(
  /(?<!\p{L})(?:wann|wie|womit|how|when|what does it take)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:mehr (?:als|wie)|(?:ü|u|ue)ber|oberhalb|above|over|more than|beyond|past)(?= ?¤? ?\d)/u,
);

/** "Irgendwo 4.000?" */
const anyPlace = telling(
  /(?<!\p{L})(?:irgendwo|nirgend(?:s|wo)|irgendeiner? (?:stadt|ort)|anywhere|somewhere|nowhere|any (?:city|place|town|of them))(?!\p{L})/u,
);

/** "jkfdsl äöpoi 3333": letters that are no words beside a number. */
function isUnread({ before, text, unexplained, scores, slots, marks, isUsual }: View): boolean {
  const words = text.tokens.filter(({ word }) => !/\d/.test(word));
  return (
    before === undefined &&
    words.length >= 2 &&
    unexplained.length >= words.length &&
    scores.length + slots.length + marks.length === 0 &&
    words.every(({ lexeme }) => !isUsual(lexeme))
  );
}

/** What a mini-job or an internship pays is no measure against full time. */
function isBesideWork(view: View): boolean {
  return view.slot('silent').some(({ topic }) => topic === 'sideJob' || topic === 'internship');
}

function amountKind(view: View): Kind {
  const offered = view.sure('offer') || view.has('offered');
  const [guess] = view.guesses;
  const guessed = guess?.kind === 'filter' && guess.likelihood >= loneGuess && view.places === 0;
  const place =
    view.has('where') || view.sure('filter') || guessed || (view.places === 0 && tells(anyPlace, view.text));
  if (place && view.cities.length < 2 && !view.sure('offer')) return 'filter';
  if (offered || view.likely('offer') || view.places > 0 || view.slot('level').length > 0) return 'offer';
  return view.has('atLeast') ? 'filter' : 'offer';
}

/** "How do I get to 3,500?", "was brauche ich für die erste?" of a list: what it takes to earn an amount. */
export function reach(view: View): Asked[] | undefined {
  const { numbers, before, text } = view;
  if (numbers.amount) {
    const offered = view.sure('offer') || view.has('where') || (view.sure('tips') && tells(stuckAt, text));
    const asks =
      reaching.test(text.clean) ||
      (tells(when, text) && !tells(exceeds, text) && !view.sure('minimumWage') && !tells(paidOut, text));
    if (offered || numbers.amount.net || !asks) return undefined;
    const last = numbers.amounts.length > 1 ? numbers.amounts.at(-1) : undefined;
    return [last ? { ...goal, apart: { amount: last, city: undefined, level: undefined } } : goal];
  }
  const asks = before === 'filter' && view.places < 2 && (view.likely('skills') || view.has('need'));
  if (!asks) return undefined;
  const listed = view.places === 0 && recogniseReference(text).listed !== undefined;
  return tells(forThat, text) || listed ? [goal] : undefined;
}

/** "Mehr als 2.800": what only reaches that amount is no answer. */
const exceeds = telling(/(?<!\p{L})(?:mehr (?:als|wie)|more than|above|beyond)(?= ?¤? ?\d)/u);

/** "Stuck at 2,700 for three years": where somebody is, not where they want to get. */
const stuckAt = telling(
  /(?<!\p{L})(?:stuck (?:at|on)|(?:h(?:ä|a|ae)ng\p{L}*|steh\p{L}*|sitz\p{L}*|steck\p{L}*|bin|kleb\p{L}*)(?: \p{L}+){0,3} (?:bei|auf)|(?:at|on|now|currently|derzeit|aktuell|zurzeit)(?= ?\d)|i(?:'m| am) (?:on|at))(?!\p{L})/u,
);

/** "Ab wann kann sie mit 3.000 rechnen?", "at what level is 2,800 possible?": not since when, or when it is paid out. */
const when = telling(
  /(?<!\p{L})(?:(?:ab|bis|und|and|,|^) ?wann|^wann|ab welche[mnr]? (?:level|stufe|erfahrung\p{L}*|punkt|position|zeitpunkt)|nach wie ?vielen? jahren?|wie (?:lange|viele jahre) (?:dauert|brauch|muss|bis)\p{L}*|mit wie ?viel erfahrung|(?:from )?when (?:can|could|would|will|do|does|might|should)|(?:at|from) (?:what|which) (?:level|stage|point)|how (?:long|many years) (?:until|till|before|does it take|would it take|do i need|must))(?!\p{L})/u,
);

const paidOut = telling(
  /(?<!\p{L})(?:aus(?:ge)?zahl\p{L}*|(?:ü|u|ue)berw(?:ie|ei)s\p{L}*|paid out|payday|transferred|anfangen|start work\p{L}*)(?!\p{L})/u,
);

const goal: Asked = { kind: 'reason', clauses: [], firm: true, reach: true };

/** "Ach so, das ist in Chemnitz, und ich bin gerade ausgelernt": what is told after an offer belongs to it. */
export function toldOfOffer(view: View): Asked[] | undefined {
  const { before, text, numbers, asking, topics, places, slot } = view;
  const isTold = asking.size === 0 && !text.clean.includes('?') && topics.length === 0 && places < 2;
  const changes =
    places + slot('level').length + slot('hours').length + (numbers.hours ?? 0) + (numbers.years ?? 0) > 0;
  const other = numbers.amount || view.has('need') || view.sure('language') || view.facet;
  return before === 'offer' && isTold && changes && !other && text.tokens.length <= longestTold && tells(itIs, text)
    ? [{ kind: undefined, clauses: [], firm: true }]
    : undefined;
}

/** More words tell a story of their own. */
const longestTold = 18;

const itIs = telling(
  /(?<!\p{L})(?:das (?:ist|w(?:ä|a)re?|sind)|es (?:ist|w(?:ä|a)re?|geht um)|ich (?:bin|hab|habe|war|arbeite|mache|komme)|bin|it'?s|it is|that'?s|that is|i'?m|i am|i'?ve|i have|i was)(?!\p{L})/u,
);

/** Whether a figure is fair, without one. */
export function figureAsked(view: View): Asked[] | undefined {
  return view.sure('offer') && !view.has('where') && !view.has('change') ? whole('offer') : undefined;
}

/** "Womit kann ich als alter Hase mit mehreren Sprachen in Dresden rechnen?": the verb at the end asks for pay. */
export function countedOn(view: View): Asked[] | undefined {
  const isAsked = (clause: number) => view.asking.size === 0 || view.asking.has(clause);
  const aspects = view.slots.filter(({ value }) => value.slot === 'aspect');
  const names =
    view.numbers.amount !== undefined ||
    view.topics.some(({ clauses }) => clauses.some(isAsked)) ||
    aspects.some(({ at }) => isAsked(clauseOf(view.text.tokens, at[0])));
  return !names && view.places > 0 && tells(countOn, view.text)
    ? [{ kind: 'salary', clauses: [], firm: true }]
    : undefined;
}

const countOn = telling(
  /(?<!\p{L})(?:womit|mit was|mit wie ?viel)(?: \p{L}+){0,3} (?:kann|k(?:ö|o|oe)nnte|darf|muss|soll|rechnet)(?: [\p{L}\d]+){2,14} (?:rechnen|kalkulieren|planen|nach hause gehen|heimgehen)(?!\p{L})/u,
);

/** Asked for by name. */
const abilities =
  /(?<!\p{L})(?:f(?:ä|a|ae)higkeit\p{L}*|kenntnisse|skills?|eigenschaft\p{L}*|voraussetzung\p{L}*|anforderung\p{L}*|abilities)(?!\p{L})/u;

/** Why it pays that, or what to bring forward for more. */
export function reason(view: View): Asked[] | undefined {
  const argues = view.before === 'offer' && tells(arguing, view.text);
  const wants =
    isPay(view.before) &&
    tells(forThat, view.text) &&
    (view.likely('skills') || view.has('need')) &&
    !view.sure('training') &&
    !abilities.test(view.text.clean) &&
    !view.concepts.some(({ concept }) => concept.id === 'extra-qualification');
  const earns = view.sure('skills') && view.sure('salary') && tells(moreToEarn, view.text);
  if (earns && view.cities.length < 2) return [{ kind: 'reason', clauses: [], firm: true }];
  if (wants && !argues && view.places === 0) return [{ kind: 'reason', clauses: [], orElse: 'skills' }];
  if (argues && view.places === 0) return whole('reason');
  if (!why.test(view.text.clean)) return undefined;
  const alone = view.text.tokens.length <= shortWhy && view.topics.length === 0 && view.concepts.length === 0;
  if (alone && view.slot('silent').length === 0)
    return whole(view.before === undefined && view.places === 0 ? 'source' : 'reason');
  return view.sure('salary') && view.topics.length === 1 ? whole('reason') : undefined;
}

/** More words ask why of something of their own. */
const shortWhy = 5;

/** "Was macht das im Jahr?", "what's that an hour?": the figures of the last answer in another period; "a figure please": once more. */
export function converted(view: View): Asked[] | undefined {
  const asks = isPay(view.before) && view.places === 0 && view.slot('period').length > 0 && !view.numbers.amount;
  const again =
    isPay(view.before) &&
    view.places === 0 &&
    !view.numbers.amount &&
    (wantsFigure.test(view.text.clean) || sameEarner.test(view.text.clean) || tells(toWhat, view.text));
  return again || (asks && tells(ofThat, view.text)) ? [{ kind: undefined, clauses: [], firm: true }] : undefined;
}

/** "Im Vergleich zu was denn?", "compared to what?": the figures that it was held against. */
const toWhat = telling(
  /^(?:(?:und|and|ja|ok|okay|hm|h(?:ä|a)),? )?(?:im vergleich |verglichen |gemessen |mehr als |weniger als |compared |relative |measured )?(?:zu|mit|an|to|with|against) (?:was|wem|what|whom)(?: denn| bitte| genau| eigentlich| exactly)*\s*[?.!]*$/u,
);

/** Pay by the hour, month or year, or for fewer hours. */
export function payPeriod(view: View): Asked[] | undefined {
  if (onlyTellsTime(view)) return [{ kind: 'salary', clauses: [], firm: true }];
  if (view.slot('period').length === 0 && view.slot('hours').length === 0 && !view.numbers.hours) return undefined;
  const [guess] = view.guesses;
  if (guess && guess.kind !== 'salary' && guess.likelihood >= sureGuess && isContentKind(guess.kind)) return undefined;
  if (view.places === 0) {
    const pays = !isPay(view.before) && guess?.kind === 'salary' && guess.likelihood >= strongGuess;
    const firm = isPay(view.before) && tells(whatIsLeft, view.text) && { firm: true };
    return view.unexplained.length <= 2 ? [{ kind: pays ? 'salary' : undefined, clauses: [], ...firm }] : undefined;
  }
  return view.scores.some(({ kind }) => kind === 'salary') ? whole('salary') : undefined;
}

/** "I can only do 30 of 40 hours. What does that leave?" */
const whatIsLeft = telling(
  /(?<!\p{L})(?:(?:what|how much) (?:do(?:e?s)?|would|will|is|would be) (?:that|it|this|there)? ?(?:leave|make|come to|be|mean|left|give)|(?:was|wie ?viel|wat) (?:bleibt|macht|hei(?:ß|ss)t|w(?:ä|a|ae)re?n?|sind|ist|kommt|bliebe) (?:das|da|dann|es|mir|denn))(?!\p{L})/u,
);
