import type { Asked } from '../intent/asked.ts';
import { isPay } from '../kinds.ts';
import { aspectsIn } from '../slots/aspects.ts';
import { topicsBesideLevels } from '../slots/levels.ts';
import { telling, tells } from '../text/hints.ts';
import { moneyAlone, whichCity } from '../text/phrases.ts';
import type { View } from '../view/view.ts';

/** "Where's the highest ceiling?", "wo kann man am weitesten nach oben kommen?": the highest pay of all, or of the places that are named. */
export function furthest(view: View): Asked[] | undefined {
  const { before, numbers, text } = view;
  if (numbers.amount || !asksWhere(view) || !tells(highestEnd, text)) return undefined;
  const ofLevel = view.slot('level').some(({ level }) => level !== 'top');
  const career = view.sure('outlook') && !ofLevel && !view.likely('salary') && !isPay(before);
  const paid = isPay(before) || before === undefined || view.likely('salary') || ofLevel;
  if (asksOther(view) || career || !paid || coveredIn(view) === 1) return undefined;
  const own = view.slot('level').flatMap(({ level }) => (level === 'apprentice' ? [] : [level]));
  const levels = own.length > 0 && !own.includes('top') ? own : (['top'] as const);
  return [{ kind: 'rank', clauses: [], levels: [...new Set(levels)], everywhere: coveredIn(view) === 0, firm: true }];
}

/** "Rein vom Geld: Osten oder Ruhrgebiet?", "which would you take, just for the money?": nothing but pay counts. */
export function onlyMoney(view: View): Asked[] | undefined {
  const { numbers, text, places, before } = view;
  if (numbers.amount || !tells(moneyAlone, text) || view.sure('offer')) return undefined;
  const several = places > 1 || (before !== undefined && tells(ofThose, text));
  if (several) return [{ kind: 'compare', clauses: [], topic: 'salary', firm: true, weighs: places < 2 }];
  return asksWhere(view) && places === 0 ? [{ kind: 'rank', clauses: [], firm: true }] : undefined;
}

/** "Magdeburg oder Chemnitz: wer startet höher?", "is Potsdam ahead of Dresden?", "liegt Magdeburg hinten?": who is in front in pay. */
export function inFront(view: View): Asked[] | undefined {
  const { numbers, text } = view;
  if (numbers.amount || view.sure('offer') || !tells(ahead, text) || asksOther(view)) return undefined;
  const places = coveredIn(view);
  if (places > 1) return [{ kind: 'compare', clauses: [], topic: 'salary', firm: true }];
  const paid = view.likely('salary') || view.slot('level').length > 0 || isPay(view.before);
  return places === 1 && paid ? [{ kind: 'rank', clauses: [], relation: 'standing', firm: true }] : undefined;
}

/** "Welche Städte zahlen Anfängern mehr als Chemnitz?", "who beats Dresden?": the order, and where the one stands in it. */
export function beyondOne(view: View): Asked[] | undefined {
  const { numbers, text, before } = view;
  if (numbers.amount || coveredIn(view) !== 1 || asksOther(view) || !isThanPlace(view)) return undefined;
  const paid = view.likely('salary') || isPay(before) || tells(payMore, text) || view.slot('level').length > 0;
  return paid ? [{ kind: 'rank', clauses: [], relation: 'standing', firm: true }] : undefined;
}

/** It is a place that comes after "than", not "üblich". */
function isThanPlace({ cities, text }: View): boolean {
  const found = tells(moreThan, text) ? text.clean.match(moreThan.pattern) : undefined;
  if (!found) return false;
  const at = (found.index ?? 0) + found[0].lastIndexOf(' ') + 1;
  return cities.some(({ from }) => text.tokens[from]?.start === at);
}

const moreThan = telling(
  /(?<!\p{L})(?:wo|wer|welche[rs]? (?:stadt|städte|stadte|orte?|andere)|welche|where|who|which|what (?:city|cities|towns?|places?))(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:(?:mehr|besser|weniger|schlechter|h(?:ö|o|oe)her|niedriger|more|better|less|worse|higher|lower) (?:als|wie|than)(?: in| die in)?|gleich ?viel wie(?: in)?|(?:the same|as much) as(?: in)?|beats?|outpays?|tops|schl(?:ä|a|ae)gt|(?:ü|u|ue)bertrifft|(?:ü|u|ue)berbietet) \p{L}{5,}/u,
);

/** "Und wo von denen fängt man mit mehr an?": among the places that were found. */
export function ofFound(view: View): Asked[] | undefined {
  const { before, numbers, places, text } = view;
  if (before === undefined || numbers.amount || places > 0 || !tells(ofThose, text)) return undefined;
  const paid = view.likely('salary') || view.likely('rank') || tells(payMore, text);
  const extreme = view.has('most') || view.has('least');
  return paid && extreme && !asksOther(view)
    ? [{ kind: 'rank', clauses: [], weighs: true, found: true, firm: true }]
    : undefined;
}

/** "Chemnitz, Dresden oder Magdeburg: wo ist das Einstiegsgehalt am niedrigsten?": the order of three or more. */
export function orderOfNamed(view: View): Asked[] | undefined {
  const { numbers, text } = view;
  if (numbers.amount || coveredIn(view) < 3 || !tells(superlative, text)) return undefined;
  const paid = view.likely('salary') || view.sure('rank') || tells(payMore, text);
  return paid && !asksOther(view) ? [{ kind: 'rank', clauses: [], firm: true }] : undefined;
}

