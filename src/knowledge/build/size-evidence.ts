import { type Level, levels } from '../model.ts';
import type { Candidate } from './candidate.ts';

/** What its size tells, and how it compares with the other figures. */
export function ofSize(at: number, sizes: readonly number[], candidates: readonly Candidate[]): string[] {
  const size = sizes[at] ?? 0;
  const { money } = candidates[at] as Candidate;
  const rest = sizes.filter((_, other) => other !== at);
  const alike = new Set(rest.filter((other) => other / size < 2.2 && size / other < 2.2)).size;
  const grown = sizes.filter((other) => other >= 1500 && other <= 9000).sort((a, b) => a - b);
  const median = grown[grown.length >> 1] ?? 0;
  const same = candidates.filter((other) => other.money.period === money.period).length;
  const bin = BINS.findIndex((limit) => size < limit);
  return [
    `size ${bin}`,
    `size ${bin} ${money.period}`,
    `alike ${Math.min(alike, 4)}`,
    `alone ${rest.length === 0}`,
    `to median ${median ? Math.max(-8, Math.min(8, Math.round(Math.log(size / median) / 0.2))) : 'none'}`,
    `period shared ${same === 1 ? 'none' : same / candidates.length < 0.4 ? 'few' : 'many'}`,
    ...(grown[0] === size ? ['lowest'] : []),
    ...(grown.at(-1) === size ? ['highest'] : []),
  ];
}

/** The levels that words say at the figures before and behind it, and how it compares with them. */
export function ofNeighbours(at: number, sizes: readonly number[], candidates: readonly Candidate[]): string[] {
  const found: string[] = [];
  for (const level of levels) {
    const last = candidates.findLastIndex(({ said }, other) => other < at && said === level);
    const next = candidates.findIndex(({ said }, other) => other > at && said === level);
    if (last >= 0) found.push(`said before ${level} ${ratioOf(sizes[at], sizes[last])}`);
    if (next >= 0) found.push(`said behind ${level} ${ratioOf(sizes[at], sizes[next])}`);
  }
  const next = candidates[at + 1];
  if (next) found.push(`next ${next.said} ${ratioOf(sizes[at], sizes[at + 1])}`);
  return next?.sentence[0] === candidates[at]?.sentence[0] ? [...found, `next in sentence ${next?.said}`] : found;
}

/** A step of how one amount compares with another. */
export function ratioOf(size = 0, other = 0): number {
  const quotient = size / (other || 1);
  return RATIOS.findIndex((limit) => quotient < limit);
}

const BINS = [
  300,
  500,
  700,
  900,
  1100,
  1300,
  1500,
  1800,
  2100,
  2400,
  2700,
  3000,
  3400,
  4000,
  4800,
  6000,
  8000,
  12_000,
  Infinity,
];

const RATIOS = [0.6, 0.85, 0.97, 1.03, 1.1, 1.25, 1.5, 2, 3, Infinity];

/** What was decided of the figures before one: the level, undefined where it is no pay. */
export type Decided = readonly (Level | undefined)[];

/** What was decided of the figures before it, and how it compares with these. */
export function ofHistory(
  at: number,
  decided: Decided,
  candidates: readonly Candidate[],
  sizes: readonly number[],
): string[] {
  const { sentence, paragraph } = candidates[at] as Candidate;
  const before = at > 0 ? candidates[at - 1] : undefined;
  const where =
    before?.sentence[0] === sentence[0] ? 'sentence' : before?.paragraph === paragraph ? 'paragraph' : 'article';
  const last = decided.slice(0, at).findLastIndex((level) => level !== undefined);
  const grown = decided.slice(0, at).findLastIndex((level) => level !== undefined && level !== 'apprentice');
  const ratio = (other: number) => ratioOf(sizes[at], sizes[other]);
  return [
    ...(before ? [`before ${where} ${decided[at - 1] ? 'pay' : 'no'}`, `before ${where} ${decided[at - 1]}`] : []),
    ...(last >= 0 ? [`last was ${decided[last]}`, `last was ${decided[last]} ${ratio(last)}`] : ['first']),
    ...(grown >= 0 ? [`grown ${decided[grown]} ${ratio(grown)}`, `grown ${ratio(grown)}`] : ['none grown']),
  ];
}
