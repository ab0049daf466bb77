import { type Level, levels, type PayModel } from '../model.ts';
import { unpackWeights } from '../weights.ts';
import type { Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import type { Others } from './others.ts';
import { createEvidence } from './pay-evidence.ts';
import { scoresOf } from './pay-weights.ts';

/** Decides of the figures of an article, in order, of which level they are; undefined where they are no pay of it. */
export type Judge = (candidates: readonly Candidate[], article: Article, others: Others) => (Level | undefined)[];

/** What the rules alone make of them. */
export const judgeByRules: Judge = (candidates) => candidates.map(({ salary }) => salary?.level);

/** Decides by weights, one figure after the other: what was decided before is evidence too. */
export function createJudge(model: PayModel): Judge {
  const table = unpackWeights(model);
  return (candidates, article, others) => {
    const evidenceOf = createEvidence(candidates, article, others);
    const decided: (Level | undefined)[] = [];
    for (const [at, candidate] of candidates.entries()) {
      const [pay = 0, ...ranked] = scoresOf(table, evidenceOf(at, decided));
      const isPay = 1 / (1 + Math.exp(-pay * model.scale)) >= thresholdOf(candidate);
      decided.push(isPay ? levelOf(candidate, ranked) : undefined);
    }
    return decided;
  };
}

/** How surely a figure must be pay to be taken for it, by the rules' doubt: a wrong figure is worse than a missing one, and what is known is not guessed. */
function thresholdOf({ reason = '' }: Candidate): number {
  return THRESHOLDS.find(([pattern]) => pattern.test(reason))?.[1] ?? 0.7;
}

const THRESHOLDS: [RegExp, number][] = [
  [/^$/, 0.55],
  [
    /^(?:pay in|pay of another occupation|pay of people who|pay of a part-time|pay of the past|a price|not a size|an addition)/,
    1,
  ],
  [/^pay of elsewhere/, 0.9],
  [/^(?:nothing says|out of)/, 0.6],
];

/** So much less in score, in the model's units, is nearly as likely. */
const NEARLY = 18;

/** The likeliest level, or the one that words say where it is nearly as likely; what they say of experience or of leading is more than a likelihood of being a specialist's. */
function levelOf({ said }: Candidate, ranked: readonly number[]): Level | undefined {
  const likeliest = levels[ranked.indexOf(Math.max(...ranked))];
  if (said && (ranked[levels.indexOf(said)] ?? 0) > Math.max(...ranked) - NEARLY) return said;
  return likeliest === 'specialist' && (said === 'top' || said === 'experienced') ? said : likeliest;
}
