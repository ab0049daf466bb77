import { flatMap } from '../knowledge/flat-map.ts';
import { isContentKind } from './intent/asked.ts';
import { strongGuess, sureGuess } from './intent/guess.ts';
import { isPay } from './kinds.ts';
import type { CityRef, Kind } from './question.ts';
import type { Slots } from './reading.ts';
import { recogniseRelation } from './slots/relation.ts';
import type { GuessedSegment } from './text/segments.ts';
import type { View } from './view/view.ts';

/** What one stretch of a message asks when it is read by itself. */
export interface Apart {
  view: View;
  parts: Slots[];
}

/** Reads one stretch by itself, after a question of a kind. */
export type ReadApart = (segment: GuessedSegment, before: Kind | undefined) => Apart;

/**
 * The parts of a message, with what its stretches ask when each is read by itself and nothing of the whole answers: who is
 * answering comes first, a change of the question before ("und im Jahr? …") next, all else behind.
 */
export function withApart(parts: Slots[], view: View, read: ReadApart): Slots[] {
  const isOffer = parts.some(({ kind, amount }) => kind === 'offer' && amount && !amount.net);
  if (view.segments.length < 2 || !parts.every((part) => mayHaveMore(part, isOffer))) return parts;
  const known = parts.map((part) => (part.kind ? part : { ...part, kind: kindWithout(part, view) }));
  const { found, changed } = readStretches(known, view, read);
  const left = changed ? parts.filter((part) => !restates(part, changed, view)) : parts;
  if (left.length + found.length === 0 || (found.length === 0 && !changed)) return parts;
  const own = found.filter(({ kind }) => kind === 'about');
  const more = found.filter(({ kind }) => kind !== 'about');
  const said = more.length > 0 ? left.filter((part) => part.kind ?? kindWithout(part, view)) : left;
  return [...own, ...(changed ? [changed] : []), ...said, ...more].slice(0, mostParts + own.length);
}

/** What a part without a kind asks: what was asked before, or what it is taken for where nothing was. */
function kindWithout({ orElse, levels, cities }: Slots, { before }: View): Kind | undefined {
  if (before) return before as Kind;
  return orElse ?? (levels.length > 0 ? 'salary' : cities.length > 1 ? 'compare' : undefined);
}

/** More questions in one message are answered one by one. */
export const mostParts = 3;

/** What the stretches ask beside the parts, in the order of the text, and how the first of them changes the question before. */
function readStretches(parts: readonly Slots[], view: View, read: ReadApart): { found: Slots[]; changed?: Slots } {
  const found: Slots[] = [];
  let changed: Slots | undefined;
  let last: Slots | undefined;
  let isFirst = true;
  const hasAmount = parts.some(({ amount }) => amount);
  for (const segment of view.segments) {
    if (!segment.questions && (hasAmount || !mayChange(segment, isFirst, view))) continue;
    const apart = read(segment, last?.kind ?? (view.before as Kind | undefined));
    const bare = hasAmount ? undefined : bareOf(apart);
    if (bare && isFirst && view.before !== undefined && isWhole(segment, view)) changed = bare;
    const asked = bare ? changeOf(bare, { last, segment, view }) : partsOf(apart, segment, view);
    for (const part of asked) {
      last = ofMessage(part, parts, view);
      if (isOfOffer(last, parts)) continue;
      if (!isAnswered(last, [...parts, ...found])) found.push(last);
    }
    isFirst &&= !segment.questions;
  }
  return changed ? { found, changed } : { found };
}

/** Whether a stretch that asks nothing may say enough by slots alone; all others need not be read. */
function mayChange(segment: GuessedSegment, isFirst: boolean, view: View): boolean {
  return view.before === undefined ? isPolite(segment, view) : isFirst && isWhole(segment, view);
}

/** Kinds beside which a message may ask something else. */
function mayHaveMore({ kind, amount }: Slots, isOffer: boolean): boolean {
  if (amount) return isOffer;
  return kind === undefined || isContentKind(kind) || beside.has(kind);
}

const beside: ReadonlySet<Kind> = new Set(['need', 'silent', 'compare', 'rank', 'reason', 'about', 'coverage']);

