import { readHours } from './hours.ts';

/**
 * The weekly hours to which a text in even letters wants pay for full time brought down: "2.800 auf 20 Stunden runtergerechnet",
 * "how much is 2,500 a month on 30 hours?"; undefined where the hours are those that the pay is for.
 */
export function readShare(even: string): number | undefined {
  return reckoned.test(even) || wanted.test(even) || asked.test(even) ? readHours(even) : undefined;
}

const hours =
  '(?:\\d{1,2}(?:[.,]\\d{1,2})? ?-?(?:wochen)?(?:std|stunden?|h(?!\\p{L})|hours?|hrs)|\\d{2} ?(?:%|prozent|percent))';
const target = `(?:auf|to|für|for|on|at|bei|in|nach) (?:(?:eine?|einen|a|the|nur|only|just|teilzeit|part[- ]time|job|stelle|von|of|mit|with|bei|at) )*${hours}`;

/** "Auf 20 Stunden runtergerechnet", "pro-rata for 25 hours". */
const reckoned = new RegExp(
  `${target}[^.?!]{0,20}(?:rechne|anteilig)|(?:(?:herunter|runter|um)(?:ge|zu)?rechne\\p{L}*|pro[- ]?rata(?:ed)?|convert\\p{L}*|scale[ds]?|anteilig)(?: [^.?!]{0,30})? ${target}`,
  'u',
);

/** "Rechne mir 3.100 auf 25 Stunden um", "convert 3,100 to 25 hours". */
const wanted = new RegExp(
  `(?<!\\p{L})(?:rechn\\p{L}*|convert|scale|adjust|reduzier\\p{L}*|reduce)(?!\\p{L}) [^.?!]*\\d[^?!]* (?:auf|to|down to) [^.?!]*${hours}`,
  'u',
);

/** "Was sind 2.500 auf 30 Stunden?", "how much is 2,500 a month on 30 hours?" */
const asked = new RegExp(
  `(?:wie ?viel|was|how much|what)(?:'s)? (?:sind|ist|wären|wäre|is|are|would) (?:be )?[^.?!\\p{L}]*[\\d.,k]+ ?(?:€|euros?|eur)?(?: (?:brutto|gross|im monat|a month|per month|monatlich|vollzeit|full[- ]time|be))* (?:auf|on|to) (?:(?:teilzeit|part[- ]time|nur|only|just) )*${hours}`,
  'u',
);
