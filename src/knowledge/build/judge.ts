import { flatMap } from '../flat-map.ts';
import { type Level, levels, type PayModel } from '../model.ts';
import { sortFew } from '../sort-few.ts';
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

/** Decides by weights, one figure after the other: what was decided before is evidence too, so the few likeliest ways to decide all of them are followed to the end. */
export function createJudge(model: PayModel): Judge {
  const table = unpackWeights(model);
  return (candidates, article, others) => {
    const { own, history, beside } = createEvidence(candidates, article, others);
    let ways: Way[] = [{ decided: [], likelihood: 0 }];
    for (const [at, candidate] of candidates.entries()) {
      const limit = limitOf(candidate, beside(at));
      const sums = limit < 1 ? scoresOf(table, own(at)) : [];
      const next = flatMap(ways, (way) => {
        const scores = limit < 1 ? scoresOf(table, history(at, way.decided), sums) : [];
        return choicesOf(way, candidate, { scores, scale: model.scale, limit });
      });
      const [best] = sortFew(next, (a, b) => b.likelihood - a.likelihood);
      const likely = next.slice(0, WAYS).filter(({ likelihood }) => best && likelihood > best.likelihood - HOPELESS);
      ways = likely.map(({ way, level, likelihood }) => ({ decided: [...way.decided, level], likelihood }));
    }
    return ways[0]?.decided ?? [];
  };
}

/** A way to decide the first figures; how likely it is, as a logarithm. */
interface Way {
  decided: (Level | undefined)[];
  likelihood: number;
}

/** How many ways are followed. */
const WAYS = 4;

/** So much less likely, as a logarithm, none comes back. */
const HOPELESS = 5;

/** What is likely of its level counts half of what is likely of its being pay: words tell less surely of it. */
const LEVEL_SHARE = 0.5;

function choicesOf(way: Way, candidate: Candidate, { scores, scale, limit }: Scored): Choice[] {
  const { likelihood } = way;
  if (limit >= 1) return [{ way, level: undefined, likelihood }];
  const [pay = 0, ...ranked] = scores;
  const surplus = pay * scale - Math.log(limit / (1 - limit));
  const choices: Choice[] = [{ way, level: undefined, likelihood: likelihood + -softplus(surplus) }];
  const favoured = favour(candidate, ranked);
  for (let at = 0; at < favoured.length; at++) favoured[at] = (favoured[at] ?? 0) * scale;
  const top = Math.max(...favoured);
  let sum = 0;
  for (const score of favoured) sum += Math.exp(score - top);
  const all = top + Math.log(sum);
  const yes = softplus(-surplus);
  for (const [at, level] of levels.entries()) {
    const own = LEVEL_SHARE * ((favoured[at] ?? 0) - all) - yes;
    choices.push({ way, level, likelihood: likelihood + own });
  }
  return choices;
}

/** Sums of weights, their scale, and how sure it must be that a figure is pay. */
interface Scored {
  scores: number[];
  scale: number;
  limit: number;
}

/** A way to go on. */
interface Choice {
  way: Way;
  level: Level | undefined;
  likelihood: number;
}

function softplus(value: number): number {
  return value > 30 ? value : Math.log1p(Math.exp(value));
}

/** How surely a figure must be pay to be taken for it, by the rules' doubt and where others are spoken of `beside` it: a wrong figure is worse than a missing one, and what is known is not guessed. */
function limitOf({ reason = '' }: Candidate, beside: boolean): number {
  const limit = LIMITS.find(([pattern]) => pattern.test(reason))?.[1] ?? 0.76;
  return beside ? Math.max(limit, BESIDE) : limit;
}

const BESIDE = 0.85;

const LIMITS: [RegExp, number][] = [
  [/^$/, 0.62],
  [
    /^(?:pay in|pay of another occupation$|pay of another occupation: (?:another job|others, for comparison)|pay of people who|pay of a part-time|pay of the past|a price|not a size|an addition|the legal minimum)/,
    1,
  ],
  [/^pay of elsewhere/, 0.92],
  [/^pay of another occupation: /, 0.96],
  [/^(?:nothing says|out of)/, 0.67],
];

/** So much less in score, in the model's units, is nearly as likely. */
const NEARLY = 160;

/** Levels with the one that words say made likelier; what they say of experience or of leading is more than a likelihood of being a specialist's. */
function favour({ said }: Candidate, ranked: number[]): number[] {
  if (!said) return ranked;
  const top = Math.max(...ranked);
  const place = levels.indexOf(said);
  const own = (ranked[place] ?? 0) + NEARLY;
  const beside = levels[ranked.indexOf(top)] === 'specialist' && (said === 'top' || said === 'experienced');
  return ranked.map((score, at) => (at === place ? (beside ? Math.max(own, top + 1) : own) : score));
}
