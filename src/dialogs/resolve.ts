import type { Knowledge } from '../knowledge/store.ts';
import {
  type CityRef,
  type Kind,
  noSlots,
  type Question,
  type Reading,
  type Slots,
  type Topic,
} from '../nlu/question.ts';
import { aboveEntry } from '../nlu/slots/levels.ts';
import type { Listed } from '../nlu/slots/reference.ts';
import type { Memory } from './memory.ts';
import { ruhr } from './regions.ts';

/** Kinds that are about the articles; only these are remembered and completed from memory. */
const contentKinds: ReadonlySet<Kind> = new Set([
  'salary',
  'skills',
  'need',
  'meaning',
  'tips',
  'tasks',
  'market',
  'training',
  'outlook',
  'compare',
  'rank',
  'filter',
  'offer',
  'overview',
  'silent',
  'minimumWage',
  'reason',
]);

/** Whether a kind of question is about the articles. */
export function isContent(kind: Kind): boolean {
  return contentKinds.has(kind);
}

/** Completes what a message said with what was asked before, so that "und in Dresden?" is a whole question. */
export function resolve(reading: Reading, { memory, before }: Talk, knowledge: Knowledge): Question[] {
  if (reading.weak && before.length === 0 && !reading.parts.some(({ orElse }) => orElse))
    return [{ ...noSlots, kind: 'outOfScope' }];
  const questions = reading.parts
    .flatMap((slots) =>
      resolvePart(
        pointedAt(withRegion(slots, knowledge), { before: before.at(-1), memory }, knowledge),
        before,
        knowledge,
      ),
    )
    .map(settle);
  const seen = new Set<string>();
  return questions.filter((question) => questions.length === 1 || seen.size < seen.add(JSON.stringify(question)).size);
}

/** What is remembered of a conversation, and its last questions with all their slots. */
interface Talk {
  memory: Memory | undefined;
  before: readonly Question[];
}

/** The questions of a memory with all their slots. */
export function questionsOf(memory: Memory | undefined): Question[] {
  return memory?.questions.map((question): Question => ({ ...noSlots, ...question })) ?? [];
}

/** "Und dort?", "die zweite": the city of the last answer that a message points back to. */
function pointedAt(
  slots: Slots,
  { before, memory }: { before: Question | undefined; memory: Memory | undefined },
  knowledge: Knowledge,
): Slots {
  const { reference, ...said } = slots;
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
  if (reference?.weighs) return { ...said, cities: weighed(slots, before, memory) };
  if (reference?.listed === 'middle') return { ...said, cities: middleOf(memory) };
  const city = listedCity(reference?.listed, before, memory) ?? focusOf(slots, before, memory);
  if (!city) return said;
  const thing = said.kind === undefined && said.levels.length === 0 && !said.amount ? said.conceptKind : undefined;
  const levels =
    isPayAsked(said) && payKinds.has(before.kind) && said.levels.length === 0 ? before.levels : said.levels;
  const cities = isElsewhere(slots, before, knowledge) ? [...before.cities, city] : [city];
  return { ...said, cities, kind: said.kind ?? thing, levels };
}

/** "Und Hamburg?" – "Was zahlen sie dort?": there is a place without an article, the nearest that has one is another. */
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
  return before.kind === 'rank' && kind === 'salary' && levels.length > 0 && !reference?.there && !everywhere;
}

/** The places that are weighed against each other: of a difference the two ends of a ranking, or the last two of the talk. */
function weighed({ relation }: Slots, before: Question, { listed = before.cities }: Memory): CityRef[] {
  if (before.cities.length > 1) return before.cities;
  if (!relation || listed.length < 3) return listed;
  return before.kind === 'rank' ? [...listed.slice(0, 1), ...listed.slice(-1)] : listed.slice(-2);
}

/** "Und die mittleren?": those between the first and the last of a list. */
function middleOf({ listed = [] }: Memory): CityRef[] {
  return listed.length > 2 ? listed.slice(1, -1) : [];
}

function listedCity(place: Listed | undefined, before: Question, { listed = [], focus }: Memory): CityRef | undefined {
  if (place === undefined || listed.length < 2) return undefined;
  if (typeof place === 'number') return listed.at(place);
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
  const goesOn = looked && kind !== undefined && kind !== 'need' && isContent(kind) && !overall.has(kind);
  return reference?.there || goesOn ? focus : undefined;
}

/** A part without a kind changes every question before; one that asks by itself leans on the last. */
function resolvePart(slots: Slots, before: readonly Question[], knowledge: Knowledge): Question[] {
  const { orElse, leaning, number, raise, brief, ...said } = slots;
  const given = { ...said, ...reckonedFrom({ number, raise }, before.at(-1)) };
  const kind = leaningTo(leaning, before.at(-1)) ?? given.kind;
  if (kind !== undefined) return [full({ ...given, kind }, ofCovered(before.at(-1), knowledge))];
  if (before.length === 0) return [orElse ? { ...given, kind: orElse } : elliptic(given, undefined)];
  return before.map((question) => elliptic(given, brief ? question : ofCovered(question, knowledge)));
}

