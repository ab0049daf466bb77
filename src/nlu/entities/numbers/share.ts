import { matchAll } from '../../../knowledge/match-all.ts';
import type { Span } from '../../../knowledge/model.ts';
import { justBefore } from '../../text/near.ts';
import { readEachHours, readHours } from './hours.ts';
import { readTimeChange, readWishedHours } from './time-change.ts';
import { withoutDays } from './working-time.ts';

/** Weekly hours that pay is brought to, and those that it is for, where the text says them. */
export interface Share {
  to: number;
  of: number | undefined;
}

/**
 * The weekly hours to which a text in even letters wants the pay at `at` brought: "2.800 auf 20 Stunden runtergerechnet", "von 40 auf
 * 30 Stunden, jetzt 2.900"; undefined where the hours are those that the pay is for.
 */
export function readShare(even: string, at: Span): Share | undefined {
  const week = withoutDays(even);
  const change = readTimeChange(week);
  if (change) return isPaidAfter(even, at) ? undefined : { to: change.to, of: change.from };
  const wished = matchAll(even, asksResult).length > 0 ? readWishedHours(week) : undefined;
  if (wished) return { to: wished.to, of: wished.from };
  const to = reckoned.test(even) || wanted.test(even) || asked.test(even) ? readHours(even) : undefined;
  return to === undefined ? atOtherHours(even, at) : { to, of: undefined };
}

/** "60 % von 3.000", "die Hälfte von 2.800": so much percent of the pay behind it; undefined where no share of it is named. */
export function readPercentOf(even: string, [start]: Span): number | undefined {
  const [, digits, word] = justBefore(even, start).match(percentOf) ?? [];
  return digits ? Number(digits) : (parts.find(({ words }) => words.test(word ?? ''))?.percent ?? undefined);
}

const percentOf =
  /(?<![\d.,])(?:(\d{1,2}) ?-?(?:%|prozent|percent|per cent)|(?<!\p{L})(die h(?:ä|a|ae)lfte|half|(?:zwei drittel|two thirds|2\/3)|(?:drei ?viertel|three quarters|3\/4)|(?:ein drittel|a third|one third|1\/3)|(?:ein viertel|a quarter|1\/4))) (?:von|vom|of|aus)? ?(?:(?:den|dem|the|meinen|meinem|my|jetzigen|aktuellen|current|(?:vollzeit)?gehalt|salary|pay|von|of) )*(?:¤ ?)?$/u;

const parts = [
  { words: /lfte|half/, percent: 50 },
  { words: /zwei|two|2/, percent: 200 / 3 },
  { words: /drei ?v|three|3\/4/, percent: 75 },
  { words: /drittel|third|1\/3/, percent: 100 / 3 },
  { words: /viertel|quarter|1\/4/, percent: 25 },
];

/** "2.800 Vollzeit, was wär das bei 30 Stunden?": what pay for the one is at the other. */
function atOtherHours(even: string, [start, end]: Span): Share | undefined {
  const each = readEachHours(even);
  const [first, second] = each;
  if (each.length !== 2 || first === undefined || second === undefined || first === second) return undefined;
  const question = matchAll(even, asksResult).find(({ index }) => index > end || index + 3 < start);
  if (!question || paidAtOnce.test(even)) return undefined;
  return question.index > end ? { to: second, of: first } : undefined;
}

const paidAtOnce = /(?<!\p{L})(?:oder|or|statt|instead)(?!\p{L})/u;

/** Whether pay is already what somebody gets after the change: it is offered for that, or the change is made. */
function isPaidAfter(even: string, [start, end]: Span): boolean {
  const before =
    even
      .slice(Math.max(0, start - around), start)
      .split(/[.?!;](?!\d)/u)
      .at(-1) ?? '';
  const clause = `${before.slice(before.lastIndexOf(',') + 1)}#${even.slice(end).match(/^(?:[^,.?!;]|,(?=\d))*/u)?.[0]}`;
  if (samePay.test(even)) return true;
  if (nowWords.test(clause)) return hasChanged.test(even) && !formerly.test(clause);
  if (matchAll(even, asksResult).length > 0) return false;
  return afterWords.test(clause) || hasChanged.test(even) || ofPost.test(even);
}

