import type { CueMatch } from '../../knowledge/cues.ts';
import type { KindSign } from '../lexicon/lexicon.ts';
import type { Kind } from '../question.ts';
import { clauseOf } from '../text/clauses.ts';
import type { Token } from '../text/text.ts';

/** A kind a message asks for, how surely (3 sure, 2 likely, 1 hint; several signs add a little), and in which clauses. */
export interface KindScore {
  kind: Kind;
  score: number;
  clauses: number[];
}

const weights = { sure: 3, likely: 2, hint: 1 };

/** Adds up the signs of kinds, the strongest kind first. */
export function scoreKinds(signs: readonly CueMatch<KindSign>[], tokens: readonly Token[]): KindScore[] {
  const scores = new Map<Kind, KindScore>();
  for (const { value, at } of signs) {
    const weight = weights[value.strength];
    const clause = clauseOf(tokens, at[0]);
    const known = scores.get(value.kind);
    if (!known) {
      scores.set(value.kind, { kind: value.kind, score: weight, clauses: [clause] });
      continue;
    }
    known.score = Math.max(known.score, weight) + Math.min(known.score, weight) * 0.1;
    known.clauses.push(clause);
  }
  return [...scores.values()].sort((a, b) => b.score - a.score);
}

/** Kinds about the content of the articles. */
export const contentKinds: readonly Kind[] = [
  'salary',
  'skills',
  'tips',
  'tasks',
  'market',
  'training',
  'outlook',
  'overview',
  'minimumWage',
];