/** Something else is asked for, in words that do not only tell a level ("beide ohne Vorkenntnisse"). */
function asksOther(view: View): boolean {
  const kinds = [...topicsBesideLevels(view), ...aspectsIn(view).map(({ kind }) => kind)];
  return view.slot('silent').length > 0 || kinds.some((kind) => !akin.has(kind));
}

/** "Welche Städte in Sachsen habt ihr, und was gibt's dort zum Start?": what each pays. */
export function eachPays(view: View): Asked[] | undefined {
  const { numbers, text } = view;
  const levels = view.slot('level').length > 0;
  if (numbers.amount || coveredIn(view) > 0 || !levels || asksOther(view) || !view.sure('coverage')) return undefined;
  return tells(whatPaid, text)
    ? [{ kind: 'salary', clauses: [], everywhere: view.regions.length === 0, firm: true }]
    : undefined;
}

const whatPaid = telling(
  /(?<!\p{L})(?:(?:was|wat|wie ?viel)(?: \p{L}+){0,3} (?:gib|gibt|zahl\p{L}*|krieg\p{L}*|bekomm\p{L}*|verdien\p{L}*|springt|drin)|(?:what|how much)(?: \p{L}+){0,4} (?:pay|pays|paid|get|gets|earn|earns|make|offer|on offer|start on))(?!\p{L})/u,
);

function asksWhere(view: View): boolean {
  return view.has('where') || tells(whichCity, view.text);
}

function coveredIn({ cities, isCoveredCity }: View): number {
  const ids = cities.flatMap(({ city, negated }) => (city.id && !negated && isCoveredCity(city.id) ? [city.id] : []));
  return new Set(ids).size;
}

/** What the words of an order may be taken for. */
const akin: ReadonlySet<string> = new Set(['salary', 'overview', 'outlook', 'tips', 'rank', 'compare', 'coverage']);

const highestEnd = telling(
  /(?<!\p{L})(?:(?:the )?(?:highest|biggest|best|most|h(?:ö|o|oe)chste[rsnm]?|gr(?:ö|o|oe)(?:ß|ss)te[rsnm]?|oberste[rsnm]?)(?: \p{L}+)? (?:ceiling|cap|upper (?:limit|end|bound)|headroom|maximum|decke|deckel|obergrenze|luft nach oben|endgehalt|spitzengehalt)|(?:ceiling|cap|upper (?:limit|end)|decke|deckel|obergrenze|gehaltsdecke|gehaltsdeckel)(?!\p{L})[^.?!]{0,80}(?<!\p{L})(?:highest|am h(?:ö|o|oe)chsten|am weitesten oben)|(?:climb|get|go|goes|rise|rises|come|reach|make it|end up|reicht|reichen|komm\p{L}*|geht|gehen|klettern|aufsteigen|steigen|schafft)(?: \p{L}+){0,6} (?:the )?(?:highest|furthest up|am h(?:ö|o|oe)chsten|am weitesten (?:nach oben|hoch|rauf|hinauf))|(?:am h(?:ö|o|oe)chsten|am weitesten (?:nach oben|hoch|rauf|hinauf))(?: \p{L}+){0,2} (?:komm\p{L}*|geht|gehen|klettern|steigen|hinaus|raus|rauf|hinauf|aufsteigen))(?!\p{L})/u,
);

const ahead = telling(
  /(?<!\p{L})(?:(?:start\p{L}*|einsteig\p{L}*|steigt|f(?:ä|a|ae)ngt|anf(?:ä|a|ae)ngt|beginn\p{L}*|lieg\p{L}*|steht|stehen|rangier\p{L}*|is|are|ist|sind|be|comes?|kommt|earns?|verdient)(?: \p{L}+){0,6} (?:h(?:ö|o|oe)her|niedriger|tiefer|higher|lower|vorn|vorne|hinten|ahead(?: of)?|behind(?! (?:me|us|you|him|her|them)(?!\p{L}))|in front|weiter oben|weiter unten|nase vorn)(?!\p{L}| (?:end|limit|months?|years?|steps?|job|day))|(?:who|wer|which|welche[rs]?)(?: \p{L}+){0,3} (?:ahead|in front|vorn|vorne|die nase vorn|the edge|the lead))(?!\p{L})/u,
);

const ofThose = telling(
  /(?<!\p{L})(?:(?:von|unter|bei) (?:denen|diesen|den (?:zwei|drei|vier|zweien|dreien|vieren|beiden|genannten)|ihnen)|davon|darunter|welche[rs]? (?:der|von) (?:den )?(?:beiden|zwei|drei|vier)|(?:of|among|out of|between) (?:those|these|them|the (?:two|three|four))(?: (?:two|three|four|cities|towns|places|ones))?)(?!\p{L})/u,
);

const payMore = telling(
  /(?<!\p{L})(?:zahl\p{L}*|bezahl\p{L}*|verdien\p{L}*|geld|gehalt|lohn|krieg\p{L}*|bekomm\p{L}*|mit mehr|pay|pays|paid|paying|earn\p{L}*|money|wages?|salar\p{L}*|einstieg\p{L}*|starting|anf(?:ä|a|ae)nger\p{L}*|beginners?|newbies|newcomers|starters?)(?!\p{L})/u,
);

const superlative = telling(
  /(?<!\p{L})(?:am (?:meisten|wenigsten|h(?:ö|o|oe)chsten|niedrigsten|besten|schlechtesten|geringsten)|h(?:ö|o|oe)chste\p{L}*|niedrigste\p{L}*|beste\p{L}*|schlechteste\p{L}*|meiste|wenigste|most|least|best|worst|highest|lowest|rank\p{L}*|reihenfolge|sortier\p{L}*|second|third|zweit\p{L}*)(?!\p{L})/u,
);
