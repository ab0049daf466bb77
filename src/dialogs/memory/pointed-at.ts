import type { Knowledge } from '../../knowledge/store.ts';
import { isAboutArticles, isPay } from '../../nlu/kinds.ts';
import type { CityRef, Kind, Question } from '../../nlu/question.ts';
import { copySlots, type Slots } from '../../nlu/reading.ts';
import type { Listed } from '../../nlu/slots/reference.ts';
import type { Memory } from './memory.ts';

/** "Und dort?", "die zweite": the city of the last answer that a message points back to. */
export function pointedAt(
  slots: Slots,
  { before, memory }: { before: Question | undefined; memory: Memory | undefined },
  knowledge: Knowledge,
): Slots {
  const { reference } = slots;
  const said = copySlots(slots);
  said.reference = undefined;
  if (!before || !memory || slots.cities.length > 0 || slots.states.length > 0) return said;
  if (isAnotherThing(slots, before)) return { ...said, kind: 'need', everywhere: true };
  if (isAnotherLevel(slots, before)) return { ...said, kind: 'rank', direction: before.direction };
  if (reference?.weighs && before.relation && before.kind === 'salary' && before.cities.length === 1)
    return {
      ...said,
      kind: 'salary',
      cities: before.cities,
      levels: said.levels.length > 0 ? said.levels : before.levels,
    };
  if (reference?.weighs && said.kind === 'rank') return amongSpokenOf(said, before, memory, reference.found);
  if (reference?.weighs) return { ...onTime(said, before), cities: weighed(slots, before, memory) };
  if (reference?.listed === 'middle') return { ...said, cities: middleOf(memory) };
  const listed = listedCity(reference?.listed, before, memory, reference?.from) ?? nextOf(slots, before, memory);
  const city = listed ?? (isElsewhere(slots, before, knowledge) ? undefined : focusOf(slots, before, memory));
  if (!city) return isOfFound(slots, before, memory) ? { ...said, cities: [...(memory.listed ?? [])] } : said;
  if (before.kind === 'rank' && said.afterwards) said.levels = before.levels;
  const thing = said.kind === undefined && said.levels.length === 0 && !said.amount ? said.conceptKind : undefined;
  const levels = isPayAsked(said) && isPay(before.kind) && said.levels.length === 0 ? before.levels : said.levels;
  return { ...said, cities: [city], kind: said.kind ?? thing, levels };
}

/** "Und Hamburg?" – "Was zahlen sie dort?": there is the place without an article, not the nearest that has one. */
function isElsewhere({ reference }: Slots, { cities }: Question, knowledge: Knowledge): boolean {
  const [place] = cities;
  return Boolean(reference?.there && !reference.near && place && !knowledge.cities.some(({ id }) => id === place.id));
}

/** Of pay the level that was spoken of goes on, unless what is brought along takes its place. */
function isPayAsked({ kind, lifts }: Slots): boolean {
  return kind === 'salary' && lifts.length === 0;
}

/** "Wo hilft Polnisch?" – "Und Türkisch?": the same of another thing, of all cities again. */
function isAnotherThing({ kind, conceptKind, concepts, reference }: Slots, before: Question): boolean {
  const asked = kind === undefined || kind === 'need';
  const goesOn = before.kind === 'need' && before.cities.length === 0 && before.everywhere;
  return goesOn && asked && conceptKind !== undefined && concepts.length > 0 && !reference?.there;
}

/** "Wo verdient man am meisten?" – "Und was Anfänger?": the order of another level. */
function isAnotherLevel({ kind, levels, reference, everywhere }: Slots, before: Question): boolean {
  const pointsBack = reference?.there || reference?.listed !== undefined || reference?.next;
  return before.kind === 'rank' && kind === 'salary' && levels.length > 0 && !pointsBack && !everywhere;
}

/** The places that are weighed against each other: of a difference the two ends of a ranking, or the last two of the talk. */
function weighed({ relation, reference }: Slots, before: Question, { listed = before.cities }: Memory): CityRef[] {
  if (before.cities.length > 1) return before.cities;
  if (reference?.two && before.kind === 'rank') return listed.slice(0, 2);
  if (!relation || listed.length < 3) return listed;
  return before.kind === 'rank' ? [...listed.slice(0, 1), ...listed.slice(-1)] : listed.slice(-2);
}

