import { type Facet, facets, type Language, type Span, type Topic, topics } from '../model.ts';
import { common, type Word } from '../words.ts';
import { mix, numberOf } from './skill-weights.ts';

/** A word of a sentence, and what the lexicon knows of it. */
export interface Token {
  at: Span;
  before: Word['before'];
  trait: Trait;
  /** The facet of the concept that it belongs to, 0 for none, and which concept. */
  kind: number;
  concept: number;
  /** It is the first word of a concept. */
  first: boolean;
  /** What the rules make of it (see `verdicts`). */
  verdict: number;
  /** What stands right before it. */
  gap: number;
}

/** The words of a sentence, and what weights make of them, kept when first added up. */
export interface Words {
  tokens: readonly Token[];
  money: boolean;
  question: boolean;
  sums?: Sums;
}

/** What the weights of a sentence add up to: abilities it names, its own weight, that of its words by topic. */
export interface Sums {
  named: number;
  told: number;
  words: Float32Array[];
}

/** A sentence and where it stands. */
export interface Scene {
  words: Words;
  language: Language;
  topic: Topic;
  /** The quarter of the article, from 0. */
  quarter: number;
  /** Which sentence of its section, from 0. */
  place: number;
}

/** What a word is like, as numbers. */
export interface Trait {
  /** It says something by itself. */
  content: boolean;
  word: number;
  root: number;
  endings: readonly [number, number, number, number];
  shape: number;
}

/** What a word is like, noted with the word. */
export const traitOf = common.noted(({ written, folded }): Trait => {
  const common = STOP.has(folded);
  return {
    content: folded.length > 1 && !common && !/^\d+$/.test(folded),
    word: numberOf(common ? folded : folded.slice(0, 7)),
    root: numberOf(folded.slice(0, 5)),
    endings: [
      numberOf(folded.slice(-2)),
      numberOf(folded.slice(-3)),
      numberOf(folded.slice(-4)),
      numberOf(folded.slice(-6)),
    ],
    shape: shapeOf(written),
  };
});

/** The number of a facet; concepts that stand before anything have one of their own. */
export function kindOf(facet: Facet, vague: boolean): number {
  return 1 + facets.indexOf(facet) * 2 + Number(vague);
}

const ABILITIES: ReadonlySet<number> = new Set(
  (['skill', 'tool', 'language'] as const).flatMap((facet) => [kindOf(facet, false), kindOf(facet, true)]),
);

/** How many abilities a sentence names. */
export function countAbilities(tokens: readonly Token[]): number {
  return tokens.filter(({ first, kind }) => first && ABILITIES.has(kind)).length;
}

/** What the place of a sentence tells of all its words, as buckets of weights; `around` counts the abilities in it and in those beside it. */
export function readPlace(scene: Scene, [before, named, after]: readonly [number, number, number]): number[] {
  return [
    mix(1, 0),
    mix(2, LANGUAGE[scene.language]),
    mix(3, topics.indexOf(scene.topic)),
    mix(4, scene.quarter),
    mix(5, Number(scene.words.money)),
    mix(6, Number(scene.words.question)),
    mix(7, Math.min(named, 4)),
    mix(9, Math.min(scene.place, 3)),
    mix(11, Math.min(3, before)),
    mix(12, Math.min(3, after)),
  ];
}

/** What the words of a sentence tell of each other. */
export function readSentence(tokens: readonly Token[]): number[] {
  const commas = tokens.filter((token) => token.before === 'comma').length;
  const found = [mix(8, Math.min(5, tokens.length >> 3)), mix(10, Math.min(4, commas))];
  const seen = new Set<number>();
  let last: Trait | undefined;
  for (const { trait } of tokens) {
    if (!seen.has(trait.word)) found.push(mix(13, trait.word));
    seen.add(trait.word);
    if (last && !(last.content && trait.content)) found.push(mix(14, last.word, trait.word));
    last = trait;
  }
  return found;
}

/** What speaks for and against the `at`-th word naming what is asked for. */
export function readToken({ words, language, topic }: Scene, named: number, at: number): number[] {
  const { tokens, money } = words;
  const token = tokens[at];
  if (!token) return [];
  const { trait, kind } = token;
  const opens = token.before === 'stop' || at === 0;
  const shape = trait.shape * 2 + Number(opens);
  const spoken = LANGUAGE[language];
  const found = [
    mix(20, kind),
    mix(21, spoken, shape),
    mix(22, shape, kind),
    mix(23, kind, topics.indexOf(topic)),
    mix(24, kind, Number(money)),
    mix(25, kind, Math.min(named, 3)),
    mix(26, trait.word),
    mix(27, trait.root),
    mix(28, trait.endings[1] + shape * 2 + spoken),
    mix(29, trait.endings[2]),
    mix(30, trait.endings[3]),
    mix(31, token.concept),
    mix(32, token.gap, shape),
    mix(33, tokens[at + 1]?.gap ?? 1, shape),
    mix(34, Math.floor((4 * at) / tokens.length)),
    mix(38, token.verdict),
    mix(39, token.verdict, kind),
  ];
  for (let step = 1; step <= FAR; step++) {
    addSide(found, tokens[at - step], -step, shape, spoken);
    addSide(found, tokens[at + step], step, shape, spoken);
  }
  const [left, lefter, right] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
  found.push(mix(35, left?.trait.word ?? 0, shape * 64 + kind));
  found.push(mix(36, left?.trait.word ?? 0, lefter?.trait.word ?? 0));
  found.push(mix(37, right?.trait.word ?? 0, tokens[at + 2]?.trait.word ?? 0));
  return found;
}

function addSide(found: number[], token: Token | undefined, step: number, shape: number, spoken: number): void {
  const word = token?.trait.word ?? 0;
  const near = step > -NEAR && step < NEAR;
  if (token || near) found.push(mix(step < 0 ? 40 : 41, word));
  if (near) found.push(mix(60 + step, word));
  if (step > 2 || step < -2) return;
  found.push(mix(70 + step, token?.kind ?? 99));
  found.push(mix(80 + step, (token?.trait.endings[0] ?? 0) + spoken, shape));
}

const FAR = 7;
const NEAR = 4;
const LANGUAGE: Record<Language, number> = { de: 0, en: 1 };

function shapeOf(written: string): number {
  const at = SHAPES.findIndex((shape) => shape.test(written));
  return at < 0 ? SHAPES.length : at;
}

const SHAPES = [/^\p{Lu}{2,}/u, /\d/, /\p{Ll}\p{Lu}/u, /^\p{Lu}/u];

const STOP: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines und oder aber sowie auch nicht nur noch schon so wie als ist
  sind war waren wird werden wurde hat haben hatte sein man wer was wo wenn weil dass ob zu zum zur im in am an auf aus bei
  beim mit von vom vor nach uber unter fur um durch ohne gegen bis seit er sie es ich wir ihr du sich mich dich uns euch
  ihm ihn ihnen mir dir dieser diese dieses jeder jede jedes kein keine keinen hier dort da dann denn doch mal ja nein sehr
  mehr viel viele alle alles etwas nichts kann konnen muss mussen soll sollte sollten will wollen darf durfen mag mogen dazu
  dabei damit daran darauf davon dafur ins ans furs the a an and or but of to in on at by for with from as is are was were
  be been being has have had do does did no nor if than then that this these those there here it its he she they we you i
  his her their our your my who whom which what when where how why will would can could should must may might into out up
  down over under about after before also just only very more most some any all each every one two too per via euro eur`.split(
    /\s+/,
  ),
);