/** "Und 30?" changes the hours that were spoken of, or pay by the hour; "und 5 % mehr?" raises the amount. */
function reckonedFrom(
  { number, raise }: Pick<Slots, 'number' | 'raise'>,
  before: Question | undefined,
): Partial<Slots> {
  const amount = before?.amount;
  if (amount && raise !== undefined)
    return { amount: { ...amount, value: Math.round(amount.value * (100 + raise)) / 100, raise } };
  if (number === undefined || !before) return {};
  if (amount?.period === 'hour') return { amount: { ...amount, value: number }, hours: before.hours };
  return before.hours === undefined ? {} : { hours: number };
}

/** "Was verdient ein Koch?" – "Und in Dresden?" still asks of cooks; a question of its own that names no occupation does not. */
function ofCovered(before: Question | undefined, { profilesOf }: Knowledge): Question | undefined {
  if (!before) return undefined;
  const isCovered = ({ id, candidates }: Question['occupations'][number]) =>
    candidates !== undefined || (id !== undefined && profilesOf(id).length > 0);
  return before.occupations.every(isCovered) ? before : { ...before, occupations: [] };
}

/** In a conversation an unclear message asks most likely what was asked before. */
const sameKind = 3;

/** A leaning at least so strong is taken. */
const leaningEnough = 0.3;

function leaningTo(leaning: Slots['leaning'] = [], before: Question | undefined): Kind | undefined {
  if (!before) return undefined;
  const [best] = leaning
    .map(({ kind, likelihood }) => ({ kind, weight: likelihood * (kind === before.kind ? sameKind : 1) }))
    .sort((a, b) => b.weight - a.weight);
  return best && best.weight >= leaningEnough ? best.kind : undefined;
}

/** Cities of the regions that were named: all that are covered, or the region itself where none is. */
function withRegion(slots: Slots, knowledge: Knowledge): Slots {
  if (slots.states.length === 0 || slots.cities.length > 0) return slots;
  const isLeftOut = (city: string) => slots.except.some(({ id }) => id === city);
  const refs: CityRef[] = knowledge.cities.filter(({ id }) => isIn(id, slots.states, knowledge) && !isLeftOut(id));
  return { ...slots, cities: refs };
}

function isIn(city: string, states: readonly string[], knowledge: Knowledge): boolean {
  return states.includes(knowledge.town(city)?.state ?? '') || (states.includes('RUHR') && ruhr.has(city));
}

/** A message that asks by itself: only the place (and for pay the level) may come from before. */
function full(slots: Question, before: Question | undefined): Question {
  if (slots.kind === 'offer' && !slots.amount && !before?.amount) return withoutAmount(slots, before);
  if (slots.kind === 'reason' && slots.cities.length === 0 && !slots.reach && !payKinds.has(before?.kind ?? 'salary'))
    return before?.kind === 'need' ? whyNeeded(slots, before) : { ...slots, kind: 'source' };
  if (!before || !isContent(slots.kind)) return slots;
  if (before.kind === 'offer' && slots.kind === 'salary' && slots.cities.length === 0 && slots.levels.length > 0)
    return onOffer(slots, before);
  const placeless = slots.cities.length === 0 && slots.states.length === 0 && !slots.everywhere;
  const overall = slots.kind === 'rank' || slots.kind === 'filter';
  const cities = placeless && !overall ? before.cities : slots.cities;
  const joined = slots.kind === 'compare' && slots.cities.length === 1 ? union(before.cities, slots.cities) : cities;
  const sameTalk = payKinds.has(slots.kind) && payKinds.has(before.kind);
  const levels =
    slots.levels.length === 0 && slots.lifts.length === 0 && sameTalk && (placeless || slots.kind === 'compare')
      ? before.levels
      : slots.levels;
  const occupations = slots.occupations.length === 0 ? before.occupations : slots.occupations;
  const topic = slots.kind === 'compare' ? (slots.topic ?? topicOf(before)) : slots.topic;
  const states = placeless && !overall ? before.states : slots.states;
  const ofOffer = slots.kind === 'offer' || (slots.kind === 'reason' && (placeless || slots.reach));
  const amount = ofOffer ? (slots.amount ?? before.amount) : slots.amount;
  const lifts =
    placeless &&
    (before.kind === 'need' || before.kind === 'reason') &&
    slots.kind === 'salary' &&
    slots.lifts.length === 0
      ? before.concepts
      : slots.lifts;
  const inTalk = sameTalk && placeless && (amount === undefined || slots.kind === 'reason');
  const period = slots.period ?? (inTalk ? before.period : undefined);
  const sameOffer = before.kind === 'offer' && slots.kind === 'offer' && placeless;
  const hours = slots.hours ?? (inTalk || sameOffer ? before.hours : undefined);
  return { ...slots, cities: joined, states, levels, occupations, topic, amount, period, hours, lifts };
}

