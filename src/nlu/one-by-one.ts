import { flatMap } from '../knowledge/flat-map.ts';
import type { Level } from '../knowledge/model.ts';
import { mostParts } from './apart.ts';
import type { Findings } from './findings.ts';
import { isContentKind } from './intent/asked.ts';
import { isPay } from './kinds.ts';
import type { CityRef, Kind } from './question.ts';
import type { Slots } from './reading.ts';
import type { Segment } from './text/segments.ts';
import type { View } from './view/view.ts';

/** Reads a stretch as a message of its own. */
interface Alone {
  /** What is found in it, after a question of a kind. */
  find: (stretch: Segment, before: Kind | undefined) => Findings;
  /** What it asks. */
  read: (findings: Findings) => Slots[];
}

/**
 * "Which firms in Potsdam recruit? And are there courses in Duisburg?": the parts of a message that asks several things in
 * sentences of their own, each with one town at most. Each is read alone, so that nothing said in one is taken for what another
 * asks; undefined where one of them asks nothing by itself, or the same as another of them.
 */
export function oneByOne(view: View, { find, read }: Alone): Slots[] | undefined {
  const stretches = stretchesOf(view);
  if (stretches === undefined) return undefined;
  const parts: Slots[] = [];
  for (const stretch of stretches) {
    const found = read(find(stretch, parts.at(-1)?.kind ?? (view.before as Kind | undefined)));
    const asks = found.length > 0 && found.every(({ kind }) => kind !== undefined && mayStandAlone(kind));
    if (!asks || found.some((part) => parts.some((other) => asksTheSame(part, other)))) return undefined;
    parts.push(...found.map((part) => withShared(part, parts, view)));
  }
  return parts.slice(0, mostParts);
}

function mayStandAlone(kind: Kind): boolean {
  return kind !== 'overview' && (isContentKind(kind) || alone.has(kind));
}

/** Kinds beside those about the content of the articles that a sentence may ask by itself. */
const alone: ReadonlySet<Kind> = new Set(['need', 'silent', 'reason', 'minimumWage', 'offer']);

/** Whether parts differ in their towns at most, which are compared then, or the second leaves out what the first says. */
function asksTheSame(part: Slots, other: Slots): boolean {
  if (part.kind !== other.kind) return false;
  return detailsOf(part).every((detail) => detail === '') || `${detailsOf(part)}` === `${detailsOf(other)}`;
}

function detailsOf({ aspects = [], facet, levels, concepts }: Slots): string[] {
  return [aspects.join(), facet ?? '', levels.join(), concepts.join()];
}

/** A part with what another names that goes for the whole message: its town, its occupation, and whose pay it is. */
function withShared(part: Slots, parts: readonly Slots[], view: View): Slots {
  const [first] = parts;
  const placeless = part.cities.length + part.states.length === 0;
  const occupations = part.occupations.length === 0 && first ? first.occupations : part.occupations;
  const shared = {
    ...part,
    occupations,
    ...(placeless && { cities: first?.cities ?? townsOf(view).slice(0, 1), everywhere: false }),
  };
  if (!isPay(part.kind)) return shared;
  const hours = part.hours ?? parts.find((other) => other.hours !== undefined)?.hours;
  return { ...shared, hours, levels: part.levels.length > 0 ? part.levels : toldLevels(view) };
}

/** Levels that a message tells in sentences that ask nothing. */
function toldLevels({ slots, segments }: View): Level[] {
  const told = segments.filter(({ questions }) => !questions);
  const levels = flatMap(slots, ({ value, at: [from, to] }) =>
    value.slot === 'level' && told.some(({ at }) => at[0] <= from && to <= at[1]) ? value.level : [],
  );
  return [...new Set(levels)];
}

function townsOf({ cities }: View): CityRef[] {
  return flatMap(cities, ({ city, negated }) => (negated ? [] : city));
}

/** The sentences that ask, each with what is told before it, if each names one town at most; or stretches of one, each with a town of its own. */
function stretchesOf(view: View): Segment[] | undefined {
  const { segments, cities, isCoveredCity } = view;
  if (segments.length < 2 || cities.some(({ negated }) => negated)) return undefined;
  const ends = sentencesAsking(view);
  if (ends.filter(Boolean).length >= 2) {
    const sentences = joinedUpTo(ends, segments);
    return sentences.every((stretch) => townsIn(stretch, view).length <= 1) ? sentences : undefined;
  }
  const stretches = joinedUpTo(
    segments.map(({ asks }) => asks),
    segments,
  );
  const towns = stretches.map((stretch) => townsIn(stretch, view));
  const isCovered = cities.every(({ city }) => isCoveredCity(city.id));
  const isEachAtHome =
    isCovered && towns.every((own) => own.length === 1) && new Set(towns.flat()).size === towns.length;
  return isEachAtHome && stretches.length >= 2 ? stretches : undefined;
}

/** Of each segment, whether a sentence ends with it that asks: with a question mark, where there is any. */
function sentencesAsking({ segments, text }: View): boolean[] {
  const marks = segments.map(({ at }) => text.clean.slice(at[1]).match(/^[^\p{L}\d.!?\n]*(?:[.!?\n]|$)/u)?.[0]);
  const isMarked = marks.some((mark) => mark?.endsWith('?'));
  return segments.map(
    ({ questions }, at) => (isMarked ? marks[at]?.endsWith('?') : questions && marks[at] !== undefined) ?? false,
  );
}

/** Segments joined up to each of some; the last with what follows it. */
function joinedUpTo(ends: readonly boolean[], segments: readonly Segment[]): Segment[] {
  const last = ends.lastIndexOf(true);
  const runs: Segment[][] = [[]];
  segments.forEach((segment, at) => {
    runs.at(-1)?.push(segment);
    if (ends[at] && at < last) runs.push([]);
  });
  return runs.map(joined);
}

/** The towns that a stretch names, each once. */
function townsIn({ at }: Segment, { cities, text }: View): string[] {
  const inside = cities.filter(({ from }) => {
    const { start = -1 } = text.tokens[from] ?? {};
    return at[0] <= start && start < at[1];
  });
  return [...new Set(inside.map(({ city }) => city.id ?? city.name))];
}

/** Stretches that follow each other, as one. */
function joined(segments: readonly Segment[]): Segment {
  const [first, last] = [segments[0] as Segment, segments.at(-1) as Segment];
  const clauses = flatMap(segments, ({ clauses }) => clauses);
  return { at: [first.at[0], last.at[1]], clauses, asks: true, questions: true };
}