/** "Bei vollem Lohnausgleich", "for the same money". */
export const samePay =
  /(?:gleiche[mnrs]?|selbe[mnrs]?|same|vollem|unver(?:ä|a|ae)nderte[mnrs]?|unchanged) (?:\p{L}+ )?(?:geld|gehalt|lohn\p{L}*|bezahlung|verdienst|betrag|pay|money|salary|wage)|lohnausgleich/u;

const around = 60;
const nowWords =
  /(?<!\p{L})(?:jetzt|jetzige[snrm]?|derzeit|aktuell\p{L}*|zurzeit|momentan|bisher\p{L}*|bislang|vorher|fr(?:ü|u|ue)her|davor|grad|gerade|vollzeit|now|currently|current|so far|before|full[ -]time)(?!\p{L})/u;
const formerly =
  /(?<!\p{L})(?:bisher\p{L}*|bislang|vorher|fr(?:ü|u|ue)her|davor|vollzeit|before|previously|full[ -]time)(?!\p{L})/u;
const afterWords =
  /(?<!\p{L})(?:biete\p{L}*|geboten|angebot\p{L}*|offer\p{L}*|dann|danach|daf(?:ü|u|ue)r|nur noch|noch|k(?:ü|u|ue)nftig|then|for that|for it|afterwards|(?:w(?:ü|u|ue)rde|would)(?= [^#]*(?:zahl|krieg|bekomm|verdien|get|pay|earn|make)))(?!\p{L})/u;
const hasChanged =
  /(?<!\p{L})(?:habe?|hat|haben|bin|ist|sind|wurde|worden|have|has|had|['’]?ve|was|were|been)(?!\p{L})[^.?!;]{0,60}(?<!\p{L})(?:reduziert|gegangen|gewechselt|verk(?:ü|u|ue)rzt|gek(?:ü|u|ue)rzt|verringert|aufgestockt|(?:he)?runter(?:gegangen)?|umgestiegen|gesenkt|reduced|cut|gone|dropped|switched|moved|down)(?!\p{L})|(?<!\p{L})(?:i|we|he|she) (?:just |recently |have )?(?:went|dropped|switched|reduced|moved)(?!\p{L})/u;

/** "Teilzeitstelle mit 20 % weniger": what a post is. */
const ofPost =
  /(?:stelle|job|position|post|vertrag|contract)(?: (?:mit|with|at|von|of))? \d{1,2} ?(?:%|prozent|percent|std|stunden|hours) (?:weniger|less|fewer)/u;

/** "Was bleibt?", "wie viel wäre das", "what would I get": what the pay comes to is asked. */
const asksResult =
  /(?<!\p{L})(?:was|wat|wie ?viel|wieviel|how much|what)(?:['’]?s| ?(?:ist|sind|w(?:ä|a|ae)r(?:en?)?|wird|bleibt?|macht|gibt|krieg\p{L}*|bekomm\p{L}*|bek(?:ä|a|ae)m\p{L}*|verdien\p{L}*|hab\p{L}*|h(?:ä|a|ae)tt\p{L}*|kommt|w(?:ü|u|ue)rde\p{L}*|is|would|will|do|does|are|geld))(?= |[?.!,]|$)/gu;

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
  `(?<!\\p{L})(?:rechn\\p{L}*|convert|scale|adjust|reduzier\\p{L}*|reduce)(?!\\p{L}) [^.?!]{0,160}\\d[^?!]{0,160} (?:auf|to|down to) [^.?!]{0,160}${hours}`,
  'u',
);

/** "Was sind 2.500 auf 30 Stunden?", "how much is 2,500 a month on 30 hours?" */
const asked = new RegExp(
  `(?:wie ?viel|was|how much|what)(?:'s)? (?:sind|ist|wären|wäre|is|are|would) (?:be )?[^.?!\\p{L}]*[\\d.,k]+ ?(?:¤|euros?|eur)?(?: (?:brutto|gross|im monat|a month|per month|monatlich|vollzeit|full[- ]time|be))* (?:auf|on|to) (?:(?:teilzeit|part[- ]time|nur|only|just) )*${hours}`,
  'u',
);
