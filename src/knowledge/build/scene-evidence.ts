import type { Span } from '../model.ts';
import type { Candidate } from './candidate.ts';
import type { Named, Person } from './named.ts';
import { bucketOf } from './pay-weights.ts';
import type { SignMatch } from './signals.ts';

/** True where its sentence speaks of other towns or people, or of other money. */
export function isBeside({ signs, sentence }: Candidate, { towns, people }: Scene): boolean {
  return (
    signs.some(({ sign, at }) => DOUBTED.has(sign) && within(at, sentence)) ||
    [...towns, ...people].some(({ own, at }) => !own && within(at, sentence))
  );
}

/** The towns and people that a paragraph names. */
export interface Scene {
  towns: Named[];
  people: Person[];
}

/** What kind of money a figure is. */
export const NATURE: ReadonlySet<SignMatch['sign']> = new Set<SignMatch['sign']>([
  'pay',
  'gets',
  'notPay',
  'elsewhere',
  'past',
]);

/** Notes which towns and people are named before it and around it. */
export function addScene(found: number[], candidate: Candidate, { towns, people }: Scene): void {
  addNamed(found, candidate, 'town', towns, ({ own }) => (own ? 'own' : 'other'));
  addNamed(found, candidate, 'person', people, ({ own, alike, related, single }) => {
    if (own) return alike ? 'own' : 'kin';
    return related ? (single ? 'related single' : 'related') : single ? 'other single' : 'other';
  });
}

function addNamed<One extends Named>(
  found: number[],
  candidate: Candidate,
  what: string,
  all: readonly One[],
  nameOf: (one: One) => string,
): void {
  const { clause, sentence, money } = candidate;
  const last = all.findLast(({ at }) => at[1] <= money.at[0]);
  const next = all.find(({ at }) => at[0] >= money.at[1] && at[1] <= clause.at[1]);
  if (last) {
    found.push(bucketOf(what, ' ', nameOf(last), ' ', distanceTo(last.at[0], candidate)));
    found.push(bucketOf(what, ' ', nameOf(last)));
  } else found.push(bucketOf(what, ' none'));
  if (next) found.push(bucketOf(what, ' after ', nameOf(next)));
  if (all.some(({ own, at }) => own && within(at, sentence))) found.push(bucketOf(what, ' own in sentence'));
  if (all.some(({ own, at }) => !own && within(at, sentence))) found.push(bucketOf(what, ' other in sentence'));
  if (all.some(({ own, at }) => !own && within(at, clause.at))) found.push(bucketOf(what, ' other in clause'));
}

/** How far before a figure something is named that begins there. */
function distanceTo(from: number, { clause, sentence, paragraph }: Candidate): string {
  if (from >= clause.at[0]) return 'clause';
  if (from >= sentence[0]) return 'sentence';
  const between = paragraph.sentences.filter(([start]) => start > from && start <= sentence[0]).length;
  return between === 1 ? 'before' : 'far';
}

/** Notes what is said of it taken together: a level, what kind of money it is, and whether others are spoken of. */
export function addAll(
  found: number[],
  { said, signs, sentence, money, clause, expected }: Candidate,
  { towns, people }: Scene,
): void {
  const before = signs.filter(({ sign, at }) => at[0] >= sentence[0] && at[1] <= money.at[0] && NATURE.has(sign));
  const after = signs.find(({ sign, at }) => at[0] >= money.at[1] && at[1] <= clause.at[1] && NATURE.has(sign));
  const kind = before.at(-1)?.sign ?? after?.sign ?? 'none';
  const doubted = before.some(({ sign }) => DOUBTED.has(sign)) || (after !== undefined && DOUBTED.has(after.sign));
  const isOther = ({ own, at }: Named) => !own && within(at, sentence);
  const others = towns.some(isOther) || people.some(isOther);
  const level = said ? 'all level ' : 'all none ';
  const whose = doubted ? (others ? ' doubted others' : ' doubted own') : others ? ' plain others' : ' plain own';
  found.push(bucketOf(level, kind, whose));
  found.push(bucketOf(level, String(expected), whose));
}

const DOUBTED: ReadonlySet<SignMatch['sign']> = new Set<SignMatch['sign']>(['notPay', 'elsewhere', 'past']);

function within(at: Span, [from, to]: Span): boolean {
  return at[0] >= from && at[1] <= to;
}