/** The offer before, with what somebody brings along: that alone makes nobody experienced. */
function onOffer(slots: Question, before: Question): Question {
  const brings = slots.lifts.length > 0 && slots.levels.length === aboveEntry.length;
  return { ...before, ...given(slots), kind: 'offer', ...(brings && { levels: before.levels }) };
}

/** "Brauche ich Englisch?" – "Warum?" */
function whyNeeded(slots: Question, { cities, concepts, everywhere, occupations }: Question): Question {
  return { ...slots, topic: 'skills', cities, concepts, lifts: concepts, everywhere, occupations };
}

/** A question about an offer that nobody has named: what is usual there, where a place or level is known. */
function withoutAmount(slots: Question, before: Question | undefined): Question {
  const cities = slots.cities.length > 0 ? slots.cities : (before?.cities ?? []);
  const levels = slots.levels.length > 0 ? slots.levels : (before?.levels ?? []);
  const known = cities.length > 0 || levels.length > 0;
  return { ...slots, cities, levels, kind: known ? 'salary' : 'offer' };
}

const payKinds: ReadonlySet<Kind> = new Set(['salary', 'compare', 'rank', 'filter', 'offer', 'reason']);

/** Whether a kind of question is about figures of pay. */
export function isPay(kind: Kind): boolean {
  return payKinds.has(kind);
}

/** A message that only changes the question before, or starts one with a place or level alone. */
function elliptic(slots: Slots, before: Question | undefined): Question {
  if (!before) return { ...slots, kind: kindAlone(slots) };
  const lifted =
    slots.lifts.length > 0 && slots.levels.length === 0 && payKinds.has(before.kind) && before.kind !== 'offer';
  const perHour = slots.hours !== undefined && slots.period === undefined && before.period === 'hour';
  const changed = {
    ...before,
    ...given(slots),
    ...(perHour && { period: undefined }),
    ...(lifted && { levels: [...aboveEntry] }),
  };
  return { ...changed, kind: changedKind(before, slots) };
}

function kindAlone({
  cities,
  states,
  levels,
  period,
  hours,
  amount,
  conceptKind,
  occupations,
  everywhere,
}: Slots): Kind {
  if (amount) return 'offer';
  if (levels.length > 0 || period || hours !== undefined) return 'salary';
  if (cities.length > 1) return 'compare';
  if (conceptKind) return conceptKind;
  if (cities.length > 0 || states.length > 0 || occupations.length > 0) return 'overview';
  return everywhere ? 'coverage' : 'notUnderstood';
}

/** Only the slots that the message fills. */
function given(slots: Slots): Omit<Partial<Slots>, 'kind'> {
  const filled = Object.entries(slots).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false,
  );
  const found: Partial<Slots> = Object.fromEntries(filled);
  if (slots.cities.length > 0) return { ...found, everywhere: false, states: slots.states };
  return slots.everywhere ? { ...found, cities: [], states: [] } : found;
}

function changedKind(before: Question, slots: Slots): Kind {
  const pay = slots.period !== undefined || slots.hours !== undefined;
  if (slots.amount && isOnNet(before)) return 'silent';
  if (slots.amount) return before.kind === 'filter' ? 'filter' : 'offer';
  if (slots.conceptKind && !pay && slots.cities.length === 0 && slots.levels.length === 0)
    return before.kind === 'need' ? 'need' : slots.conceptKind;
  if (before.kind === 'minimumWage' && slots.levels.length === 0) return before.kind;
  if ((pay || slots.levels.length > 0) && !payKinds.has(before.kind) && before.kind !== 'overview')
    return pay || before.kind === 'silent' ? 'salary' : before.kind;
  if (before.kind === 'rank' && slots.cities.length > 0) return 'salary';
  if (before.kind === 'filter' && slots.cities.length > 0) return 'offer';
  return before.kind;
}

/** A comparison of one place is a plain question on its topic; a question on all cities forgets the one before. */
function settle(question: Question): Question {
  const { kind, cities, topic } = question;
  if ((kind === 'rank' || kind === 'filter') && cities.length === 1) return { ...question, cities: [] };
  if (kind === 'compare' && cities.length === 1) return { ...question, kind: topic ?? 'salary' };
  if (question.everywhere && cities.length > 0 && kind !== 'compare') return { ...question, everywhere: false };
  return question;
}

/** "Was bleibt netto von 2.500?" – "Und von 2.800?" */
function isOnNet({ kind, silentTopic }: Question): boolean {
  return kind === 'silent' && silentTopic === 'netPay';
}

function topicOf({ kind, topic }: Question): Topic | undefined {
  const topics: readonly Kind[] = ['salary', 'skills', 'tasks', 'market', 'training', 'outlook', 'tips'];
  if (topics.includes(kind)) return kind as Topic;
  return kind === 'compare' ? topic : undefined;
}

function union(a: readonly CityRef[], b: readonly CityRef[]): CityRef[] {
  return [...new Map([...a, ...b].map((city) => [city.id ?? city.name, city])).values()];
}
