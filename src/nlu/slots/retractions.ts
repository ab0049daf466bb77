import { flatMap } from '../../knowledge/flat-map.ts';
import { matchAll } from '../../knowledge/match-all.ts';
import type { Span } from '../../knowledge/model.ts';
import type { CityMatch } from '../entities/city.ts';
import type { Findings } from '../findings.ts';
import { telling, tells } from '../text/hints.ts';
import type { Token } from '../text/text.ts';

type Named = Pick<Findings, 'text' | 'cities' | 'slots'>;

/** Where a message names a town, level or period that it takes back and names anew: "Potsdam? Nein, Moment, ich meinte Duisburg." */
export function takenBackIn({ text, cities, slots }: Named): Span[] {
  const later = deniedLater(cities, text.tokens);
  if (!tells(takesBack, text)) return later;
  const things = thingsIn({ text, cities, slots });
  return [...flatMap(retractionsIn(text.clean), (back) => goneAt(back, things, text)), ...later];
}

/** What may be named anew, in the order of the text. */
function thingsIn({ text, cities, slots }: Named): Thing[] {
  return [
    ...flatMap(cities, (match) => (match.negated ? [] : [{ type: 'city', at: placeOf(match, text.tokens) }])),
    ...flatMap(slots, ({ value, at }) => (renamed.has(value.slot) ? [{ type: value.slot, at }] : [])),
  ].sort((a, b) => a.at[0] - b.at[0]);
}

/** What was found without what is taken back. */
export function withoutThese<Found extends Named>(found: Found, gone: readonly Span[]): Found {
  if (gone.length === 0) return found;
  const isGone = ([from, to]: Span) => gone.some(([start, end]) => start <= from && to <= end);
  return {
    ...found,
    cities: found.cities.filter((match) => !isGone(placeOf(match, found.text.tokens))),
    slots: found.slots.filter(({ value, at }) => !renamed.has(value.slot) || !isGone(at)),
  };
}

const renamed: ReadonlySet<string> = new Set(['level', 'period']);

interface Thing {
  type: string;
  at: Span;
}

/** Of each type that is named right behind a retraction, what was named before it; of two that are joined, the last. */
function goneAt([from, to]: Span, things: readonly Thing[], { clean }: Named['text']): Span[] {
  const behind = things.filter(({ at }) => at[0] >= to && isMeant(clean.slice(to, at[0])));
  const types = [...new Set(behind.map(({ type }) => type))];
  return flatMap(types, (type) => {
    const anew = behind.filter((thing) => thing.type === type).map(({ at }) => wordAt(at, clean));
    const before = things.filter((thing) => thing.type === type && thing.at[1] <= from && isNear(thing.at[1], from));
    const old = before.map(({ at }) => at).filter((at) => !anew.includes(wordAt(at, clean)));
    return anew.length < before.length ? old.slice(-1) : old;
  });

  function isNear(end: number, start: number): boolean {
    return wordsIn(clean.slice(end, start)) <= farBefore;
  }
}

function wordAt(at: Span, clean: string): string {
  return clean.slice(...at);
}

const farBefore = 12;
const farBehind = 8;

/** Between the retraction and what is meant instead stands nothing that joins, asks or tells of something else. */
function isMeant(between: string): boolean {
  const words = between;
  if (wordsIn(words) > farBehind || /\?/u.test(words)) return false;
  const own = words.split(/[.,;:!–—]/u).at(-1) ?? '';
  return !joining.test(words) && !elsewhere.test(own);
}

const joining =
  /(?<!\p{L})(?:und|and|auch|also|too|plus|oder|or|als|than|was|wie|wieviel|welche\p{L}*|what|how|which|nicht|not|kein\p{L}*|sondern)(?!\p{L})/u;

const elsewhere =
  /(?<!\p{L})(?:aus|from|wohn\p{L}*|leb\p{L}*|lives?|living|arbeit\p{L}*|works?|working|bin|am|i'm|sind|are|komm\p{L}*|come|comes|weg|wegen|because|weil)(?!\p{L})/u;

function wordsIn(words: string): number {
  return words.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** The stretches that take back what was said; they begin a clause. */
function retractionsIn(clean: string): Span[] {
  return matchAll(clean, everyRetraction).map(({ index, 0: words }) => [index, index + words.length]);
}

const takesBack = telling(
  /(?<=[,;:.!?…–—\-(\n] ?|(?<!\p{L})(?:ah+m?|äh+m?|oh|ach|or|oder|aber|but) )(?:nein|nee+|nö|nope|halt|stop+|moment(?: mal)?|warten? sie|warte(?: mal)?|quatsch|blödsinn|blodsinn|unsinn|mist|ups|hoppla|oops|whoops|sorry|entschuldig\p{L}*|verzeihung|pardon|tschuldigung|apologies|korrektur|correction|falsch\p{L}*|wrong|verschrieben|vertippt|verwechselt|vertan|wait|hang on|hold on|(?:scratch|strike|forget) that|actually|make (?:that|it)|my (?:bad|mistake)|i mean\p{L}*|ich mein\p{L}*|vielmehr|besser gesagt|(?:ne|no)(?= (?:in|for|für|fur|nach|wait|warte|doch|sorry)(?!\p{L})| \p{L}+ ?[.!?]?$|,))(?!\p{L})/u,
);

const everyRetraction = new RegExp(takesBack.pattern, 'gu');

/** "Was verdient man in Magdeburg? Verzeihung, Potsdam, nicht Magdeburg": where a town stands that is waved away later. */
function deniedLater(cities: readonly CityMatch[], tokens: readonly Token[]): Span[] {
  return flatMap(cities, (match, at) => {
    const later = cities.slice(at + 1).find(({ city, negated }) => negated && city.id === match.city.id);
    const instead = later && cities.some(({ city, negated }) => !negated && city.id !== match.city.id);
    return !match.negated && instead && match.city.id ? [placeOf(match, tokens)] : [];
  });
}

function placeOf({ from, to }: CityMatch, tokens: readonly Token[]): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
