import { type Level, levels } from '../model.ts';
import { sortFew } from '../sort-few.ts';
import type { Candidate } from './candidate.ts';
import { bucketOf } from './pay-weights.ts';

/** Notes what its size tells, and how it compares with the other figures. */
export function addSize(found: number[], at: number, sizes: readonly number[], candidates: readonly Candidate[]): void {
  const size = sizes[at] ?? 0;
  const { money } = candidates[at] as Candidate;
  const rest = sizes.filter((_, other) => other !== at);
  const alike = new Set(rest.filter((other) => other / size < 2.2 && size / other < 2.2)).size;
  const grown = sortFew(
    sizes.filter((other) => other >= 1500 && other <= 9000),
    (a, b) => a - b,
  );
  const median = grown[grown.length >> 1] ?? 0;
  const step = median ? String(Math.max(-8, Math.min(8, Math.round(Math.log(size / median) / 0.2)))) : 'none';
  let same = 0;
  for (const other of candidates) if (other.money.period === money.period) same++;
  const bin = String(BINS.findIndex((limit) => size < limit));
  found.push(bucketOf('size ', bin));
  found.push(bucketOf('size ', bin, ' ', money.period));
  found.push(bucketOf('alike ', String(Math.min(alike, 4))));
  found.push(bucketOf('alone ', String(rest.length === 0)));
  found.push(bucketOf('to median ', step));
  found.push(bucketOf('period shared ', same === 1 ? 'none' : same / candidates.length < 0.4 ? 'few' : 'many'));
  if (grown[0] === size) found.push(bucketOf('lowest'));
  if (grown.at(-1) === size) found.push(bucketOf('highest'));
}

/** Notes the levels that words say at the figures before and behind it, and how it compares with them. */
export function addNeighbours(
  found: number[],
  at: number,
  sizes: readonly number[],
  candidates: readonly Candidate[],
): void {
  for (const level of levels) {
    const last = candidates.findLastIndex(({ said }, other) => other < at && said === level);
    const next = candidates.findIndex(({ said }, other) => other > at && said === level);
    if (last >= 0) found.push(bucketOf('said before ', level, ' ', ratioOf(sizes[at], sizes[last])));
    if (next >= 0) found.push(bucketOf('said behind ', level, ' ', ratioOf(sizes[at], sizes[next])));
  }
  const next = candidates[at + 1];
  if (!next) return;
  const said = String(next.said);
  found.push(bucketOf('next ', said, ' ', ratioOf(sizes[at], sizes[at + 1])));
  if (next.sentence[0] === candidates[at]?.sentence[0]) found.push(bucketOf('next in sentence ', said));
}

/** A step of how one amount compares with another, by its number. */
function ratioOf(size = 0, other = 0): string {
  const quotient = size / (other || 1);
  return String(RATIOS.findIndex((limit) => quotient < limit));
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

/** What was decided of the figures before it, and how it compares with these, as buckets of weights. */
export function readHistory(
  at: number,
  decided: Decided,
  candidates: readonly Candidate[],
  sizes: readonly number[],
): number[] {
  const { sentence, paragraph } = candidates[at] as Candidate;
  const found: number[] = [];
  const before = at > 0 ? candidates[at - 1] : undefined;
  if (before) {
    const where =
      before.sentence[0] === sentence[0] ? 'sentence' : before.paragraph === paragraph ? 'paragraph' : 'article';
    found.push(bucketOf('before ', where, decided[at - 1] ? ' pay' : ' no'));
    found.push(bucketOf('before ', where, ' ', String(decided[at - 1])));
  }
  const last = lastPlace(decided, at, (level) => level !== undefined);
  if (last >= 0) {
    const level = String(decided[last]);
    found.push(bucketOf('last was ', level));
    found.push(bucketOf('last was ', level, ' ', ratioOf(sizes[at], sizes[last])));
  } else found.push(bucketOf('first'));
  const grown = lastPlace(decided, at, (level) => level !== undefined && level !== 'apprentice');
  if (grown >= 0) {
    const ratio = ratioOf(sizes[at], sizes[grown]);
    found.push(bucketOf('grown ', String(decided[grown]), ' ', ratio));
    found.push(bucketOf('grown ', ratio));
  } else found.push(bucketOf('none grown'));
  return found;
}

function lastPlace(decided: Decided, before: number, is: (level: Level | undefined) => boolean): number {
  for (let at = Math.min(before, decided.length) - 1; at >= 0; at--) if (is(decided[at])) return at;
  return -1;
}
