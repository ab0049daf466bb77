import { type Level, levels, type Span } from '../model.ts';
import { type Word, wordsIn } from '../words.ts';
import { type Article, type Paragraph, wordsOf } from './article.ts';
import type { Candidate } from './candidate.ts';
import { perMonth } from './level.ts';
import type { Named, Others, Person } from './others.ts';
import { bucketOf } from './pay-weights.ts';
import type { SignMatch } from './signals.ts';

/** What was decided of the figures before one: the level, undefined where it is no pay. */
export type Decided = readonly (Level | undefined)[];

/** What speaks for and against the `at`-th figure being pay, and of which level, as buckets of weights. */
export interface Evidence {
  /** What is seen at the figure itself and around it. */
  own: (at: number) => number[];
  /** What was decided of the figures before it. */
  history: (at: number, decided: Decided) => number[];
  /** Its sentence speaks of other towns or people, or of other money. */
  beside: (at: number) => boolean;
}

/** Prepares the figures of an article for reading their signs. */
export function createEvidence(candidates: readonly Candidate[], article: Article, others: Others): Evidence {
  const scenes = new Map<Paragraph, Scene>();
  const sizes = candidates.map(({ money }) => perMonth(money));
  const found = candidates.map((candidate, at) =>
    [
      ...ofRules(candidate),
      ...ofCues(candidate),
      ...ofForm(candidate, article),
      ...ofSize(at, sizes, candidates),
      ...ofNeighbours(at, sizes, candidates),
      ...ofScene(candidate, sceneOf(candidate.paragraph)),
      ...ofAll(candidate, sceneOf(candidate.paragraph)),
      ...ofWords(candidate),
    ].map((one) => bucketOf(one)),
  );
  function sceneOf(paragraph: Paragraph): Scene {
    const known = scenes.get(paragraph);
    if (known) return known;
    const text = article.text.slice(...paragraph.at);
    const scene: Scene = {
      towns: others.townsIn(text).map((named) => shifted(named, paragraph.at[0])),
      people: others.peopleIn(text).map((named) => shifted(named, paragraph.at[0])),
    };
    scenes.set(paragraph, scene);
    return scene;
  }
  return {
    own: (at) => found[at] ?? [],
    history: (at, decided) => ofHistory(at, decided, candidates, sizes).map((one) => bucketOf(one)),
    beside(at) {
      const candidate = candidates[at];
      return candidate !== undefined && isBeside(candidate, sceneOf(candidate.paragraph));
    },
  };
}

function isBeside({ signs, sentence }: Candidate, { towns, people }: Scene): boolean {
  return (
    signs.some(({ sign, at }) => DOUBTED.has(sign) && within(at, sentence)) ||
    [...towns, ...people].some(({ own, at }) => !own && within(at, sentence))
  );
}

interface Scene {
  towns: Named[];
  people: Person[];
}

function shifted<One extends Named>(named: One, by: number): One {
  return { ...named, at: [named.at[0] + by, named.at[1] + by] };
}

function ofRules({ said, carried, expected, part }: Candidate): string[] {
  return [`said ${said}`, `carried ${carried}`, `expected ${expected}`, `topic ${part.topic}`];
}

