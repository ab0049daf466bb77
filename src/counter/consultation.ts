import type { Answer } from '../dialogs/answer.ts';
import type { Level } from '../knowledge/model.ts';
import type { Amount } from '../nlu/figures.ts';
import type { PrivateKind } from './private-data.ts';

/** What was understood of the words, to be shown beside the answer and put into the offer form. */
export interface Understood {
  cities: string[];
  levels: Level[];
  amount?: Amount | undefined;
  /** Weekly hours. */
  hours?: number | undefined;
}

/** A range of one column, euro per the comparison's period, an open side null; `text` is "2.200–2.700 €". */
export interface Band {
  column: number;
  min: number | null;
  max: number | null;
  text: string;
}

/** Articles side by side: ranges by level on one scale, and what they name in common and alone. */
export interface Comparison {
  columns: string[];
  /** "im Monat" */
  unit: string;
  scale: { min: number; max: number };
  /** The legal floor on the scale. */
  floor?: { value: number; label: string } | undefined;
  levels: { label: string; bands: Band[] }[];
  facts: SharedFacts[];
}

/** What articles name under a topic: `common` all of them, `shared` some with their columns, `own` one alone, by column. */
export interface SharedFacts {
  title: string;
  common: string[];
  shared: { label: string; columns: number[] }[];
  own: string[][];
}

/** An answer with what the counter adds to it; `read` is the question written out in its language, offers have all of theirs in `blocks`. */
export type CounterAnswer = Answer & { read: string; comparison?: Comparison | undefined };

/** The answers to one inquiry: `question` is what was asked without what was `removed`, `read` is it written out in German, as it was asked. */
export interface Consultation {
  question: string;
  read: string;
  removed: PrivateKind[];
  understood: Understood;
  answers: CounterAnswer[];
}
