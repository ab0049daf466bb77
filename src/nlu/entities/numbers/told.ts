import type { Amount as Written } from '../../../knowledge/build/amounts.ts';

/** How an amount stands beside others of its message: `present` is what somebody earns so far. */
export type Told = 'present' | 'others' | 'waved' | 'never' | undefined;

/**
 * What keeps an amount of a text in even letters from being the one asked about, where another is: what somebody earns so far, what a
 * colleague earns, "nicht 2.500, sondern …". `never` is asked about in no case: "weder 2.400 noch 2.600".
 */
export function toldAs(even: string, at: Written['at']): Told {
  const [clause, before] = clauseAround(even, at);
  if (neither.test(before) || (hearsay.test(before) && !isDoubted.test(even.slice(at[1])))) return 'never';
  if (denied.test(before)) return 'waved';
  if (ofOthers.test(before)) return (even.match(placed) ?? []).length > 1 ? undefined : 'others';
  return presentWords.test(clause) && !offeredWords.test(clause) ? 'present' : undefined;
}

/** The clause around an amount, and what of its sentence is before it. */
function clauseAround(even: string, [from, to]: Written['at']): [string, string] {
  const before =
    even
      .slice(Math.max(0, from - 60), from)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const after = even.slice(to).match(/^[^,.?!;\n]{0,30}/)?.[0] ?? '';
  const clause = `${before.slice(before.lastIndexOf(',') + 1)}#${after.split(/(?<!\p{L})(?:und|and|aber|but)(?!\p{L})|\d/u)[0]}`;
  return [clause, before];
}

const sentenceEnd = /[?!;\n]|\.(?!\d)/u;

const presentWords =
  /(?<!\p{L})(?:derzeit|derzeitig|aktuell|aktuelle[sn]?|momentan|im moment|zurzeit|bisher|bisherige[sn]?|bislang|bis jetzt|gerade noch|früher|vorher|jetzige[sn]?|noch bei|statt|currently|current|at the moment|right now|so far|at present|used to|previously|instead of|rather than|up from|my old|my last|(?:habe?|verdiene?|bekomme?|kriege?) (?:ich )?(?:jetzt|gerade|heute)(?: noch| schon)?|i(?:'m| am)? (?:now )?(?:on|earn|earning|make|making|get) (?:now )?(?=¤? ?\d[^,;.]* now))(?!\p{L})/u;

const offeredWords = /biet|angebot|offer|propos|vorschl|will(?!\p{L})|möchte|fordern|verlang|want|ask/u;

/** "Mein Bruder kriegt 3.000 in Potsdam, ich 2.500 in Dresden": each amount with a place of its own. */
const placed = /\d(?: ?(?:¤|euros?|eur))?(?: (?:brutto|im monat|a month))? in \p{L}{4,}/gu;

/** "Weder 2.400 noch 2.600", "neither 2,400 nor 2,600". */
const neither = /(?<!\p{L})(?:weder|neither)(?: [^?!;]{0,24} (?:noch|nor))? (?:die |the |for |für )?(?:¤ ?)?$/u;

/** "My cousin says nobody there makes over 2,000": no sum that is asked about, unless whether that is so is. */
const hearsay =
  /(?<!\p{L})(?:says?|said|told me|heard|thinks?|claims?|sagt\p{L}*|meint\p{L}*|behauptet\p{L}*|geh(?:ö|o)rt|angeblich|glaubt)(?!\p{L})[^?!;]{0,60}(?<!\p{L})(?:nobody|no one|noone|niemand|keiner)(?!\p{L})[^?!;\d]{0,60}$/u;
const isDoubted = /(?<!\p{L})(?:stimmt|wahr|true|right|correct|richtig|realist\p{L}*|glauben|believe)(?!\p{L})/u;

/** "Nicht 2.500, sondern 2.150", "2,150, not 2,500". */
const denied = /(?<!\p{L}|(?:warum|wieso|why|ob|if) )(?:nicht|keine|not)(?: (?:die|the|etwa|for|für))? (?:¤ ?)?$/u;

/** "My colleague earns 3,100": between who that is and the amount, nobody else is spoken of. */
const ofOthers =
  /(?<!\p{L})(?:(?:\p{L}*(?:kolleg|freund|nachbar|bekannt|partner)(?:e|en|in|es|er|s)?|bruder|schwester|mutter|vater|tochter|sohn|mann|frau|er|colleague|coworker|co-worker|friend|neighbou?r|partner|brother|sister|mother|father|daughter|son|husband|wife|mate|he|she)'?s? (?:\p{L}+ ){0,4}?(?:verdien|bekomm|krieg|hat|earn|get|make|ha[ds]|is on)|(?:verdien|bekomm|krieg|hat)\p{L}* (?:mein\p{L}* )?(?:\p{L}*(?:kolleg|freund|nachbar|bekannt|partner)(?:e|en|in)?|bruder|schwester|mutter|vater|mann|frau))(?!(?:.*(?<!\p{L})(?:ich|mir|mich|i|me|my)(?!\p{L})))[^\d]*$/u;