function ofCues({ clause, money, sentence, signs }: Candidate): string[] {
  const found: string[] = [];
  const [from, to] = money.at;
  for (const { sign, at } of signs) {
    const inClause = at[0] >= clause.at[0] && at[1] <= clause.at[1];
    const inSentence = at[0] >= sentence[0] && at[1] <= sentence[1];
    const side = at[1] <= from ? 'before' : 'after';
    const gap = at[1] <= from ? from - at[1] : at[0] - to;
    if (inClause) {
      found.push(`clause ${sign} ${side}`);
      if (gap <= 12) found.push(`next ${sign} ${side}`);
    } else if (inSentence) found.push(`sentence ${sign} ${side}`);
    else if (side === 'before' && gap < 160) found.push(`earlier ${sign}`);
  }
  const inSentence = signs.filter(({ at }) => at[0] >= sentence[0] && at[1] <= sentence[1]);
  return [
    ...found,
    `last ${inSentence.findLast(({ sign, at }) => at[1] <= from && NATURE.has(sign))?.sign}`,
    `first ${inSentence.find(({ sign, at }) => at[0] >= to && at[1] <= clause.at[1] && NATURE.has(sign))?.sign}`,
    `last level ${signs.findLast(({ sign, at }) => at[1] <= from && isLevel(sign))?.sign}`,
    `last level here ${inSentence.findLast(({ sign, at }) => at[1] <= from && isLevel(sign))?.sign}`,
    `first level ${inSentence.find(({ sign, at }) => at[0] >= to && isLevel(sign))?.sign}`,
  ];
}

const NATURE: ReadonlySet<SignMatch['sign']> = new Set<SignMatch['sign']>([
  'pay',
  'gets',
  'notPay',
  'elsewhere',
  'past',
]);

function isLevel(sign: SignMatch['sign']): boolean {
  return levels.some((level) => level === sign);
}

function ofForm({ money, paragraph, part, sentence }: Candidate, { even, sections }: Article): string[] {
  const value = money.max ?? money.min ?? 0;
  const text = even.slice(...paragraph.at);
  const place = sections.indexOf(part);
  return [
    'bias',
    `form ${money.form}`,
    `period ${money.period} ${money.periodSaid}`,
    `approximate ${money.approximate}`,
    `bare ${money.bare}`,
    `round ${value % 1 ? 'cents' : value % 10 ? 'odd' : value % 50 ? 'ten' : 'fifty'}`,
    ...(/m\/w\/d|w\/m\/d|m\/f\/d|vollzeit|teilzeit|gmbh/.test(text) ? ['advert'] : []),
    ...(part.heading ? [] : ['no heading']),
    ...(place === sections.length - 1 ? ['last part'] : []),
    ...(sentence[1] - sentence[0] < 60 ? ['short sentence'] : []),
  ];
}

function ofSize(at: number, sizes: readonly number[], candidates: readonly Candidate[]): string[] {
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
function ofNeighbours(at: number, sizes: readonly number[], candidates: readonly Candidate[]): string[] {
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
function ratioOf(size = 0, other = 0): number {
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

function ofScene({ clause, sentence, money, paragraph }: Candidate, { towns, people }: Scene): string[] {
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
function ofAll({ said, signs, sentence, money, clause, expected }: Candidate, { towns, people }: Scene): string[] {
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

function ofWords({ clause, sentence, money, paragraph }: Candidate): string[] {
  const words = wordsOf(paragraph);
  const found: string[] = [];
  const before = wordsIn(words, [sentence[0], money.at[0]]);
  const after = wordsIn(words, [money.at[1], sentence[1]]);
  for (const [at, word] of before.entries()) {
    if (word.start >= clause.at[0]) push('b', word);
    else push('s', word);
    if (at >= before.length - 3) push(`b${before.length - at}`, word);
  }
  for (const [at, word] of after.entries()) {
    push(word.end <= clause.at[1] ? 'a' : 's', word);
    if (at < 2) push(`a${at}`, word);
  }
  return found;
  function push(where: string, { lexeme: { folded } }: Word): void {
    if (/\d/.test(folded)) return;
    found.push(`${where} ${folded.slice(0, 6)}`);
    if (folded.length >= 9 && (where === 'b' || where === 'a')) found.push(`${where} *${folded.slice(-5)}`);
  }
}

function ofHistory(at: number, decided: Decided, candidates: readonly Candidate[], sizes: readonly number[]): string[] {
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

const RATIOS = [0.6, 0.85, 0.97, 1.03, 1.1, 1.25, 1.5, 2, 3, Infinity];