/** "Wer zahlt mehr?" after a few places: which of those; after one, or a ranking, which of all. */
function amongSpokenOf(said: Slots, before: Question, memory: Memory, found = false): Slots {
  const cities = weighed(said, before, memory);
  const looked = before.kind === 'rank' || (before.kind === 'filter' && !found);
  const few = !looked && cities.length > 1 && cities.length <= mostWeighed;
  return few ? { ...onTime(said, before), kind: 'compare', topic: 'salary', cities } : said;
}

/** In the hours and the period that were spoken of. */
function onTime(said: Slots, before: Question): Slots {
  return { ...said, hours: said.hours ?? before.hours, period: said.period ?? before.period };
}

/** "Where do they value humour?" – "What do they pay there?": of the few places that were found. */
function isOfFound({ reference, kind, everywhere }: Slots, before: Question, { listed = [] }: Memory): boolean {
  const asks =
    (reference?.there || reference?.theirs) &&
    kind !== undefined &&
    isAboutArticles(kind) &&
    !overall.has(kind) &&
    !everywhere;
  const looked =
    before.cities.length === 0 && (before.kind === 'filter' || (before.kind === 'need' && before.everywhere));
  return Boolean(asks) && looked && listed.length > 1 && listed.length <= mostWeighed;
}

/** More places than a talk weighs are all of them. */
const mostWeighed = 4;

/** "Und die mittleren?": those between the first and the last of a list. */
function middleOf({ listed = [] }: Memory): CityRef[] {
  return listed.length > 2 ? listed.slice(1, -1) : [];
}

/** "Welche Stadt zahlt am meisten?" – "Und danach?": the next of the ranking. */
function nextOf(
  { afterwards, brief, kind: own, reference }: Slots,
  { kind, cities }: Question,
  { listed = [] }: Memory,
): CityRef | undefined {
  if (reference?.next && kind !== 'rank') return afterThe(cities, listed);
  const asks = afterwards && (brief !== undefined || own === undefined || own === 'rank');
  return kind === 'rank' && (asks || reference?.next) && listed.length > 1 ? listed[1] : undefined;
}

/** "And then?" after the second of a ranking: the third. */
function afterThe(cities: readonly CityRef[], listed: readonly CityRef[]): CityRef | undefined {
  const [city, another] = cities;
  const at = listed.findIndex(({ id }) => id === city?.id);
  return at > 0 && another === undefined && listed.length > 2 ? listed[at + 1] : undefined;
}

function listedCity(
  place: Listed | undefined,
  before: Question,
  { listed = [], focus }: Memory,
  from?: 'highest' | 'lowest',
): CityRef | undefined {
  if (place === undefined || listed.length < 2) return undefined;
  const otherEnd =
    from !== undefined && before.kind === 'rank' && (from === 'lowest') !== (before.direction === 'least');
  if (typeof place === 'number') return listed.at(otherEnd ? -1 - place : place);
  if (place === 'best' || place === 'worst') return endOf(place, before, listed, focus);
  const others = listed.filter(({ id }) => !before.cities.some((city) => city.id === id));
  return others.length === 1 ? others[0] : undefined;
}

/** The best or the worst of what was ranked or compared; none where it was not said. */
function endOf(
  place: 'best' | 'worst',
  { kind, direction }: Question,
  listed: readonly CityRef[],
  focus: CityRef | undefined,
): CityRef | undefined {
  if (kind === 'rank') return listed.at((place === 'best') === (direction !== 'least') ? 0 : -1);
  if (kind !== 'compare' || !focus || listed.length !== 2) return place === 'best' ? focus : undefined;
  return place === 'best' ? focus : listed.find(({ id }) => id !== focus.id);
}

/** Kinds that look for a city; what is asked next is asked about the one that was found. */
const lookups: ReadonlySet<Kind> = new Set(['rank', 'filter', 'need']);

/** Kinds that look at all cities, whatever was found before. */
const overall: ReadonlySet<Kind> = new Set(['rank', 'filter', 'compare', 'coverage']);

function focusOf({ reference, kind, everywhere }: Slots, before: Question, { focus }: Memory): CityRef | undefined {
  if (!focus || everywhere || before.kind === 'compare') return undefined;
  if (before.cities.length === 1) return reference?.there ? focus : undefined;
  const looked = lookups.has(before.kind) && (before.kind !== 'need' || before.everywhere);
  const goesOn = looked && kind !== undefined && kind !== 'need' && isAboutArticles(kind) && !overall.has(kind);
  return reference?.there || goesOn ? focus : undefined;
}
