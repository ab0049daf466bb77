import { levels, type Span } from '../model.ts';
import { common, wordsIn } from '../words.ts';
import { type Article, type Paragraph, wordsOf } from './article.ts';
import type { Candidate } from './candidate.ts';
import { perMonth } from './level.ts';
import type { Named } from './named.ts';
import type { Others } from './others.ts';
import { bucketOf } from './pay-weights.ts';
import { addAll, addScene, isBeside, NATURE, type Scene } from './scene-evidence.ts';
import type { SignMatch } from './signals.ts';
import { addNeighbours, addSize, type Decided, readHistory } from './size-evidence.ts';
import { evenOf, noted } from './wording.ts';

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
  const evidence = candidates.map((candidate, at) => {
    const found: number[] = [];
    const scene = sceneOf(candidate.paragraph);
    addRules(found, candidate);
    addCues(found, candidate);
    addForm(found, candidate, article);
    addSize(found, at, sizes, candidates);
    addNeighbours(found, at, sizes, candidates);
    addScene(found, candidate, scene);
    addAll(found, candidate, scene);
    addWords(found, candidate, others.isOwnKind);
    return found;
  });
  function sceneOf(paragraph: Paragraph): Scene {
    const known = scenes.get(paragraph);
    if (known) return known;
    const text = article.text.slice(...paragraph.at);
    const words = wordsOf(paragraph);
    const scene: Scene = {
      towns: others.townsIn(text, words).map((named) => shifted(named, paragraph.at[0])),
      people: others.peopleIn(text, words).map((named) => shifted(named, paragraph.at[0])),
    };
    scenes.set(paragraph, scene);
    return scene;
  }
  return {
    own: (at) => evidence[at] ?? [],
    history: (at, decided) => readHistory(at, decided, candidates, sizes),
    beside(at) {
      const candidate = candidates[at];
      return candidate !== undefined && isBeside(candidate, sceneOf(candidate.paragraph));
    },
  };
}

function shifted<One extends Named>(named: One, by: number): One {
  return { ...named, at: [named.at[0] + by, named.at[1] + by] };
}

function addRules(found: number[], { said, carried, expected, part, reason = NONE }: Candidate): void {
  found.push(bucketOf('reason ', reason.slice(0, 12)));
  found.push(bucketOf('said ', said ?? NONE));
  found.push(bucketOf('carried ', carried ?? NONE));
  found.push(bucketOf('expected ', String(expected)));
  found.push(bucketOf('topic ', part.topic));
}

const NONE = 'undefined';

function addCues(found: number[], { clause, money, sentence, signs }: Candidate): void {
  const [from, to] = money.at;
  for (const { sign, at } of signs) {
    const side = at[1] <= from ? 'before' : 'after';
    const gap = at[1] <= from ? from - at[1] : at[0] - to;
    if (isWithin(at, clause.at)) {
      found.push(bucketOf('clause ', sign, ' ', side));
      if (gap <= 12) found.push(bucketOf('next ', sign, ' ', side));
    } else if (isWithin(at, sentence)) found.push(bucketOf('sentence ', sign, ' ', side));
    else if (side === 'before' && gap < 160) found.push(bucketOf('earlier ', sign));
  }
  const inSentence = signs.filter(({ at }) => isWithin(at, sentence));
  const last = inSentence.findLast(({ sign, at }) => at[1] <= from && NATURE.has(sign));
  const first = inSentence.find(({ sign, at }) => at[0] >= to && at[1] <= clause.at[1] && NATURE.has(sign));
  const lastLevel = signs.findLast(({ sign, at }) => at[1] <= from && isLevel(sign));
  const lastHere = inSentence.findLast(({ sign, at }) => at[1] <= from && isLevel(sign));
  const firstLevel = inSentence.find(({ sign, at }) => at[0] >= to && isLevel(sign));
  found.push(bucketOf('last ', last?.sign ?? NONE));
  found.push(bucketOf('first ', first?.sign ?? NONE));
  found.push(bucketOf('last level ', lastLevel?.sign ?? NONE));
  found.push(bucketOf('last level here ', lastHere?.sign ?? NONE));
  found.push(bucketOf('first level ', firstLevel?.sign ?? NONE));
}

