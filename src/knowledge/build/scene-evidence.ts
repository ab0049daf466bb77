import type { Span } from '../model.ts';
import type { Candidate } from './candidate.ts';
import type { Named, Person } from './named.ts';
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

/** Which towns and people are named before it and around it. */
export function ofScene({ clause, sentence, money, paragraph }: Candidate, { towns, people }: Scene): string[] {
  return [
    ...whose('town', towns, (named) => (named.own ? 'own' : 'other')),
    ...whose('person', people, ({ own, alike, related, single }) =>
      own ? (alike ? 'own' : 'kin') : `${related ? 'related' : 'other'}${single ? ' single' : ''}`,
    ),
  ];
  function whose<One extends Named>(what: string, all: readonly One[], name: (one: One) => string): string[] {
    const last = all.findLast(({ at }) => at[1] <= money.at[0]);
    const next = all.find(({ at }) => at[0] >= money.at[1] && at[1] <= clause.at[1]);
    const where = last && distance(last.at[0]);
    return [
      last ? `${what} ${name(last)} ${where}` : `${what} none`,
      ...(last ? [`${what} ${name(last)}`] : []),
      ...(next ? [`${what} after ${name(next)}`] : []),
      ...(all.some(({ own, at }) => own && within(at, sentence)) ? [`${what} own in sentence`] : []),
      ...(all.some(({ own, at }) => !own && within(at, sentence)) ? [`${what} other in sentence`] : []),
      ...(all.some(({ own, at }) => !own && within(at, clause.at)) ? [`${what} other in clause`] : []),
    ];
  }
  function distance(from: number): string {
    if (from >= clause.at[0]) return 'clause';
    if (from >= sentence[0]) return 'sentence';
    const between = paragraph.sentences.filter(([start]) => start > from && start <= sentence[0]).length;
    return between === 1 ? 'before' : 'far';
  }
}

/** What is said of it taken together: a level, what kind of money it is, and whether others are spoken of. */
export function ofAll(
  { said, signs, sentence, money, clause, expected }: Candidate,
  { towns, people }: Scene,
): string[] {
  const before = signs.filter(({ sign, at }) => at[0] >= sentence[0] && at[1] <= money.at[0] && NATURE.has(sign));
  const after = signs.find(({ sign, at }) => at[0] >= money.at[1] && at[1] <= clause.at[1] && NATURE.has(sign));
  const kind = before.at(-1)?.sign ?? after?.sign ?? 'none';
  const doubted = [...before, ...(after ? [after] : [])].some(({ sign }) => DOUBTED.has(sign));
  const others = [...towns, ...people].some(({ own, at }) => !own && within(at, sentence));
  const whose = `${doubted ? 'doubted' : 'plain'} ${others ? 'others' : 'own'}`;
  return [`all ${said ? 'level' : 'none'} ${kind} ${whose}`, `all ${said ? 'level' : 'none'} ${expected} ${whose}`];
}

const DOUBTED: ReadonlySet<SignMatch['sign']> = new Set<SignMatch['sign']>(['notPay', 'elsewhere', 'past']);

function within(at: Span, [from, to]: Span): boolean {
  return at[0] >= from && at[1] <= to;
}
