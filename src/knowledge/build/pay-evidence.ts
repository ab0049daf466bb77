import { levels } from '../model.ts';
import { type Word, wordsIn } from '../words.ts';
import { type Article, type Paragraph, wordsOf } from './article.ts';
import type { Candidate } from './candidate.ts';
import { perMonth } from './level.ts';
import type { Named } from './named.ts';
import type { Others } from './others.ts';
import { bucketOf } from './pay-weights.ts';
import { isBeside, NATURE, ofAll, ofScene, type Scene } from './scene-evidence.ts';
import type { SignMatch } from './signals.ts';
import { type Decided, ofHistory, ofNeighbours, ofSize } from './size-evidence.ts';

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