/** Whether a verdict on an offer says it already: what pay is, unless of another level, and how to get more. */
function isOfOffer({ kind, levels, amount }: Slots, parts: readonly Slots[]): boolean {
  const offers = parts.filter((part) => part.kind === 'offer' && part.amount);
  if (offers.length === 0) return false;
  if (amount || !kind || !besideOffer.has(kind)) return true;
  const judged = flatMap(offers, (offer) => offer.levels);
  return (
    kind === 'salary' && (levels.length === 0 || judged.length === 0 || levels.some((level) => judged.includes(level)))
  );
}

const besideOffer: ReadonlySet<Kind> = new Set(['salary', 'skills', 'tasks', 'market', 'training', 'need']);

/** What a stretch surely asks by itself. */
function partsOf(apart: Apart, segment: GuessedSegment, view: View): Slots[] {
  if (!segment.questions) return [];
  return apart.parts.filter((part) => part.kind && !view.denied.has(part.kind) && isSure(part, apart, segment));
}

/** Ends a sentence or is gone on from with "und"; "back to Potsdam: …" only says of where the rest asks. */
function isWhole({ at }: GuessedSegment, { text }: View): boolean {
  return /^[^\p{L}\d.?!\n]*(?:[.?!\n]|(?:und|and|n|un|also|plus) )/u.test(text.clean.slice(at[1]).toLowerCase());
}

/** "Und im Jahr?", "Einstieg Chemnitz?": slots, and nothing else. */
function bareOf({ view, parts: [part] }: Apart): Slots | undefined {
  if (!part || part.kind !== undefined) return undefined;
  const { period, levels, hours, cities, onFigures, direction } = part;
  const says =
    levels.length + cities.length > 0 ||
    [period, hours, onFigures?.number].some((slot) => slot !== undefined) ||
    (view.before === 'rank' && direction !== undefined);
  const asks = view.scores.some(({ kind, score }) => isContentKind(kind) && score >= 2);
  return says && !asks && view.unexplained.length <= 1 ? part : undefined;
}

/** A stretch of slots alone asks again what the stretch before it does; a level alone asks for pay. */
function changeOf(
  bare: Slots,
  { last, segment, view }: { last: Slots | undefined; segment: GuessedSegment; view: View },
) {
  const ofPay = bare.orElse === 'salary' && segment.questions && asksWhat.test(view.text.clean.slice(...segment.at));
  if (ofPay && bare.levels.length > 0 && !isPay(last?.kind)) return [{ ...bare, kind: 'salary' as const }];
  if (last?.kind && segment.questions) return [{ ...last, ...given(bare) }];
  const asks = segment.questions || isPolite(segment, view);
  return asks && view.before === undefined && bare.levels.length > 0 ? [{ ...bare, kind: 'salary' as const }] : [];
}

/** "… und was gibt's da zum Start?": what a level gets, not the same of another level. */
const asksWhat =
  /(?<!\p{L})(?:was|wat|wieviel|wie viel|womit|what|whats|how much)(?!\p{L})(?! (?:about|ist mit|mit)(?!\p{L}))/u;

/** "Einstieg in Dresden bitte" */
function isPolite({ at }: GuessedSegment, { text }: View): boolean {
  return polite.test(text.clean.slice(...at));
}

const polite = /(?<!\p{L})(?:bitte|please|pls|plz)(?!\p{L})/u;

/** The slots that a stretch fills. */
function given({ cities, levels, period, hours }: Slots): Partial<Slots> {
  return {
    ...(cities.length > 0 && { cities }),
    ...(levels.length > 0 && { levels }),
    ...(period && { period }),
    ...(hours !== undefined && { hours }),
  };
}

/** Whether a part only says again what the change of the question before answers. */
function restates({ kind, cities }: Slots, changed: Slots, { before }: View): boolean {
  if (kind === undefined) return true;
  const isMoved = changed.cities.length > 0 && hasPlaces({ cities }, changed);
  return isPay(before) && kind === 'salary' && isMoved;
}

