import type { Language } from '../knowledge/model.ts';
import type { Alone } from './entities/numbers/alone.ts';
import type { Kind, Question } from './question.ts';
import type { Brief } from './slots/brief.ts';
import type { Reference } from './slots/reference.ts';
import type { Retimed } from './slots/retimed.ts';

/** The slots of a message's part; `kind` is undefined where it only changes the question before ("und in Dresden?"). */
export type Slots = Omit<Question, 'kind'> & {
  kind: Kind | undefined;
  orElse?: Kind | undefined;
  /** Nothing in it is sure: what it may ask where a conversation is under way, the likeliest first. */
  leaning?: readonly Leaning[] | undefined;
  /** What it does to the figures before it. */
  onFigures?: OnFigures | undefined;
  /** It says no more than another place, level or time. */
  brief?: Brief | undefined;
  /** What comes after what was spoken of is asked ("und danach?"). */
  afterwards?: boolean | undefined;
  /** The end of the range that was spoken of is named, not the highest level ("the upper end"). */
  ofRange?: boolean | undefined;
  /** What it points back to. */
  reference?: Reference | undefined;
};

/** What a message does to the figures that were named before it. */
export interface OnFigures {
  /** Percent by which the amount is to rise. */
  raise?: number | undefined;
  /** Euro by which the amount is to rise. */
  plus?: number | undefined;
  /** All that is said is this number: hours, where they were spoken of. */
  number?: Alone | undefined;
  /** Weekly hours by which those before are to rise. */
  moreHours?: number | undefined;
  /** "Und 90 Stunden?": hours, 40..250, that are all that is said: those of a month, where such were spoken of. */
  bareHours?: number | undefined;
  /** What the hours are to the amount. */
  retimed?: Retimed | undefined;
}

/** A kind that a message may ask, and how likely, 0..1. */
export interface Leaning {
  kind: Kind;
  likelihood: number;
}

/** What was understood of one message. */
export interface Reading {
  /** The language it is written in, undefined where nothing tells. */
  language: Language | undefined;
  /** One entry for each question in it, at least one. */
  parts: Slots[];
  /** It takes back what was said before ("nein, Duisburg"). */
  correction: boolean;
  /** Nothing in it asks and much of it is not explained: only a conversation under way makes sense of it. */
  weak: boolean;
  /** Nothing in it was left out, and every word, place and occupation is one that the program knows, so that it names nobody. */
  explained: boolean;
}

/** No slots at all, but a place for each: objects of one shape are read several times as fast. */
export const noSlots: Slots = {
  kind: undefined,
  occupations: [],
  cities: [],
  states: [],
  everywhere: false,
  levels: [],
  period: undefined,
  hours: undefined,
  amount: undefined,
  concepts: [],
  lifts: [],
  except: [],
  conceptKind: undefined,
  topic: undefined,
  facet: undefined,
  direction: undefined,
  silentTopic: undefined,
  wish: undefined,
  wording: undefined,
  workingTime: undefined,
  payments: undefined,
  terms: undefined,
  without: undefined,
  aspects: undefined,
  hints: undefined,
  points: undefined,
  exists: undefined,
  enough: undefined,
  lacking: undefined,
  learns: undefined,
  counted: undefined,
  preferring: undefined,
  relation: undefined,
  beyond: undefined,
  from: undefined,
  minor: undefined,
  whose: undefined,
  aside: undefined,
  origin: undefined,
  reach: undefined,
  scale: undefined,
  position: undefined,
  unfigured: undefined,
  full: undefined,
  orElse: undefined,
  leaning: undefined,
  brief: undefined,
  afterwards: undefined,
  ofRange: undefined,
  onFigures: undefined,
  reference: undefined,
};

/**
 * A copy that may be changed, of one shape whatever it is a copy of: V8 gives what `{ ...slots }` makes a shape for each shape
 * that it was made of, and whatever reads it has to find out each time how it is laid out.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line for each slot.
export function copySlots<Said extends Slots>(slots: Said): Said {
  return {
    kind: slots.kind,
    occupations: slots.occupations,
    cities: slots.cities,
    states: slots.states,
    everywhere: slots.everywhere,
    levels: slots.levels,
    period: slots.period,
    hours: slots.hours,
    amount: slots.amount,
    concepts: slots.concepts,
    lifts: slots.lifts,
    except: slots.except,
    conceptKind: slots.conceptKind,
    topic: slots.topic,
    facet: slots.facet,
    direction: slots.direction,
    silentTopic: slots.silentTopic,
    wish: slots.wish,
    wording: slots.wording,
    workingTime: slots.workingTime,
    payments: slots.payments,
    terms: slots.terms,
    without: slots.without,
    aspects: slots.aspects,
    hints: slots.hints,
    points: slots.points,
    byPoints: slots.byPoints,
    exists: slots.exists,
    enough: slots.enough,
    lacking: slots.lacking,
    learns: slots.learns,
    counted: slots.counted,
    preferring: slots.preferring,
    relation: slots.relation,
    beyond: slots.beyond,
    from: slots.from,
    minor: slots.minor,
    whose: slots.whose,
    aside: slots.aside,
    origin: slots.origin,
    reach: slots.reach,
    scale: slots.scale,
    position: slots.position,
    unfigured: slots.unfigured,
    full: slots.full,
    orElse: slots.orElse,
    leaning: slots.leaning,
    brief: slots.brief,
    afterwards: slots.afterwards,
    ofRange: slots.ofRange,
    onFigures: slots.onFigures,
    reference: slots.reference,
  } satisfies { [Slot in keyof Required<Slots>]: Slots[Slot] } as Slots as Said;
}
