import type { Facet, Level, Period } from '../../knowledge/model.ts';
import type { Amount } from '../figures.ts';
import type { CityRef, Kind, Topic } from '../question.ts';
import type { Leaning } from '../reading.ts';
import type { Unclear } from '../slots/meaning.ts';
import type { Preferring } from '../slots/preferring.ts';
import type { Relation } from '../slots/relation.ts';
import type { View } from '../view/view.ts';
import { contentKinds, type KindScore } from './kind.ts';

/** A kind that is asked for, and the clauses that ask for it (empty: the whole message). */
export interface Asked {
  kind: Kind | undefined;
  clauses: number[];
  topic?: Topic;
  /** All cities are asked about, whatever was before. */
  everywhere?: boolean;
  /** More of the message is unexplained than explained. */
  weak?: boolean;
  /** What is meant where there is nothing to go on from. */
  orElse?: Kind;
  /** Between the places that were spoken of. */
  weighs?: boolean;
  /** How figures are to stand beside each other, whatever the words say. */
  relation?: Relation;
  /** Among the places that the last answer found, even where it looked at all. */
  found?: boolean;
  /** No guess overrules it. */
  firm?: boolean;
  /** These levels, whatever the words name. */
  levels?: readonly Level[];
  /** One of several periods in which pay is asked for. */
  period?: Period;
  /** Asked for pay above the entry level, by what lifts it. */
  lifted?: boolean;
  /** Whether there is something is asked, not whether it is needed. */
  exists?: boolean;
  /** Things of which one may count more. */
  preferring?: Preferring;
  /** What is to be explained. */
  unclear?: Unclear;
  /** The amount is a goal: what it takes to get there. */
  reach?: boolean;
  /** The one facet that is asked for, whatever the words name. */
  facet?: Facet;
  /** Ids of what is named, whatever else the words name. */
  concepts?: string[];
  /** Where there is no figure is asked. */
  unfigured?: boolean;
  /** Sides of the job that are asked about without their words; none at all where it is empty. */
  aspects?: string[];
  /** Asked for in words that mean the same as what articles say. */
  byPoints?: boolean;
  /** All of it is wanted, no part of a list. */
  full?: boolean;
  /** What may be meant where nothing is sure. */
  leaning?: readonly Leaning[];
  /** One of several amounts with their own hours, or of several cities with their own levels; undefined: those of the message. */
  apart?: {
    amount?: Amount | undefined;
    city: CityRef | undefined;
    level: Level | undefined;
    hours?: number | undefined;
    /** What is said of one of several people: nothing of what is said of another holds for it. */
    own?: boolean;
    who?: string;
    /** Told beside the one that is asked about. */
    aside?: boolean;
  };
}

/** How many slots a message fills: places, levels, periods, hours, occupations. */
export function slotCount(view: View): number {
  const extreme = view.has('most') || view.has('least') ? 1 : 0;
  const numbers = (view.numbers.hours ? 1 : 0) + (view.numbers.years ? 1 : 0);
  return (
    view.places +
    view.slot('level').length +
    view.slot('period').length +
    view.slot('hours').length +
    view.asksOccupation.length +
    extreme +
    numbers
  );
}

/** Whether a kind is about the content of the articles. */
export function isContentKind(kind: string): kind is Kind {
  return contentKinds.some((content) => content === kind);
}

/** A topic as what is asked, by its clauses. */
export function toAsked({ kind, clauses }: KindScore): Asked {
  return { kind, clauses };
}

/** A kind that the whole message asks for. */
export function whole(kind: Kind, topic?: Topic): Asked[] {
  return [{ kind, clauses: [], ...(topic ? { topic } : {}) }];
}