/** Whether the words of a stretch name what it asks, or the guess on it is sure. */
function isSure(
  { kind, topic, facet, levels, direction, aspects = [] }: Slots,
  { view }: Apart,
  { guesses }: GuessedSegment,
): boolean {
  if (kind === undefined) return false;
  const [best] = guesses();
  const isGuessed = best !== undefined && best.kind === kind && best.likelihood >= strongGuess;
  if (kind === 'about') return view.sure(kind) || isGuessed;
  if ((!isContentKind(kind) && !beside.has(kind)) || kind === 'overview') return false;
  if (kind === 'reason') return true;
  if (isPay(kind) && (topic ?? 'salary') === 'salary')
    return (
      view.likely('salary') ||
      (kind === 'compare' && levels.length > 0) ||
      (view.sure('rank') && direction === 'most') ||
      (levels.length > 0 && best?.kind === 'salary' && best.likelihood >= sureGuess && asksWhat.test(view.text.clean))
    );
  const named = aspects.length > 0 || facet !== undefined || view.sure(kind) || (kind === 'need' && view.has('need'));
  return named || (isGuessed && !recogniseRelation(view.text));
}

/** A stretch speaks of the places that the message asks about, none that it takes back, and of the hours that it tells. */
function ofMessage(part: Slots, all: readonly Slots[], view: View): Slots {
  const hours = part.hours ?? (isPay(part.kind) ? all.find((other) => other.hours !== undefined)?.hours : undefined);
  const asked = new Set(view.cities.flatMap(({ city, negated }) => (negated ? [] : [nameOf(city)])));
  const cities = part.cities.filter((city) => asked.has(nameOf(city)));
  const everywhere = part.everywhere && !(part.reference?.there && all.some((other) => other.cities.length > 0));
  const placeless = cities.length + part.states.length === 0 && !everywhere;
  if (!placeless || unplaced.has(part.kind ?? 'about')) return { ...part, everywhere, hours, cities };
  const places = flatMap(all, (other) => other.cities);
  return { ...part, everywhere, hours, cities: [...new Map(places.map((city) => [nameOf(city), city])).values()] };
}

function nameOf({ id, name }: CityRef): string {
  return id ?? name;
}

const unplaced: ReadonlySet<Kind> = new Set(['about', 'rank', 'coverage']);

/** Kinds whose answers show what the aspects of their question ask for. */
const direct: ReadonlySet<Kind> = new Set(['need', 'silent', 'rank', 'minimumWage']);

/** Whether one of the parts answers what another asks. */
function isAnswered(part: Slots, parts: readonly Slots[]): boolean {
  const { kind, aspects = [], concepts } = part;
  if (kind === undefined) return true;
  const shown = new Set(flatMap(parts, (other) => (direct.has(other.kind ?? 'silent') ? [] : (other.aspects ?? []))));
  if (aspects.some((aspect) => !shown.has(aspect))) return false;
  if (aspects.length > 0) return true;
  if (kind === 'reason')
    return parts.some((other) => other.kind === 'reason' || other.aspects?.includes('pay-drivers'));
  if (isPay(topicOf(part))) return isPaid(part, parts);
  return parts.some((other) => {
    if (kind === 'need') {
      const named = other.kind === 'need' || other.kind === 'skills';
      return named && concepts.every((concept) => other.concepts.includes(concept));
    }
    if (kind === 'silent') return other.kind === 'silent' && other.silentTopic === part.silentTopic;
    return (
      topicOf(other) === topicOf(part) &&
      (other.facet === undefined || other.facet === part.facet) &&
      hasPlaces(part, other)
    );
  });
}

/** Whether pay of the places and levels is told, by one part or by several. */
function isPaid(part: Slots, parts: readonly Slots[]): boolean {
  const paid = parts.filter((other) => isPay(topicOf(other)));
  const cities = flatMap(paid, (other) => other.cities);
  const levels = paid.some((other) => other.levels.length === 0) ? [] : flatMap(paid, (other) => other.levels);
  const isRanked = paid.some(({ kind }) => kind === 'rank');
  const isTimed = [undefined, 'month', ...paid.map(({ period }) => period)].includes(part.period);
  return paid.length > 0 && isTimed && hasLevels(part, { levels }) && (isRanked || hasPlaces(part, { cities }));
}

function topicOf({ kind, topic }: Slots): Kind | undefined {
  return kind === 'compare' ? (topic ?? 'salary') : kind;
}

function hasLevels({ levels }: Slots, other: Pick<Slots, 'levels'>): boolean {
  return other.levels.length === 0 || levels.every((level) => other.levels.includes(level));
}

function hasPlaces({ cities }: Pick<Slots, 'cities'>, other: Pick<Slots, 'cities'>): boolean {
  return cities.every((own) => other.cities.some((city) => nameOf(city) === nameOf(own)));
}
