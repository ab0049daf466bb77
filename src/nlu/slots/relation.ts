import { telling, tells } from '../text/hints.ts';
import type { Text } from '../text/text.ts';

/** What is asked about figures beside each other: how much more, how much more in percent, whether that is much, where pay rises most, where the range is widest, where it is the same, how far the best city is from the worst, what is half-way between the ends of a range, what places have in common. */
export const relations = ['more', 'percent', 'standing', 'rise', 'spread', 'same', 'ends', 'middle', 'common'] as const;
export type Relation = (typeof relations)[number];

/** Reads it off a message's text. */
export function recogniseRelation(text: Text): Relation | undefined {
  if (tells(rise, text) || tells(byRise, text)) return 'rise';
  if (tells(spread, text)) return 'spread';
  if (tells(same, text)) return 'same';
  if (tells(ends, text)) return 'ends';
  if (tells(middle, text)) return 'middle';
  if (tells(percent, text)) return 'percent';
  const short = text.tokens.length <= shortJudgement;
  if (short && (tells(standing, text) || tells(remark, text))) return 'standing';
  return tells(more, text) ? 'more' : undefined;
}

/** A longer message says of what it asks whether it is much. */
const shortJudgement = 9;

/** "Wo steigt das Gehalt am stärksten?", "the biggest jump to experienced". */
const rise = telling(
  /(?:gr(?:öß|oess|oß|oss)te[rnsm]?|h(?:ö|oe|o)chste[rnsm]?|kleinste[rnsm]?|biggest|largest|smallest|steepest) (?:gehalts|lohn|pay |salary )?(?:spr(?:u|ü)ng|unterschied|differenz|anstieg|steigerung|zuwachs|abstand|jump|rise|increase|difference|gap|step)|(?:unterschied|differenz|abstand|sprung|zuwachs)(?!\p{L})[^.?!]{0,160}am (?:gr(?:ö|oe|o)(?:ß|ss)ten|h(?:ö|oe|o)chsten|kleinsten)|(?:steigt|w(?:ä|ae|a)chst|steigen)(?!\p{L})[^.?!]{0,160}am (?:st(?:ä|ae|a)rksten|meisten|wenigsten|schnellsten)|(?:rises?|increases?|grows?|goes up|go up|jumps?)(?!\p{L})[^.?!]{0,160}(?:the )?(?:most|least)(?!\p{L})|(?<!\p{L})(?:erfahrung|berufserfahrung|experience)(?!\p{L})(?: \p{L}+){0,3} (?:am (?:meisten|st(?:ä|a|ae)rksten|wenigsten)(?: \p{L}+)? (?:aus(?!\p{L})|bring\p{L}*|lohn\p{L}*|wert)|(?:lohnt|rechnet|macht|zahlt)(?: \p{L}+){0,2} am (?:meisten|st(?:ä|a|ae)rksten|wenigsten)|(?:pays? off|adds?|brings?|makes?|counts?)(?: \p{L}+){0,3} (?:most|least)(?!\p{L}))|(?<!\p{L})(?:furthest|farthest|most|am weitesten|am meisten)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:from entry|vom einstieg|vom anf(?:ä|a|ae)nger|from beginner|from starter)/u,
);

/** "Wo ist die Spanne am breitesten?", "the widest range": how far it is from one end to the other. */
const spread = telling(
  /(?<!\p{L})(?:breiteste|weiteste|gr(?:ö|oe|o)(?:ß|ss)te|engste|schmalste|kleinste|widest|broadest|largest|biggest|narrowest|smallest|tightest)[rnsm]? (?:gehalts ?|lohn ?|pay |salary |wage )?(?:spannen?|gehaltsspannen?|bandbreiten?|spannweiten?|ranges?|spreads?|bands?)(?!\p{L})|(?<!\p{L})(?:spannen?|gehaltsspannen?|bandbreiten?|ranges?|spreads?)(?!\p{L})[^.?!]{0,80}(?:am (?:breitesten|weitesten|gr(?:ö|oe|o)(?:ß|ss)ten|engsten|schmalsten|kleinsten)|(?:the )?(?:widest|broadest|narrowest|biggest|smallest|tightest))(?!\p{L})/u,
);

/** "Und die Mitte?", "a decent middle figure": not "in der mittleren Stadt". */
const middle = telling(
  /(?<!\p{L})(?:(?:die|der|genaue|goldene|n) mitte(?! (?:der|von) (?:städte|stadt))|(?:mittlere[rnsm]?|middle|midway|central|mid-?range) (?:wert|betrag|summe|zahl|gehalt|figure|value|amount|number|salary|point|ground)|mittelwert|mid-?point|middle of (?:that|the|this|it|those)(?: (?:range|band))?|halfway point)(?!\p{L})/u,
);

const percent = telling(/(?<!\d ?)(?<!\p{L})(?:prozent\p{L}*|percent\p{L}*|per cent)(?!\p{L})/u);

/** "Which cities start at the same amount?", "zahlen zwei Städte gleich viel?" */
const same = telling(
  /(?<!\p{L})(?:welche|zwei|mehrere|which|two|any|some)(?: \p{L}+){0,2} (?:st(?:ä|a|ae)dten?|orten?|cities|towns|places|of them|of these)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:gleich(?:e[nmrs]?)? (?:viel|hoch|gehalt|lohn|spanne|obergrenze|untergrenze|betrag|einstieg\p{L}*)|dasselbe|genauso viel|ebenso viel|the same|same (?:pay|amount|range|figures?|salary|wages?|upper|lower|starting)|identical|identisch\p{L}*|equally|equal)(?!\p{L})/u,
);

