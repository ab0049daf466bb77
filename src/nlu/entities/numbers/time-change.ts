import { matchAll } from '../../../knowledge/match-all.ts';
import type { Span } from '../../../knowledge/model.ts';
import { readHours } from './hours.ts';

/** Weekly hours that somebody changes to; `from` is undefined where the text does not say. */
export interface TimeChange {
  from: number | undefined;
  to: number;
}

/**
 * A change of weekly hours that a text in even letters speaks of: "von 40 auf 30 Stunden", "auf 80 % reduzieren", "20 % weniger
 * arbeiten", "drop to 32 hours", "in Teilzeit gehen"; undefined where it speaks of none.
 */
export function readTimeChange(even: string): TimeChange | undefined {
  return fromTo(even) ?? byPart(even) ?? toHours(even) ?? toPartTime(even);
}

/** Hours that are wished for or named instead of others: "32 statt 40 Stunden", "möchte 30 Stunden arbeiten"; what is paid for them the text may say as well. */
export function readWishedHours(even: string): TimeChange | undefined {
  const [, to, before] = even.match(instead) ?? [];
  if (to && before) return change(toNumber(before), toNumber(to));
  const found = even.match(wishing);
  const said = found?.slice(1).find(Boolean);
  if (!found || found.index === undefined || !said) return undefined;
  return change(fromIn(even, [found.index, found.index + found[0].length]), toNumber(said));
}

/** Weekly hours of a full-time job, where the text does not say from how many. */
const fullTime = 40;
const partTime = 20;

const unit = '-? ?(?:wochen)?(?:std|stunden?|h(?!\\p{L})|hours?|hrs)\\.?';
const hours = `(?<![\\d.,¤])(\\d{1,2}(?:[.,]\\d{1,2})?)(?![\\d.,]*\\d| ?(?:¤|eur|k(?!\\p{L})|tausend|jahr|year|monat|month|tage?|days?|cent|%|prozent|percent))`;
const percent = '(?<![\\d.,])(\\d{1,2}) ?-?(?:%|prozent|percent|per cent)';
const re = (source: string, flags = 'u') => new RegExp(source, flags);

/** Verbs that change working time by themselves, and those that may change anything. */
const changing =
  '(?:reduzi\\p{L}*|(?:he)?runter\\p{L}*|verk(?:ü|u|ue)rz\\p{L}*|verringer\\p{L}*|k(?:ü|u|ue)rz(?:e|en|t|te)|gek(?:ü|u|ue)rzt|aufstock\\p{L}*|aufgestockt|(?:hoch|um)(?:ge|zu)?rechne\\p{L}*|hochgeh\\p{L}*|reduc\\p{L}*|cut(?:ting)?|dropp?(?:ed|ing)?|down|scal(?:e|ing)|shorten\\p{L}*)';
const moving =
  '(?:geh(?:e|en|st)?|ging(?:e|en)?|gegangen|wechs\\p{L}*|gewechselt|umsteig\\p{L}*|umgestiegen|m(?:ö|o|oe)chte[n]?|will|wollen|w(?:ü|u|ue)rde|go(?:es|ing)?|went|gone|switch\\p{L}*|mov(?:e|ed|ing)|want\\p{L}*|would like)';
const strong = re(`(?<!\\p{L})${changing}(?!\\p{L})`);
const between =
  '(?:(?:nur|noch|bloß|etwa|rund|circa|teilzeit|part[- ]time|eine?|einen|a|an|only|just|about|around|mit|with|von|of|at|bei|zu|dann|then|die|the|meine?|my|stelle|job),? ?\\(?)*';

const pair = re(
  `(?<!\\p{L})(?:von|from) (?:(?:meinen|derzeit|jetzt|my|currently) )?(?:${hours} ?(${unit})?|vollzeit|full[ -]time)(?: (?:(?:in )?(?:der|die|pro|a|per) (?:woche|week)))?,? (?:(?:runter|hoch|down|up) )?(?:auf|to) ${between}(?:${hours} ?(${unit})?|(vollzeit|full[ -]time))`,
);

