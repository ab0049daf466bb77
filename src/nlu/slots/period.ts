import { flatMap } from '../../knowledge/flat-map.ts';
import { matchAll } from '../../knowledge/match-all.ts';
import type { Period, Span } from '../../knowledge/model.ts';
import { telling, tells } from '../text/hints.ts';
import type { Token } from '../text/text.ts';
import type { View } from '../view/view.ts';

/** The period in which pay is asked for; none where an amount is named, which has its own. */
export function periodOf(view: View) {
  const periods = view
    .slot('period')
    .map(({ period }) => period)
    .filter((period) => period !== 'hour' || !isInOffice(view));
  if (view.numbers.amount) return undefined;
  if (view.numbers.payments) return 'year';
  return periods.find((period) => period !== 'month') ?? periods[0] ?? barePeriod(view.text.tokens);
}

function isInOffice({ text }: View): boolean {
  return tells(humanResources, text) && !hours.test(text.clean);
}

/** "We're an HR team": no hour. */
const humanResources = telling(
  /(?<!\p{L})(?:an?|the) hr (?:team|manager|person|people|department|dept|colleague|partner|business|job|role|lead|officer|professional|specialist|generalist|consultant|guy|lady|folks)/u,
);
const hours = /(?<!\p{L})(?:hour|per hr|stunde|std)/u;

const periodWords: ReadonlyMap<string, Period> = new Map([
  ['stunde', 'hour'],
  ['hour', 'hour'],
  ['hourly', 'hour'],
  ['monat', 'month'],
  ['month', 'month'],
  ['jahr', 'year'],
  ['year', 'year'],
]);

/** More words are a sentence, in which a year is a time. */
const mostKeywords = 8;

/** "gehalt dresden jahr": one of a few keywords, where nothing beside it makes it a time. */
function barePeriod(tokens: readonly Token[]): Period | undefined {
  if (tokens.length > mostKeywords) return undefined;
  const found = tokens.find(
    ({ word }, at) =>
      periodWords.has(word) &&
      !timeBefore.test(tokens[at - 1]?.word ?? '') &&
      !timeAfter.test(tokens[at + 1]?.word ?? ''),
  );
  return periodWords.get(found?.word ?? '');
}

const timeAfter = /^(?:erfahrung|berufserfahrung|dabei|pause|alt|old|experience|exp|\d.*)$/;

const timeBefore =
  /^(?:\d.*|ein|eine|einem|einer|diese[srmn]?|letzte[srmn]?|nachste[srmn]?|erste[srmn]?|halbe[srmn]?|voriges|vergangene[srmn]?|zweite[srmn]?|dritte[srmn]?|(?:vier|funf|sechs|sieben|ach|neun|zehn)te[srmn]?|second|third|fourth|fifth|one|a|this|last|next|first|every|jede[srmn]?|per|pro|neues|new|few|couple|of|several|some|many|more|paar|mehrere|einige|zwei|drei|vier|zwo|two|three|four|five|six)$/;

/** Where a message names a time that is no period of pay: bit by bit ("hour by hour", "Stunde für Stunde"), "a 35-hour week", "6-hour shifts". */
export function otherTimes(clean: string): Span[] {
  if (!mayRepeat.test(clean)) return [];
  return flatMap([repeated, hourWeek, hoursOfWeek, whenInYear, newYear], (pattern) => matchAll(clean, pattern)).map(
    ({ index, 0: words }): Span => [index, index + words.length],
  );
}

const hourWeek = /\d ?-? ?hours?[ -](?:work(?:ing)?[ -])?(?:week|day|shift)/gu;

/** "20 hour in week": said by those who learn English. */
const hoursOfWeek = /\d{1,2} ?hour (?:\p{L}{1,5} ){0,2}week(?!\p{L})/gu;

/** "Ab dem neuen Jahr", "next year". */
const newYear =
  /(?<!\p{L})(?:neue?n|neues|n(?:ä|a|ae)chste[smn]|kommende[smn]|next|new|coming) (?:jahr|year)(?!\p{L})/gu;

/** "Wann im Jahr", "what time of the year". */
const whenInYear =
  /(?<!\p{L})(?:wann|welche\p{L}* zeit|when|what time|which time)(?: (?:of|in|im|the))* (?:jahr|year)(?!\p{L})/gu;

const mayRepeat = /hour|month|year|stunde|monat|jahr/u;

const repeated =
  /(?<!\p{L})(hour|month|year|stunde|monat|jahr)[ -](?:by|after|to|for|f(?:ü|u|ue)r|um|zu|nach)[ -]\1(?!\p{L})/gu;
