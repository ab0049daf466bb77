import { type Language, topics } from '../model.ts';
import type { Scene, Token } from './scene.ts';
import { mix } from './skill-weights.ts';
import type { Trait } from './traits.ts';

/** Takes a piece of evidence: a bucket of weights. */
export type Note = (bucket: number) => void;

/** Notes what the place of a sentence tells of all its words, with how many abilities are named before it, in it and after it. */
export function readPlace(scene: Scene, before: number, named: number, after: number, note: Note): void {
  note(mix(1, 0));
  note(mix(2, LANGUAGE[scene.language]));
  note(mix(3, topics.indexOf(scene.topic)));
  note(mix(4, scene.quarter));
  note(mix(5, Number(scene.words.money)));
  note(mix(6, Number(scene.words.question)));
  note(mix(7, Math.min(named, 4)));
  note(mix(9, Math.min(scene.place, 3)));
  note(mix(11, Math.min(3, before)));
  note(mix(12, Math.min(3, after)));
}

/** Notes what the words of a sentence tell of each other. */
export function readSentence(tokens: readonly Token[], note: Note): void {
  let commas = 0;
  for (const { before } of tokens) if (before === 'comma') commas++;
  note(mix(8, Math.min(5, tokens.length >> 3)));
  note(mix(10, Math.min(4, commas)));
  const seen = new Set<number>();
  let last: Trait | undefined;
  for (const { trait } of tokens) {
    if (!seen.has(trait.word)) note(mix(13, trait.word));
    seen.add(trait.word);
    if (last && !(last.content && trait.content)) note(mix(14, last.word, trait.word));
    last = trait;
  }
}

/** Notes what speaks for and against the `at`-th word naming what is asked for. */
export function readToken({ words, language, topic }: Scene, named: number, at: number, note: Note): void {
  const { tokens, money } = words;
  const token = tokens[at];
  if (!token) return;
  const { trait, kind } = token;
  const opens = token.before === 'stop' || at === 0;
  const shape = trait.shape * 2 + Number(opens);
  const spoken = LANGUAGE[language];
  note(mix(20, kind));
  note(mix(21, spoken, shape));
  note(mix(22, shape, kind));
  note(mix(23, kind, topics.indexOf(topic)));
  note(mix(24, kind, Number(money)));
  note(mix(25, kind, Math.min(named, 3)));
  note(mix(26, trait.word));
  note(mix(27, trait.root));
  note(mix(28, trait.endings[1] + shape * 2 + spoken));
  note(mix(29, trait.endings[2]));
  note(mix(30, trait.endings[3]));
  note(mix(31, token.concept));
  note(mix(32, token.gap, shape));
  note(mix(33, tokens[at + 1]?.gap ?? 1, shape));
  note(mix(34, Math.floor((4 * at) / tokens.length)));
  note(mix(38, token.verdict));
  note(mix(39, token.verdict, kind));
  for (let step = 1; step <= FAR; step++) {
    readSide(tokens[at - step], -step, shape, spoken, note);
    readSide(tokens[at + step], step, shape, spoken, note);
  }
  const left = tokens[at - 1]?.trait.word ?? 0;
  note(mix(35, left, shape * 64 + kind));
  note(mix(36, left, tokens[at - 2]?.trait.word ?? 0));
  note(mix(37, tokens[at + 1]?.trait.word ?? 0, tokens[at + 2]?.trait.word ?? 0));
}

function readSide(token: Token | undefined, step: number, shape: number, spoken: number, note: Note): void {
  const word = token?.trait.word ?? 0;
  const near = step > -NEAR && step < NEAR;
  if (token || near) note(mix(step < 0 ? 40 : 41, word));
  if (near) note(mix(60 + step, word));
  if (step > 2 || step < -2) return;
  note(mix(70 + step, token?.kind ?? 99));
  note(mix(80 + step, (token?.trait.endings[0] ?? 0) + spoken, shape));
}

const FAR = 7;
const NEAR = 4;
const LANGUAGE: Record<Language, number> = { de: 0, en: 1 };