function fromTo(even: string): TimeChange | undefined {
  const found = even.match(pair);
  if (!found) return undefined;
  const [, before, ofBefore, after, ofAfter, full] = found;
  if (!ofBefore && !ofAfter && !full && before && !strong.test(even) && !anyUnit.test(even)) return undefined;
  return change(before ? toNumber(before) : fullTime, after ? toNumber(after) : fullTime);
}

const anyUnit = re(`\\d ?${unit}|teilzeit|part[ -]time|wochenstunden`);

/** "20 % weniger arbeiten", "um 5 Stunden reduzieren", "cut my hours by 20%", "abzüglich 20 % Teilzeit". */
function byPart(even: string): TimeChange | undefined {
  return (
    lessBy(even, lessPercent, (share, from) => (from * (100 - share)) / 100) ??
    lessBy(even, lessHours, (less, from) => from - less)
  );
}

/** What the first of these patterns leaves of the hours that are named besides, or of full time. */
function lessBy(even: string, patterns: readonly RegExp[], left: (less: number, from: number) => number) {
  const found = patterns.map((words) => even.match(words)).find((match) => match !== null);
  if (!found?.[1] || found.index === undefined) return undefined;
  const from = fromIn(even, [found.index, found.index + found[0].length]);
  return change(from, left(toNumber(found[1]), from ?? fullTime));
}

const time = '(?:stunden|arbeitszeit|wochenstunden|hours|working time|time)';
const lessPercent = [
  re(
    `${percent} (?:weniger|k(?:ü|u|ue)rzer|less|fewer|shorter) (?:zu )?(?:arbeit\\p{L}*|work\\p{L}*|${time})(?!\\p{L})`,
  ),
  re(`(?<!\\p{L})(?:arbeit\\p{L}*|work\\p{L}*) ${percent} (?:weniger|k(?:ü|u|ue)rzer|less|fewer)(?!\\p{L})`),
  re(`(?<!\\p{L})(?:${time})(?: \\p{L}+){0,3} (?:um|by) ${percent}`),
  re(
    `(?:minus|abz(?:ü|u|ue)glich|abzgl\\.?|weniger|less) ${percent} (?:wegen |f(?:ü|u|ue)r |f(?:o)r |durch )?(?:teilzeit|part[ -]time)`,
  ),
  re(
    `(?<!\\p{L})(?:teilzeit\\p{L}*|part[ -]time(?: \\p{L}+)?) (?:mit|with|von|at|,) ?(?:minus )?${percent} (?:weniger|less|fewer)(?!\\p{L})`,
  ),
];
const lessHours = [
  re(
    `${hours} ?${unit} (?:weniger|k(?:ü|u|ue)rzer|less|fewer)(?: pro woche| die woche| a week| per week)?(?: (?:arbeit\\p{L}*|work\\p{L}*)| machen)?(?!\\p{L})`,
  ),
  re(`(?:um|by) ${hours} ?${unit}(?: (?:pro woche|die woche|a week|per week))? ?(?:${changing})`),
  re(`(?<!\\p{L})${changing}(?: \\p{L}+){0,3} (?:um|by) ${hours} ?${unit}`),
];

/** "Auf 32 runter", "drop to 30 hours", "auf 80 % reduzieren", "möchte auf Teilzeit 20 Stunden". */
function toHours(even: string): TimeChange | undefined {
  const [, days] = (strong.test(even) && even.match(toDays)) || [];
  if (days) return change(undefined, (Number(days) * fullTime) / 5);
  const found = even.match(strong.test(even) ? target : even.match(wanted) ? namedTarget : none);
  if (!found || found.index === undefined) return undefined;
  const [words, said, named, share] = found;
  const to = said ? toNumber(said) : (Number(share) * fullTime) / 100;
  if (said && !named && to < leastBare) return undefined;
  return change(fromIn(even, [found.index, found.index + words.length]), to);
}