function isWithin(at: Span, [from, to]: Span): boolean {
  return at[0] >= from && at[1] <= to;
}

function isLevel(sign: SignMatch['sign']): boolean {
  return levels.some((level) => level === sign);
}

function addForm(found: number[], { money, paragraph, part, sentence }: Candidate, { sections }: Article): void {
  const value = money.max ?? money.min ?? 0;
  found.push(bucketOf('bias'));
  found.push(bucketOf('form ', money.form));
  found.push(bucketOf('period ', money.period, ' ', String(money.periodSaid)));
  found.push(bucketOf('approximate ', String(money.approximate)));
  found.push(bucketOf('bare ', String(money.bare)));
  found.push(bucketOf('round ', value % 1 ? 'cents' : value % 10 ? 'odd' : value % 50 ? 'ten' : 'fifty'));
  if (paragraph.wordings.some(isAdvert)) found.push(bucketOf('advert'));
  if (!part.heading) found.push(bucketOf('no heading'));
  if (sections.at(-1) === part) found.push(bucketOf('last part'));
  if (sentence[1] - sentence[0] < 60) found.push(bucketOf('short sentence'));
}

const isAdvert = noted((wording) => /m\/w\/d|w\/m\/d|m\/f\/d|vollzeit|teilzeit|gmbh/.test(evenOf(wording)));

function addWords(
  found: number[],
  { clause, sentence, money, paragraph }: Candidate,
  isOwnKind: Others['isOwnKind'],
): void {
  const words = wordsOf(paragraph);
  const before = wordsIn(words, [sentence[0], money.at[0]]);
  const after = wordsIn(words, [money.at[1], sentence[1]]).slice(0, WINDOW);
  for (const [at, { start, lexeme }] of before.entries()) {
    const seen = seenAs(lexeme);
    if (seen.number) continue;
    if (start >= clause.at[0]) {
      found.push(seen.before);
      if (seen.endBefore !== undefined) found.push(seen.endBefore);
      if (seen.endBefore !== undefined && isOwnKind(lexeme.folded)) found.push(KIND_BEFORE);
    } else found.push(seen.outside);
    if (at >= before.length - 3) found.push(seen.last[before.length - at] ?? 0);
  }
  for (const [at, { end, lexeme }] of after.entries()) {
    const seen = seenAs(lexeme);
    if (seen.number) continue;
    if (end <= clause.at[1]) {
      found.push(seen.after);
      if (seen.endAfter !== undefined) found.push(seen.endAfter);
      if (seen.endAfter !== undefined && isOwnKind(lexeme.folded)) found.push(KIND_AFTER);
    } else found.push(seen.outside);
    if (at < 2) found.push(seen.first[at] ?? 0);
  }
}

/** So many words after a figure tell of it: those further on are about something else. */
const WINDOW = 8;

const KIND_BEFORE = bucketOf('b own kind');
const KIND_AFTER = bucketOf('a own kind');

/** What a word is evidence of, by where it stands: before the figure or after it, in its clause or outside; of long words their end too. */
interface Seen {
  number: boolean;
  before: number;
  after: number;
  outside: number;
  endBefore: number | undefined;
  endAfter: number | undefined;
  /** One to three words before the figure. */
  last: readonly number[];
  /** Right behind it, and one further. */
  first: readonly number[];
}

const seenAs = common.noted(({ folded }): Seen => {
  const start = folded.slice(0, 6);
  const end = folded.length >= 9 ? folded.slice(-5) : undefined;
  return {
    number: /\d/.test(folded),
    before: bucketOf('b ', start),
    after: bucketOf('a ', start),
    outside: bucketOf('s ', start),
    endBefore: end ? bucketOf('b *', end) : undefined,
    endAfter: end ? bucketOf('a *', end) : undefined,
    last: [0, bucketOf('b1 ', start), bucketOf('b2 ', start), bucketOf('b3 ', start)],
    first: [bucketOf('a0 ', start), bucketOf('a1 ', start)],
  };
});
