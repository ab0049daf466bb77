import { type Language, topics } from '../model.ts';
import type { Scene, Token } from './scene.ts';
import { mix } from './skill-weights.ts';
import type { Trait } from './traits.ts';

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

/** What speaks for and against the `at`-th word naming what is asked for; `found` is where it is put, emptied before. */
export function readToken(
  { words, language, topic }: Scene,
  named: number,
  at: number,
  found: number[] = [],
): readonly number[] {
  const { tokens, money } = words;
  const token = tokens[at];
  found.length = 0;
  if (!token) return found;
  const { trait, kind } = token;
  const opens = token.before === 'stop' || at === 0;
  const shape = trait.shape * 2 + Number(opens);
  const spoken = LANGUAGE[language];
  found.push(
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
  );
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