const goal = `(?<!\\p{L})(?:auf|to) ${between}`;
const target = re(`${goal}(?:${hours} ?(${unit})?|${percent})(?!\\p{L})`);
const namedTarget = re(`${goal}(?:${hours} ?(${unit})|${percent})(?!\\p{L})`);
const toDays = re(`${goal}([1-4]) ?-?(?:tage?|days?)(?!\\p{L}| ?(?:urlaub|frei|off))`);
const none = /(?!)/u;

/** "Möchte auf 30 Stunden", "auf 30 Stunden gehen": the verb beside the hours. */
const wanted = re(
  `(?<!\\p{L})${moving}(?!\\p{L})[^.?!,;]{0,40} (?:auf|to) ${between}(?:${hours} ?${unit}|${percent})|${goal}(?:${hours} ?${unit}|${percent})(?: \\p{L}+){0,2} ${moving}(?!\\p{L})`,
);

/** A smaller number without a unit may be anything. */
const leastBare = 18;

/** "In Teilzeit gehen", "Teilzeit, 30 von 40 Stunden: was bleibt?": half of full time where nothing says how much. */
function toPartTime(even: string): TimeChange | undefined {
  if (!intoPartTime.test(even)) return undefined;
  const found = matchAll(even, each).map(([, said = '']) => toNumber(said));
  const to = found.find((said) => said < nearFullTime) ?? readHours(even) ?? partTime;
  return change(
    found.find((said) => said > to),
    to,
  );
}

const instead = re(`${hours} ?(?:${unit})? (?:statt|anstatt|instead of|rather than) (?:der |den |the |my )?${hours}`);
const wishing = re(
  `(?<!\\p{L})(?:m(?:ö|o|oe)chte|will|w(?:ü|u|ue)rde|wenn (?:ich|er|sie|man)|want|would like|if (?:i|he|she))(?!\\p{L})[^.?!;]{0,40}?${hours} ?${unit}[^.?!;]{0,12}(?<!\\p{L})(?:arbeit\\p{L}*|work)(?!\\p{L})|${hours} ?${unit} (?:m(?:ö|o|oe)chte|will|w(?:ü|u|ue)rde)(?: \\p{L}+){0,3} arbeiten|(?:want to|would like to|to|if i|only|just) (?:only |just )?(?:work|worked|do|did) (?:only |just )?${hours} ?${unit}`,
);

const nearFullTime = 35;
const intoPartTime = re(
  `(?<!\\p{L})(?:m(?:ö|o|oe)chte|will|w(?:ü|u|ue)rde gern\\p{L}*|wenn (?:ich|er|sie|man)|want\\p{L}* to|would like to|would love to|if i|thinking of|plan\\p{L}* to|${changing})(?!\\p{L})[^.?!;]*(?<!\\p{L})(?:(?:in|auf|into|to) (?:eine )?(?:teilzeit|part[ -]time)|go part[ -]time|halbtags|halbe stelle|half[ -]time)(?!\\p{L})|(?<!\\p{L})(?:halbtags|halbe stelle|teilzeit|half[ -]time|part[ -]time)(?!\\p{L})[^.?!;]*(?<!\\p{L})(?:bleibt|bleiben|(?:ü|u|ue)brig|left)(?!\\p{L})`,
);

const each = re(`${hours} ?${unit}|(?<!\\p{L})(?:vollzeit|full[ -]time)(?!\\p{L})`, 'gu');

/** The hours that a text names beside those it wants; undefined where it names none. */
function fromIn(even: string, [start, end]: Span): number | undefined {
  const others = matchAll(even, each).filter(({ index }) => index < start || index >= end);
  const [first] = others.map(([, said]) => (said ? toNumber(said) : fullTime));
  return first;
}

function change(from: number | undefined, to: number): TimeChange | undefined {
  const inRange = (value: number) => value >= 4 && value <= 60;
  return inRange(to) && from !== to && (from === undefined || inRange(from)) ? { from, to } : undefined;
}

function toNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}
