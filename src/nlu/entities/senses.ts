import { type CueMatcher, createCueMatcher } from '../../knowledge/cues.ts';
import { flatMap } from '../../knowledge/flat-map.ts';
import type { Concept, Facet, Sense, Span } from '../../knowledge/model.ts';
import { once } from '../../knowledge/once.ts';
import type { Knowledge } from '../../knowledge/store.ts';
import type { Lexemes, Word } from '../../knowledge/words.ts';
import type { Point } from '../question.ts';

/** What articles say in words of the same meaning as some words, the most telling first; `counts` leaves places out. */
export type FindPoints = (words: readonly Word[], counts: (at: Span) => boolean) => Point[];

/**
 * "Guckt mir da wer über die Schulter, wenn's brennt?": each sense is a class of words that mean about the same. What an article
 * says is found where it shares senses with a question, all the rather the fewer other things have them. Read when first asked.
 */
export function createPoints(
  { senses, sensesOfLabels }: Pick<Knowledge, 'senses' | 'sensesOfLabels'>,
  concepts: readonly Concept[],
  lexemes: Lexemes,
): FindPoints {
  const match = matcherOf(senses, lexemes);
  const weights = once(() => weigh(senses, concepts, sensesOfLabels));
  return (words, counts) => {
    const found = new Set(flatMap(match(words), ({ value, at }) => (counts(at) ? [value] : [])));
    const scores = new Map<string, number>();
    for (const sense of found)
      for (const [id, weight] of weights().get(sense) ?? []) scores.set(id, (scores.get(id) ?? 0) + weight);
    const ranked = [...scores].sort(([, a], [, b]) => b - a);
    const least = Math.max(enough, nearBest * (ranked[0]?.[1] ?? 0));
    return flatMap(ranked, ([id, score]) =>
      score >= least ? [{ id, weight: Math.round(score * 10) / 10 }] : [],
    ).slice(0, mostPoints);
  };
}

/** A sense that leads to a dozen things tells by itself too little, with another one enough. */
const enough = 3.4;

/** What shares less than that of what the best shares is beside the point. */
const nearBest = 0.4;

const mostPoints = 24;

/** A label that has a word of a sense says less than what the sense was made for. */
const byLabel = 0.6;

const half = 0.5;

type Weights = Map<string, Map<string, number>>;

function matcherOf(senses: readonly Sense[], lexemes?: Lexemes): CueMatcher<string> {
  const entries = senses.map(({ id, cues: { de, en } }) => ({ value: id, cues: [...de, ...en] }));
  return createCueMatcher(entries, { overlaps: true, ...(lexemes && { lexemes }) });
}

/** The senses that have a word of a concept's label, by the concept's id; those of `data/senses-of-labels.json`. */
export function findSensesOfLabels(senses: readonly Sense[], concepts: readonly Concept[]): Record<string, string[]> {
  const match = matcherOf(senses);
  const found = concepts.map(({ id, facet, de, en }): [string, string[]] => {
    const matches = listed.has(facet) ? [] : [...match(de), ...match(en)];
    return [id, [...new Set(matches.map(({ value }) => value))]];
  });
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

/** Of each sense, what it leads to and how surely. */
function weigh(
  senses: readonly Sense[],
  concepts: readonly Concept[],
  sensesOfLabels: Knowledge['sensesOfLabels'],
): Weights {
  const weights: Weights = new Map(senses.map(({ id, of }) => [id, new Map(of.map((concept) => [concept, 1]))]));
  for (const { id } of concepts) {
    for (const sense of sensesOfLabels[id] ?? []) {
      const led = weights.get(sense);
      if (led && !led.has(id)) led.set(id, byLabel);
    }
  }
  const weak = new Set(senses.filter((sense) => sense.weak).map(({ id }) => id));
  for (const [sense, led] of weights) {
    const rarity = (weak.has(sense) ? half : 1) * Math.log(1 + concepts.length / Math.max(led.size, 1));
    for (const [id, weight] of led) led.set(id, weight * rarity);
  }
  return weights;
}

/** What people name when they ask for it, and what is told in lists. */
const listed: ReadonlySet<Facet> = new Set<Facet>([
  'industry',
  'language',
  'channel',
  'tool',
  'driver',
  'task',
  'skill',
]);
