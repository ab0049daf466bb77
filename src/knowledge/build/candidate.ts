import type { Level, Salary, Span } from '../model.ts';
import type { Paragraph, Part } from './article.ts';
import type { Clause } from './clauses.ts';
import type { Money } from './money.ts';
import type { SignMatch } from './signals.ts';

/** A figure of money in an article's running text, with where it stands and what the rules make of it. */
export interface Candidate {
  part: Part;
  paragraph: Paragraph;
  sentence: Span;
  clause: Clause;
  money: Money;
  /** The signs of its paragraph. */
  signs: readonly SignMatch[];
  /** The level that words of its clause say, and the one that the text before was speaking of. */
  said: Level | undefined;
  carried: Level | undefined;
  /** The text around is about pay. */
  expected: boolean;
  /** The rules' pay, or their reason against it. */
  salary: Read | undefined;
  reason: string | undefined;
}

/** A salary, whether its level was concluded and its period said. */
export type Read = Salary & { assumed: boolean; periodSaid: boolean };
