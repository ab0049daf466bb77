import type { Language, Period, Wording } from '../knowledge/model.ts';
import type { Kind } from '../nlu/question.ts';

/** Where an answer's facts stand: the article's title and file, and the heading's topic in the reader's language. */
export interface SourceRef {
  title: string;
  section?: string | undefined;
  file: string;
}

/** A typed figure of pay: euro per `period`; an open side is null. */
export interface Range {
  min: number | null;
  max: number | null;
  period: Period;
}

/**
 * One piece of an answer. All texts are finished sentences or labels in the reader's language; renderers lay them out
 * and know nothing about salaries. Of a list or facts that are `cut` some things were left out.
 */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'text'; text: string }
  | { type: 'note'; text: string; tone: 'info' | 'warning' }
  | { type: 'list'; title: string | undefined; items: string[]; ordered?: boolean; cut?: boolean }
  | { type: 'facts'; title: string | undefined; facts: { label: string; value: string }[]; cut?: boolean }
  | { type: 'table'; title: string; columns: string[]; rows: string[][] }
  | RangeBlock;

/**
 * A range on a scale: `figure` is the large text ("2.200–2.700 €"), `unit` what stands under it ("im Monat"), `scale` the
 * ends of the axis and `ticks` the other ranges' ends with their names, `marker` an offer to be shown on it. Numbers are euro per `range.period`.
 */
export interface RangeBlock {
  type: 'range';
  label: string;
  figure: string;
  unit: string;
  detail: string | undefined;
  range: Range;
  scale: { min: number; max: number };
  ticks: { label: string; min: number | null; max: number | null }[];
  marker: { value: number; label: string } | undefined;
}

/** How a question was met: `answered` with facts, `silent` where the articles say nothing, `unknown` city or occupation, `refused` out of scope or not understood, `social` needs no facts. */
export type Outcome = 'answered' | 'silent' | 'unknown' | 'refused' | 'social';

/** What the bot says to one message, free of any channel. `suggestions` are whole sentences the user could send next. */
export interface Answer {
  language: Language;
  /** Undefined is the normal wording. */
  wording?: Wording | undefined;
  kind: Kind;
  outcome: Outcome;
  blocks: Block[];
  suggestions: string[];
  sources: SourceRef[];
}