/** "Difference between the best and the worst city", "vom ersten zum letzten". */
const ends = telling(
  /(?<!\p{L})(?:unterschied|differenz|abstand|difference|gap|distance|wie ?viel|how much|how big|how far)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:beste[nrsm]?|h(?:ö|o|oe)chste[nrsm]?|bestbezahlte[nrsm]?|teuerste[nrsm]?|erste[nrm]?|best|highest|top|first|spitze)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:schlechteste[nrsm]?|niedrigste[nrsm]?|letzte[nrm]?|schlusslicht|worst|lowest|bottom|last)(?!\p{L})/u,
);

/** "Rank by how much pay rises": what is put in order. */
const byRise = telling(
  /(?<!\p{L})(?:rank|sort|order|list|rangliste|rangfolge|sortier\p{L}*|ordne\p{L}*)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:by|nach)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:rises?|increases?|grows?|goes up|jumps?|growth|steig\p{L}*|anstieg\p{L}*|zuw(?:ä|a|ae)chs\p{L}*|spr(?:u|ü)ng\p{L}*|gehaltssprung)(?!\p{L})/u,
);

/** "Ist das viel?", "is that any good": not "ist das gut für Anfänger". */
const standing = telling(
  /(?<!\p{L})(?:(?:ist|is|isn|sind|w(?:ä|a|ae)re?n?) (?:das|dat|des|dit|es|die|n?dette)|das ist|(?:is|are) (?:that|it|this|those|these)|(?:s|i)? ?that's) (?:jetzt |nun |denn |dann |eher |eigentlich |ziemlich |relativ |schon |nicht |n |so |einigerma(?:ß|ss)en |überhaupt |now |actually |considered |rather |pretty |quite |a |any )*(?:viel|wenig|mehr als (?:\p{L}+ )?(?:üblich|normal|anderswo|woanders)|gut bezahlt|schlecht bezahlt|ordentlich|gut|good|ok|okay|konkurrenzf(?:ä|a|ae)hig|a lot|lot|much|little|decent|competitive|low|high|hoch|niedrig|more than elsewhere|good pay|good money)(?: geld| im vergleich| vergleich| hier| dort| money| pay)*(?: (?:f(?:ü|u|ue)r|for|compared) [\p{L} ]+)?\s*(?:[?.!]|$)/u,
);

/** "Hm, wenig", "not a lot": all that is said. */
const remark = telling(
  /^(?:(?:hm+|ok|okay|oh|ach|na|puh|uff|well|wow|mist|schade|damn|ui|uh|aha|ja|yeah|echt|really|so|nur|bissl|bisschen|bissel|bit|ganz schön|ziemlich|sehr|recht|schon|aber|das ist|das sind|that's|thats|that is|is|it's|its|pretty|rather|quite|very|kinda|a|not|nicht)[ ,.!…]*)*(?:wenig|mager|niedrig|viel|a lot|lot|much|little|low|meager|meagre)[ .!?…:()]*$/u,
);

const more = telling(
  /(?<!\p{L})(?:wie ?viel (?:euro |geld )?(?:mehr|weniger|besser|unterschied)|(?:unterschied|differenz|difference|diff|gap)(?!\p{L})|um wie ?viel|by how much|wie ?viel(?: \p{L}+){0,6} (?:h(?:ö|o|oe)her|niedriger|dr(?:ü|u|ue)ber|dar(?:ü|u|ue)ber|drunter|darunter|auseinander)|how much (?:\p{L}+ ){1,5}(?:more|less|higher|lower|above|below|apart)|(?:wie (?:weit|viel) (?:\p{L}+ ){0,6}auseinander|how far apart)|(?:sprung|steigerung|zuwachs|anstieg|jump|rise|increase|step up) (?:\p{L}+ ){0,3}(?:von|from|zwischen|between|auf|to)(?!\p{L})|(?:wie (?:gro\p{L}{1,2}|hoch|weit|stark)|how (?:big|large|wide|much|far|high|steep))(?: \p{L}+){0,5} (?:sprung|schritt|abstand|unterschied|differenz|steigerung|zuwachs|gehaltssprung|lohnsprung|step|jump|leap|rise|increase|gap|difference|distance)|(?:wie ?viele?|how many) (?:euros?|eur) (?:\p{L}+ ){0,5}(?:mehr|bring\p{L}*|ausmach\p{L}*|more|extra|adds?)|how much (?:\p{L}+ ){1,5}add|(?:how far|wie weit)(?: \p{L}+){0,5} (?:behind|below|above|ahead|short|hinter|darunter|dr(?:ü|u|ue)ber|drunter|dar(?:ü|u|ue)ber)|(?:how far|wie weit)(?: \p{L}+){0,5} (?:grenze|untergrenze|obergrenze|ende|minimum|maximum|limit|range|spanne)|how much (?:more|less|better|worse|higher|lower)|(?:mehr|weniger|besser|schlechter|h(?:ö|o|oe)her|niedriger|more|less|better|worse|higher|lower) (?:\p{L}+ ){0,2}(?:als|than|wie) (?:in|im|at|for)(?!\p{L}))/u,
);
