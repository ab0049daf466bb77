import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';

/** So many words before a question tell something of their own. */
const leastTold = 8;

/** Fewer words ask nothing by themselves ("…, was nun?"). */
const leastAsked = 4;

/** Two questions no farther apart than this many words are asked together. */
const mostBetween = 14;

/**
 * What a long sentence asks, without what it tells before: "mein Mann ist weg, ich brauch was Ruhiges – also, was zahlen die in
 * Potsdam?" The whole sentence where what is asked cannot do without what is told.
 */
export function askedStretch(clean: string, [from, to]: Span): Span {
  const sentence = clean.slice(from, to);
  const openings = matchAll(sentence, opening)
    .map(({ index }) => index)
    .filter((at) => !relative.test(sentence.slice(at)));
  let start = openings.at(-1);
  if (start === undefined) return [from, to];
  for (const at of openings.toReversed()) if (wordsIn(sentence.slice(at, start)) <= mostBetween) start = at;
  const [told, asked] = [sentence.slice(0, start), sentence.slice(start)];
  const isStory = wordsIn(told) >= leastTold && somebody.test(told) && !told.includes('?') && !asksItself(told);
  return isStory && wordsIn(asked) >= leastAsked && !pointing.test(asked) ? [from + start, to] : [from, to];
}

/** "Was würde ich dort bekommen, und wie …": what stands before the last question asks too. */
function asksItself(told: string): boolean {
  const [, words] = told.match(leading) ?? [];
  return words !== undefined && !relative.test(words);
}

function wordsIn(words: string): number {
  return words.match(/\p{L}+/gu)?.length ?? 0;
}

/** What stands between a mark and the word that asks. */
const lead =
  '(?:(?:und|and|also|so|aber|but|na|nun|naja|kurz|egal|anyway|bitte|please|mal|jetzt|now|daher|deshalb|basically|well|ok|okay|halt|frage|question)[ ,:]+)*';

const asking = 'was|wat|wie|wieviel|welche\\p{L}*|womit|what|whats|how';

const leading = new RegExp(`^\\s*${lead}((?:${asking})(?!\\p{L})[^]*)`, 'u');

const opening = new RegExp(
  [
    `(?<=[,;] ?${lead})(?:${asking})(?!\\p{L})`,
    `(?<=(?::| [-–—]) ?${lead})(?:${asking}|wo|wer|warum|which|where|who|why|kann|gibt|braucht?|muss|is|are|do|does|can|ist|sind|zahlen|zahlt|would|could|should|will|w(?:ü|u|ue)rde\\p{L}*|k(?:ö|o|oe)nnte\\p{L}*|soll\\p{L}*|lohnt|hilft|helfen|bringt|bringen|reicht|nehmen|nimmt|werden|wird|have|has)(?!\\p{L})`,
    '(?<!\\p{L})(?:(?:sag|verrat|erkl(?:ä|a|ae)r|nenn)(?:en sie|et|e|t)? (?:mir|uns|mal|doch|bitte|einfach)|tell (?:me|us))(?!\\p{L})',
    "(?<!\\p{L})(?:ich|ick|i|wir|we|id)(?:['’]d)? (?:\\p{L}+ ){1,4}(?:wissen|erfahren|know|find out)(?!\\p{L})",
    '(?<!\\p{L})(?:mich|uns) (?:w(?:ü|u|ue)rde |t(?:ä|a|ae)t )?interessier\\p{L}*',
  ].join('|'),
  'gu',
);

/** "…, was mich nervt", "…, wie gesagt", "…, what a mess": no question. */
const relative =
  /^(?:was|wat) (?:mich|mir|uns|ihn|ihm|er|sie|ich|ja|gar|nicht|leider|wirklich|auch|n(?:ä|a|ae)mlich)(?!\p{L})|^wie (?:gesagt|immer|ich|du|er|sie|so|man|mein\p{L}*|bei|in)(?!\p{L})|^what (?:an?|i|he|she|they|we)(?!\p{L})|^how (?:i|he|she|they|we|nice|great)(?!\p{L})/u;

/** Somebody is told of. */
const somebody =
  /(?<!\p{L})(?:ich|ick|i(?:['’](?:m|ve|d))?|wir|we|mein\p{L}*|unser\p{L}*|my|our|mir|mich|er|sie|he|she|his|her|hab|habe|hatte|bin|war|have|got|sein\p{L}*|ihr\p{L}*)(?!\p{L})/u;

/** Means something that was told. */
const pointing =
  /(?<!\p{L})(?:daf(?:ü|u|ue)r|damit|dazu|dabei|davon|darauf|sowas|solche\p{L}*|trotzdem|mit (?:de[nmr]|diese\p{L}*)|with (?:the|my|his|her|those|these)|that|it|those|them|this|das(?= ?[?,.!]|$| (?:bringt|hei(?:ß|ss)t|aus|reicht|geht|z(?:ä|a|ae)hlt|hilft|in|ein|so|denn|(?:ü|u|ue)berhaupt|dort|da|dann)(?!\p{L})))(?!\p{L})/u;
