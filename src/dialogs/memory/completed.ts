import { isAboutArticles, isPay, isTopic } from '../../nlu/kinds.ts';
import type { CityRef, Question, Topic } from '../../nlu/question.ts';
import { aboveEntry } from '../../nlu/slots/levels.ts';
import { given } from './elliptic.ts';

/** A message that asks by itself: only the place (and for pay the level) may come from before. */
export function completed(slots: Question, before: Question | undefined): Question {
  if (slots.kind === 'offer' && !slots.amount && !before?.amount) return withoutAmount(slots, before);
  if (slots.kind === 'reason' && slots.cities.length === 0 && !slots.reach && !isPay(before?.kind ?? 'salary'))
    return before?.kind === 'need' ? whyNeeded(slots, before) : { ...slots, kind: 'source' };
  if (!before || !isAboutArticles(slots.kind)) return slots;
  if (before.kind === 'offer' && slots.kind === 'salary' && slots.cities.length === 0 && slots.levels.length > 0)
    return onOffer(slots, before);
  const placeless = slots.cities.length === 0 && slots.states.length === 0 && !slots.everywhere;
  const overall = slots.kind === 'rank' || slots.kind === 'filter';
  const cities = placeless && !overall ? before.cities : slots.cities;
  const joined = slots.kind === 'compare' && slots.cities.length === 1 ? union(before.cities, slots.cities) : cities;
  const sameTalk = isPay(slots.kind) && isPay(before.kind);
  const levels =
    slots.levels.length === 0 && slots.lifts.length === 0 && sameTalk && (placeless || slots.kind === 'compare')
      ? before.levels
      : slots.levels;
  const occupations = slots.occupations.length === 0 ? before.occupations : slots.occupations;
  const topic = slots.kind === 'compare' ? (slots.topic ?? topicOf(before)) : slots.topic;
  const states = placeless && !overall ? before.states : slots.states;
  const ofOffer =
    slots.kind === 'offer' ||
    slots.position !== undefined ||
    isOfAmountBefore(slots, before) ||
    (slots.kind === 'reason' && (placeless || slots.reach));
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
  if (slots.kind === 'minimumWage') return onFloor(slots, before);
  const sameOffer = before.kind === 'offer' && slots.kind === 'offer' && placeless;
  const toldBefore = isPay(slots.kind) && (placeless || (slots.amount && isSamePlace(slots, before)));
  const hours = slots.hours ?? (inTalk || sameOffer || toldBefore ? before.hours : undefined);
  return { ...slots, cities: joined, states, levels, occupations, topic, amount, period, hours, lifts };
}

/** "Got offered 2,600" – "where would that be possible?" */
function isOfAmountBefore({ kind, unfigured }: Question, before: Question): boolean {
  return kind === 'filter' && !unfigured && (before.kind === 'offer' || before.kind === 'filter');
}

/** "Was verdient man in Dresden bei 25 Stunden?" – "In Dresden wurden mir 1.500 angeboten." */
function isSamePlace({ cities }: Question, before: Question): boolean {
  return cities.length > 0 && cities.every(({ id }) => before.cities.some((city) => city.id === id));
}

/** The offer before, with what somebody brings along: that alone makes nobody experienced. */
function onOffer(slots: Question, before: Question): Question {
  const brings = slots.lifts.length > 0 && slots.levels.length === aboveEntry.length;
  return { ...before, ...given(slots), kind: 'offer', ...(brings && { levels: before.levels }) };
}

/** "Gilt da der Mindestlohn?" after an offer: of its amount and hours. */
function onFloor(slots: Question, before: Question): Question {
  if (slots.cities.some(({ id }) => id === undefined)) return slots;
  const { minor } = before;
  const placed = slots.cities.length > 0 || slots.states.length > 0;
  const cities = placed ? slots.cities : before.cities;
  const levels = slots.levels.length > 0 || placed ? slots.levels : before.levels;
  const amount = slots.amount ?? before.amount;
  const hours = slots.hours ?? (slots.amount ? undefined : before.hours);
  const from = slots.from ?? (slots.beyond ? undefined : before.from);
  return { ...slots, cities, levels, amount, hours, from, minor: slots.minor ?? minor };
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

function topicOf({ kind, topic }: Question): Topic | undefined {
  if (isTopic(kind)) return kind;
  return kind === 'compare' ? topic : undefined;
}

function union(a: readonly CityRef[], b: readonly CityRef[]): CityRef[] {
  return [...new Map([...a, ...b].map((city) => [city.id ?? city.name, city])).values()];
}
